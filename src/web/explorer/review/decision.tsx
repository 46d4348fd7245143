import { type FormEvent, type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';

import type { Sent } from '../client.ts';
import { nothingRefused, type Refusal, refusalOf } from './faults.ts';
import type { Field, Values } from './fields.ts';
import { FormField, FormFields } from './form-fields.tsx';
import type { Drafts } from './use-drafts.ts';

export type Written = { readonly change: { readonly revision: number; readonly summary: string } };

type DecisionProps = {
  /** What the button says, such as "Accept". */
  readonly verb: string;
  /** Fields beside the reason, with the values that they begin with. */
  readonly fields?: readonly Field[];
  readonly initial?: Values;
  /** What the draft is kept under. */
  readonly about: string;
  readonly drafts: Drafts;
  /** Sends it; gives what was written, null where the answer has none. */
  readonly send: (values: Values) => Promise<Sent<unknown> & { readonly written: Written | null }>;
  readonly onDone: (written: Written) => void;
  /** Somebody else decided meanwhile. */
  readonly onConflict: () => void;
  readonly onCancel: () => void;
  readonly children?: ReactNode;
};

const reason: Field = { name: 'reason', label: 'Why', kind: 'line', hint: 'Enter sends it, Escape leaves it' };

/** The form of a decision. What was typed stays until it is done. */
export function Decision(props: DecisionProps) {
  const { verb, fields = [], initial = {}, about, drafts, send, onDone, onConflict, onCancel, children } = props;
  const form = useRef<HTMLFormElement>(null);
  const [refusal, setRefusal] = useState<Refusal>(nothingRefused);
  const [isSending, setSending] = useState(false);
  const values = { ...initial, ...drafts.of(about) };
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('input, select, textarea')?.focus();
  }, []);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (isSending) return;
    if (!values.reason?.trim()) return setRefusal({ ...nothingRefused, atFields: { reason: 'Say why.' } });
    setSending(true);
    const { error, written } = await send(values);
    setSending(false);
    if (written) {
      drafts.drop(about);
      return onDone(written);
    }
    const refused = error ? refusalOf(error, ['reason', ...fields.map(({ name }) => name)]) : nothingRefused;
    setRefusal(refused);
    if (refused.isConflict) onConflict();
  };
  const cancel = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onCancel();
  };
  const change = (name: string, value: string) => drafts.change(about, { [name]: value });
  return (
    <form ref={form} className="decision" aria-label={verb} onSubmit={submit} onKeyDown={cancel} noValidate>
      <FormField
        field={reason}
        value={values.reason ?? ''}
        fault={refusal.atFields.reason}
        onChange={value => change('reason', value)}
      />
      {children}
      {fields.length > 0 && <FormFields fields={fields} values={values} onChange={change} faults={refusal.atFields} />}
      {refusal.others.length > 0 && (
        <div className="failed" role="alert">
          {refusal.isConflict && (
            <p>
              <strong>Something was decided meanwhile.</strong> What waits was loaded again; what you typed is kept.
            </p>
          )}
          {refusal.others.map(words => (
            <p key={words}>{words}</p>
          ))}
        </div>
      )}
      <p className="actions">
        <button type="submit" className="main" aria-disabled={isSending}>
          {isSending ? 'Sending…' : verb}
        </button>
        <button type="button" onClick={onCancel}>
          Leave it
        </button>
      </p>
    </form>
  );
}
