import { createContext, useContext } from 'react';

export type AccessValue = {
  readonly hasToken: boolean;
  /** Why the server answers nothing without another token; null while it answers. */
  readonly refusal: string | null;
  /** Null: goes on without one. */
  readonly giveToken: (token: string | null) => void;
};

export const AccessContext = createContext<AccessValue | null>(null);

export function useAccess(): AccessValue {
  return useContext(AccessContext)!;
}
