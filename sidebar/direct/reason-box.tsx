// A reason in the director's own words, begun by a ready phrase; and the dialog that asks for nothing but that.
import { useId, useState } from 'preact/hooks';
import { WITHDRAW } from '../../src/messages/direct-acts';
import { BUTTONS } from '../../src/messages/sidebar';
import { Button } from '../shared/components/buttons';
import { Sheet } from '../shared/components/sheet';
import { Sign } from '../shared/signs';

const LONGEST = 500;

type ReasonBoxProps = {
  label: string;
  hint: string;
  phrases: readonly string[];
  example?: string;
  /** Said when it was pressed without a reason. */
  problem: string;
  value: string;
  onChange: (text: string) => void;
};

export function ReasonBox({ label, hint, phrases, example, problem, value, onChange }: ReasonBoxProps) {
  const id = useId();
  return (
    <div>
      <label class="label" for={id}>
        {label} <span class="label__hint">{hint}</span>
      </label>
      <div class="chips">
        {phrases.map((phrase) => (
          <button
            type="button"
            class="chip"
            key={phrase}
            onClick={() => onChange(value.trim() === '' ? `${phrase} ` : `${value.trim()} ${phrase} `)}
          >
            {phrase}
          </button>
        ))}
      </div>
      <textarea
        id={id}
        class="text"
        rows={3}
        maxLength={LONGEST}
        placeholder={example}
        aria-required="true"
        aria-invalid={problem === '' ? undefined : 'true'}
        aria-describedby={`${id}-problem`}
        value={value}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
      <p class="wrong" id={`${id}-problem`} role="alert">
        {problem === '' ? null : (
          <>
            <Sign of="wrong" size={16} />
            {problem}
          </>
        )}
      </p>
    </div>
  );
}

type ReasonSheetProps = {
  title: string;
  text: string;
  phrases: readonly string[];
  button: string;
  busy: boolean;
  onAct: (reason: string) => void;
  onClose: () => void;
};

export function ReasonSheet({ title, text, phrases, button, busy, onAct, onClose }: ReasonSheetProps) {
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState('');
  return (
    <Sheet
      title={title}
      onClose={onClose}
      foot={
        <>
          <Button
            wide
            off={busy}
            onPress={() => {
              if (reason.trim() === '') setProblem(WITHDRAW.needed);
              else onAct(reason.trim());
            }}
          >
            {button}
          </Button>
          <Button kind="quiet" wide onPress={onClose}>
            {BUTTONS.cancel}
          </Button>
        </>
      }
    >
      <p>{text}</p>
      <ReasonBox
        label={WITHDRAW.reason}
        hint={WITHDRAW.hint}
        phrases={phrases}
        problem={problem}
        value={reason}
        onChange={(changed) => {
          setReason(changed);
          setProblem('');
        }}
      />
    </Sheet>
  );
}
