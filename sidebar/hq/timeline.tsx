// The two windows on one line of time: as the round set them, what the letters added, and today.
import type { HqHome, HqWindow } from '../../src/contract/hq-calls';
import { addDays, type Day, dayOf, daysBetween, earlierDay, laterDay, shortDay } from '../../src/domain/day';
import { dayInYearText, leafOf } from '../../src/messages/dates';
import { HQ_HOME } from '../../src/messages/hq-home';

export function Timeline({ home }: { home: HqHome }) {
  const { recording, confirming, extensions } = home;
  const first = earlierDay(recording.from, confirming.from);
  const last = laterDay(laterDay(recording.until, confirming.until), laterDay(recording.original, confirming.original));
  const days = Math.max(1, daysBetween(first, last) + 1);
  const at = (day: Day) => (daysBetween(first, day) / days) * 100;
  const today = dayOf(home.now);
  const now = today < first || today > last ? null : at(today);
  const row = (window: HqWindow, colour: string) => {
    const base = earlierDay(window.original, window.until);
    return (
      <div class="tl__row" style={`--c:var(${colour})`} aria-hidden="true">
        <i style={span(at(window.from), at(addDays(base, 1)))} />
        {window.until > window.original ? (
          <i class="ext" style={span(at(addDays(window.original, 1)), at(addDays(window.until, 1)))} />
        ) : null}
        {now === null ? null : <i class="now" style={{ left: `${now}%` }} />}
      </div>
    );
  };
  return (
    <>
      <div class="tl">
        <div aria-hidden="true">
          {firstsOfMonths(first, last)
            .filter((day) => now === null || Math.abs(at(day) - now) > 12)
            .map((day) => (
              <span key={day} class="tl__mark" style={{ left: `${at(day)}%` }}>
                {leafOf(day).month}
              </span>
            ))}
          {now === null ? null : (
            <span class="tl__mark tl__mark--now" style={{ left: `${Math.min(92, Math.max(8, now))}%` }}>
              {HQ_HOME.today}
            </span>
          )}
        </div>
        {row(recording, '--action')}
        <Label name={HQ_HOME.record} window={recording} />
        {row(confirming, '--conf')}
        <Label name={HQ_HOME.confirm} window={confirming} />
      </div>
      {extensions.count === 0 ? null : (
        <p class="tl__ext">
          {HQ_HOME.extended(extensions.count)} {extensions.letter}
        </p>
      )}
    </>
  );
}

function Label({ name, window: { from, until, original } }: { name: string; window: HqWindow }) {
  return (
    <p class="tl__label">
      <b>{name}</b>
      <span>
        {dayInYearText(from)} {HQ_HOME.until} {until === original ? null : <s>{dayInYearText(original)}</s>}{' '}
        <b>{shortDay(until)}</b>
      </span>
    </p>
  );
}

function span(from: number, to: number): { left: string; width: string } {
  return { left: `${from}%`, width: `${to - from}%` };
}

function firstsOfMonths(first: Day, last: Day): Day[] {
  const days: Day[] = [first];
  for (let day = addDays(first, 1); day <= last; day = addDays(day, 1)) {
    if (day.endsWith('-01')) days.push(day);
  }
  return days;
}
