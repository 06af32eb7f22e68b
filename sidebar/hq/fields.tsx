// Fields of HQ's forms, each with its help, warning and error below it.
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { FieldWords } from '../../src/contract/hq-calls';
import { Sign } from '../shared/signs';

type FieldProps = {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** Leaving the field: what was typed is looked at then, not while typing. */
  onLeave?: () => void;
  name: string;
  problems?: readonly FieldWords[];
  warnings?: readonly FieldWords[];
  help?: ComponentChildren;
  rows?: number;
  placeholder?: string;
};

export function Field(props: FieldProps) {
  const { label, value, onChange, onLeave, name, problems = [], warnings = [], help, rows, placeholder } = props;
  const id = useId();
  const wrong = problems.filter(({ field }) => field === name);
  const look = warnings.filter(({ field }) => field === name);
  const common = {
    id,
    class: 'text',
    value,
    placeholder,
    'aria-invalid': wrong.length > 0 ? ('true' as const) : undefined,
    'aria-describedby': `${id}-help`,
    onInput: (event: { currentTarget: { value: string } }) => onChange(event.currentTarget.value),
    onBlur: onLeave,
  };
  return (
    <div>
      <label class="label" for={id}>
        {label}
      </label>
      {rows ? <textarea {...common} rows={rows} /> : <input {...common} />}
      <div id={`${id}-help`}>
        {help ? <p class="help">{help}</p> : null}
        {wrong.map(({ text }) => (
          <Said key={text} sign="wrong" text={text} />
        ))}
        {look.map(({ text }) => (
          <Said key={text} sign="warn" text={text} />
        ))}
      </div>
    </div>
  );
}

export function Said({ sign, text }: { sign: 'wrong' | 'warn' | 'info'; text: string }) {
  return (
    <p class={`msg msg--${sign}`} role={sign === 'wrong' ? 'alert' : undefined}>
      <Sign of={sign} size={16} />
      <span>{text}</span>
    </p>
  );
}

type ChoiceProps<Value extends string> = {
  label: string;
  value: Value;
  options: readonly { value: Value; name: string; note: string }[];
  onChange: (value: Value) => void;
};

export function Choice<Value extends string>({ label, value, options, onChange }: ChoiceProps<Value>) {
  const name = useId();
  return (
    <fieldset>
      <legend class="label">{label}</legend>
      <div class="opts">
        {options.map((option) => (
          <label key={option.value} class={`opt${option.value === value ? ' opt--on' : ''}`}>
            <input type="radio" name={name} checked={option.value === value} onChange={() => onChange(option.value)} />
            <span>
              {option.name}
              {option.note ? <small>{option.note}</small> : null}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
