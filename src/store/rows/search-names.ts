import { wordFormsOf } from '../../base/words.ts';
import type { Entity } from '../../model/entity.ts';

/** The words of the name, then of each alias. */
export const namesOf = ({ name, aliases }: Pick<Entity, 'name' | 'aliases'>): string[][] =>
  [name, ...aliases.map(alias => alias.name)].map(wordFormsOf);
