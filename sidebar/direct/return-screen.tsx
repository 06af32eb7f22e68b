// Sending a district back: which areas, why, and until when.
import { useState } from 'preact/hooks';
import type { DecideRequest, Review } from '../../src/contract/calls';
import { isConfirmed } from '../../src/domain/confirmation';
import { addDays, type Day, dayOf, earlierDay } from '../../src/domain/day';
import { RETURN } from '../../src/messages/direct-acts';
import { REVIEW } from '../../src/messages/review';
import { BUTTONS, districtName } from '../../src/messages/sidebar';
import { Button, LinkButton } from '../shared/components/buttons';
import { InnerHead } from '../shared/components/head';
import { Phrases } from '../shared/components/phrases';
import { Shell, useScreenFocus } from '../shared/components/shell';
import { useShared } from '../shared/context';
import { Sign } from '../shared/signs';
import { ReasonBox } from './reason-box';
import { isOdd, jumpsIn } from './review-figures';

/** A list of days to choose from stays short; later ones are HQ's to give by an extension. */
const MOST_DAYS = 45;

type ReturnScreenProps = {
  review: Review;
  busy: boolean;
  onReturn: (act: Pick<DecideRequest, 'areas' | 'until' | 'reason'>) => void;
  onClose: () => void;
};

export function ReturnScreen({ review, busy, onReturn, onClose }: ReturnScreenProps) {
  const { round, clock } = useShared();
  const heading = useScreenFocus<HTMLHeadingElement>(true);
  const { district, row } = review;
  const areas = district.areas.map((area) => ({ area, trouble: troubleIn(area, row, round.jumpLimits) }));
  const [whole, setWhole] = useState(false);
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const [all, setAll] = useState(areas.every(({ trouble }) => trouble === ''));
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const days = daysFrom(dayOf(clock()), district.confirming.until);
  const [until, setUntil] = useState<Day>(
    days.includes(district.recording.until) ? district.recording.until : (days[days.length - 1] ?? ''),
  );
  const shown = areas.filter(({ trouble }) => all || trouble !== '');
  const nothingChosen = !whole && chosen.size === 0;
  const send = () => {
    setTried(true);
    if (nothingChosen || reason.trim() === '') return;
    onReturn({ areas: whole ? [] : [...chosen].sort((a, b) => a - b), until, reason: reason.trim() });
  };
  return (
    <Shell
      head={
        <InnerHead
          title={
            <h1 class="head__title" ref={heading} tabIndex={-1}>
              {districtName(row.name)}
            </h1>
          }
          sub={RETURN.act}
          help="return"
          back={{ label: REVIEW.back, onPress: onClose }}
        />
      }
      foot={
        <div class="foot__pair">
          <Button kind="quiet" onPress={onClose}>
            {BUTTONS.cancel}
          </Button>
          <Button kind="back" wide off={busy} onPress={send}>
            {busy ? RETURN.busy : RETURN.button(whole ? 0 : Math.max(1, chosen.size))}
          </Button>
        </div>
      }
    >
      <fieldset class="pad">
        <legend class="label">
          {RETURN.areas} <span class="label__hint">{RETURN.areasHint}</span>
        </legend>
        <div class="opts">
          <Choice on={whole} title={RETURN.whole} text={RETURN.wholeHint} onToggle={() => setWhole(!whole)} />
          {whole
            ? null
            : shown.map(({ area, trouble }) => (
                <Choice
                  key={area.number}
                  on={chosen.has(area.number)}
                  title={`${area.number}. ${area.name}`}
                  text={trouble}
                  onToggle={() => setChosen(toggled(chosen, area.number))}
                />
              ))}
        </div>
        {whole || shown.length === areas.length ? null : (
          <LinkButton onPress={() => setAll(true)}>{RETURN.more(areas.length - shown.length)}</LinkButton>
        )}
        <p class="wrong" role="alert">
          {tried && nothingChosen ? (
            <>
              <Sign of="wrong" size={16} />
              {RETURN.chooseAreas}
            </>
          ) : null}
        </p>
      </fieldset>
      <section class="pad">
        <ReasonBox
          label={RETURN.what}
          hint={RETURN.whatHint}
          phrases={RETURN.phrases}
          example={RETURN.example}
          problem={tried && reason.trim() === '' ? RETURN.needed : ''}
          value={reason}
          onChange={setReason}
        />
        <label class="label">
          {RETURN.until}
          <select class="text" value={until} onChange={(event) => setUntil(event.currentTarget.value)}>
            {days.map((day) => (
              <option key={day} value={day}>
                {RETURN.untilOption(day)}
              </option>
            ))}
          </select>
        </label>
        <h2 class="h2">{RETURN.afterwards}</h2>
        <ul class="dots">
          <li>{RETURN.thenOpen(until)}</li>
          {isConfirmed(row.confirmation.state) || row.confirmation.state === 'changed' ? (
            <li>{RETURN.thenConfirmed}</li>
          ) : null}
          <li>{RETURN.thenBack}</li>
        </ul>
      </section>
    </Shell>
  );
}

type ChoiceProps = { on: boolean; title: string; text: string; onToggle: () => void };

function Choice({ on, title, text, onToggle }: ChoiceProps) {
  return (
    <label class={on ? 'opt opt--on check--in' : 'opt check--in'}>
      <input type="checkbox" checked={on} onChange={onToggle} />
      <span>
        <Phrases text={title} />
        {text === '' ? null : <small>{text}</small>}
      </span>
    </label>
  );
}

/** What speaks for sending an area back. */
function troubleIn(
  area: Review['district']['areas'][number],
  { areas }: Review['row'],
  limits: Parameters<typeof jumpsIn>[1],
): string {
  const jumps = jumpsIn(area, limits);
  const odd = area.items.filter(isOdd).length;
  const progress = areas.find((each) => each.area === area.number);
  const missing = progress ? progress.total - progress.filled : 0;
  return [
    odd === 0 ? '' : RETURN.odd(odd),
    jumps === 0 ? '' : RETURN.jumps(jumps),
    missing === 0 ? '' : RETURN.missing(missing),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

function daysFrom(today: Day, last: Day): Day[] {
  const end = earlierDay(last, addDays(today, MOST_DAYS));
  const days: Day[] = [];
  for (let day = today; day <= end; day = addDays(day, 1)) days.push(day);
  return days;
}

function toggled(set: ReadonlySet<number>, area: number): ReadonlySet<number> {
  const next = new Set(set);
  if (!next.delete(area)) next.add(area);
  return next;
}
