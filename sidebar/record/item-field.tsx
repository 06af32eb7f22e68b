// One item of the form: its name, the field with the unit, last year's volume, and what is to be said about it.
import type { Ref } from 'preact';
import type { ItemView } from '../../src/contract/calls';
import { isBlock } from '../../src/domain/pasted';
import { plainNumber } from '../../src/domain/volume';
import { FIELD, NOTE } from '../../src/messages/area-form';
import { CELL, fieldProblemText, SUSPICION_TEXT } from '../../src/messages/field-problems';
import { grouped } from '../../src/messages/numbers';
import { Phrases } from '../shared/components/phrases';
import { useShared } from '../shared/context';
import { Icon } from '../shared/icons';
import { Sign } from '../shared/signs';
import type { FieldView } from './field-view';
import type { NoteTyped } from './form-state';
import { NotePanel } from './note-panel';

export type ItemFieldEvents = {
  onType: (code: string, text: string) => void;
  onLeave: () => void;
  onEnter: (code: string) => void;
  /** More than one cell came from the clipboard. */
  onPaste: (code: string, text: string) => void;
  onRepair: (code: string) => void;
  onNote: (code: string, note: NoteTyped) => void;
  onToggleNote: (code: string) => void;
};

type ItemFieldProps = {
  item: ItemView;
  number: number;
  view: FieldView;
  noteOpen: boolean;
  withLastYear: boolean;
  events: ItemFieldEvents;
  inputRef: Ref<HTMLInputElement>;
};

export function ItemField({ item, number, view, noteOpen, withLastYear, events, inputRef }: ItemFieldProps) {
  const { round } = useShared();
  const { code } = item;
  const input = `item-${code}`;
  const message = `msg-${code}`;
  return (
    <section class="item" data-v={view.look}>
      <label class="item__name" for={input}>
        <span class="item__no">{number}.</span>
        <span>
          <Phrases text={item.name} />
        </span>
      </label>
      <div class={withLastYear ? 'item__row' : 'item__row item__row--first-year'}>
        <div class="field">
          <input
            id={input}
            ref={inputRef}
            name={code}
            type="text"
            inputMode={item.decimals ? 'decimal' : 'numeric'}
            enterkeyhint="next"
            autocomplete="off"
            maxLength={200}
            value={view.text}
            placeholder={FIELD.empty}
            aria-invalid={view.look === 'bad' ? 'true' : undefined}
            aria-describedby={`unit-${code}${view.message ? ` ${message}` : ''}`}
            onInput={(event) => events.onType(code, event.currentTarget.value)}
            onBlur={events.onLeave}
            onPaste={(event) => {
              const text = event.clipboardData?.getData('text/plain') ?? '';
              if (!isBlock(text)) return;
              event.preventDefault();
              events.onPaste(code, text);
            }}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.isComposing || event.ctrlKey || event.metaKey) return;
              event.preventDefault();
              events.onEnter(code);
            }}
          />
          <span class="field__unit" id={`unit-${code}`}>
            {item.unit}
          </span>
        </div>
        {withLastYear ? (
          <p class="last">
            {FIELD.lastYear(round.year - 1)}
            <b>{item.lastYear === null ? FIELD.noLastYear : grouped(item.lastYear)}</b>
          </p>
        ) : null}
        <button
          type="button"
          class="iconbtn"
          aria-label={view.hasNote ? `${NOTE.button(number)} ${NOTE.has}` : NOTE.button(number)}
          title={NOTE.button(number)}
          aria-expanded={noteOpen}
          aria-controls={`note-${code}`}
          onClick={() => events.onToggleNote(code)}
        >
          <Icon name="note" size={22} />
          {view.hasNote ? <span class="iconbtn__dot" /> : null}
        </button>
      </div>
      <Message id={message} item={item} view={view} onRepair={() => events.onRepair(code)} />
      {noteOpen ? (
        <NotePanel
          id={`note-${code}`}
          item={item}
          note={view.note}
          problem={view.noteProblem}
          jumps={view.look === 'warn'}
          onNote={(note) => events.onNote(code, note)}
          onLeave={events.onLeave}
        />
      ) : null}
    </section>
  );
}

type MessageProps = { id: string; item: ItemView; view: FieldView; onRepair: () => void };

/** The message of the field, with the repair of an odd cell one press away. */
function Message({ id, view, onRepair }: MessageProps) {
  const { round } = useShared();
  const { message } = view;
  // The line stays when it has nothing to say, so that nothing below moves while somebody types.
  if (!message) return <div class="msg" />;
  const words = () => {
    switch (message.kind) {
      case 'read-as':
        return FIELD.readAs(grouped(message.value));
      case 'zero':
        return FIELD.zero(round.year);
      case 'blank':
        return FIELD.blank;
      case 'change':
        return FIELD.change(message.value, message.before);
      case 'jump':
        return message.ratio > 1 ? FIELD.more(message.ratio) : FIELD.less(message.ratio);
      case 'problem':
        return fieldProblemText(message.problem, view.text);
      case 'suspect':
        return message.suspicion === 'date' && message.repairTo === null
          ? CELL.date
          : SUSPICION_TEXT[message.suspicion](grouped(message.value));
      case 'invalid':
        return message.repair === null
          ? CELL.unreadable(message.text)
          : CELL.readable(message.text, grouped(message.repair));
    }
  };
  return (
    <div class="msg" data-tone={message.tone}>
      {message.sign ? <Sign of={message.sign} size={16} /> : null}
      <p id={id}>{words()}</p>
      {message.repairTo === null ? null : (
        <button type="button" class="linkbtn msg__act" onClick={onRepair}>
          {CELL.use(plainNumber(message.repairTo))}
        </button>
      )}
    </div>
  );
}
