// How to count an item, an example, and the recorder's own remark and evidence link.
import type { ItemView } from '../../src/contract/calls';
import { NOTE } from '../../src/messages/area-form';
import { fieldProblemText } from '../../src/messages/field-problems';
import { Sign } from '../shared/signs';
import type { NoteTyped } from './form-state';

type NotePanelProps = {
  id: string;
  item: ItemView;
  note: NoteTyped;
  problem: 'bad-link' | 'long-reason' | null;
  /** Far from last year: the remark is then the reason. */
  jumps: boolean;
  onNote: (note: NoteTyped) => void;
  onLeave: () => void;
};

export function NotePanel({ id, item, note, problem, jumps, onNote, onLeave }: NotePanelProps) {
  const reason = `reason-${item.code}`;
  const link = `link-${item.code}`;
  return (
    <div class="more" id={id}>
      {item.definition === '' ? null : <Explanation label={NOTE.definition} text={item.definition} />}
      {item.example === '' ? null : <Explanation label={NOTE.example} text={item.example} />}
      <div class="group">
        <label class="label" for={reason}>
          {jumps ? NOTE.reason : NOTE.remark} <small>{NOTE.optional}</small>
        </label>
        <input
          class="text"
          id={reason}
          value={note.reason}
          placeholder={NOTE.reasonHint}
          aria-invalid={problem === 'long-reason' ? 'true' : undefined}
          aria-describedby={problem === 'long-reason' ? `${reason}-msg` : undefined}
          onInput={(event) => onNote({ ...note, reason: event.currentTarget.value })}
          onBlur={onLeave}
        />
        {problem === 'long-reason' ? <Problem id={`${reason}-msg`} text={fieldProblemText(problem, '')} /> : null}
      </div>
      <div class="group">
        <label class="label" for={link}>
          {NOTE.link} <small>{NOTE.optional}</small>
        </label>
        <input
          class="text"
          id={link}
          type="url"
          inputMode="url"
          value={note.link}
          placeholder={NOTE.linkHint}
          aria-invalid={problem === 'bad-link' ? 'true' : undefined}
          aria-describedby={problem === 'bad-link' ? `${link}-msg` : undefined}
          onInput={(event) => onNote({ ...note, link: event.currentTarget.value })}
          onBlur={onLeave}
        />
        {problem === 'bad-link' ? <Problem id={`${link}-msg`} text={fieldProblemText(problem, '')} /> : null}
      </div>
    </div>
  );
}

function Explanation({ label, text }: { label: string; text: string }) {
  return (
    <p class="explain">
      <b>{label}</b> {text}
    </p>
  );
}

function Problem({ id, text }: { id: string; text: string }) {
  return (
    <div class="msg" data-tone="bad">
      <Sign of="wrong" size={16} />
      <p id={id}>{text}</p>
    </div>
  );
}
