import { useId } from 'react';

import type { Field, Values } from './fields.ts';

type FieldsProps = {
  readonly fields: readonly Field[];
  readonly values: Values;
  readonly onChange: (name: string, value: string) => void;
  /** What the API finds wrong, by the name of the field. */
  readonly faults: Values;
};

export function FormFields({ fields, values, onChange, faults }: FieldsProps) {
  return (
    <div className="fields">
      {fields.map(field => (
        <FormField
          key={field.name}
          field={field}
          value={values[field.name] ?? ''}
          fault={faults[field.name]}
          onChange={value => onChange(field.name, value)}
        />
      ))}
    </div>
  );
}

type FieldProps = {
  readonly field: Field;
  readonly value: string;
  readonly fault: string | undefined;
  readonly onChange: (value: string) => void;
};

export function FormField({ field, value, fault, onChange }: FieldProps) {
  const { label, hint } = field;
  const id = useId();
  const described = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ');
  return (
    <div className={field.kind === 'flag' ? 'field flag' : 'field'}>
      <label htmlFor={id}>{label}</label>
      <Control
        field={field}
        value={value}
        onChange={onChange}
        id={id}
        isWrong={fault !== undefined}
        about={described}
      />
      {hint && (
        <small id={`${id}-hint`} className="facts">
          {hint}
        </small>
      )}
      {fault && (
        <p id={`${id}-fault`} className="fault" role="alert">
          {fault}
        </p>
      )}
    </div>
  );
}

type ControlProps = Pick<FieldProps, 'field' | 'value' | 'onChange'> & {
  readonly id: string;
  readonly isWrong: boolean;
  /** Ids of what describes it. */
  readonly about: string;
};

function Control({ field: { name, kind, options }, value, onChange, id, isWrong, about }: ControlProps) {
  const given = { id, name, 'aria-invalid': isWrong, 'aria-describedby': about || undefined };
  switch (kind) {
    case 'flag':
      return (
        <input
          {...given}
          type="checkbox"
          checked={value === 'yes'}
          onChange={({ target }) => onChange(target.checked ? 'yes' : '')}
        />
      );
    case 'choice':
      return (
        <select {...given} value={value} onChange={({ target }) => onChange(target.value)}>
          {[...new Set([value, ...(options ?? [])])].map(option => (
            <option key={option}>{option}</option>
          ))}
        </select>
      );
    case 'line':
      return (
        <>
          <input
            {...given}
            value={value}
            list={options && `${id}-list`}
            autoComplete="off"
            dir="auto"
            onChange={({ target }) => onChange(target.value)}
          />
          {options && (
            <datalist id={`${id}-list`}>
              {options.map(option => (
                <option key={option} value={option} />
              ))}
            </datalist>
          )}
        </>
      );
    default:
      return (
        <textarea
          {...given}
          value={value}
          rows={kind === 'text' ? 3 : Math.max(2, value.split('\n').length)}
          dir="auto"
          onChange={({ target }) => onChange(target.value)}
        />
      );
  }
}
