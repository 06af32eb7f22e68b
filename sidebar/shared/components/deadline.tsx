// How long there is left: a calendar leaf, or one slim line while there is time.
import { DEADLINE } from '../../../src/messages/deadlines';
import type { DeadlineWords } from '../deadline';
import { Icon } from '../icons';

export function DeadlineLeaf({ deadline, more }: { deadline: DeadlineWords; more: string }) {
  const { tone, leaf, spoken, what, date, extended, letter } = deadline;
  return (
    <section class="deadline" data-tone={tone} aria-label={DEADLINE.label}>
      <div class="leaf" role="img" aria-label={spoken}>
        <span>{leaf.top}</span>
        <b>{leaf.big}</b>
        <span>{leaf.bottom}</span>
      </div>
      <div>
        <p class="deadline__what">{what}</p>
        <p class="deadline__date">{date}</p>
        {extended === '' ? null : (
          <p class="deadline__more">
            {extended} <span class="ph">{letter}</span>
          </p>
        )}
        {more === '' ? null : <p class="deadline__more">{more}</p>}
      </div>
    </section>
  );
}

export function DeadlineLine({ deadline }: { deadline: DeadlineWords }) {
  return (
    <section class="deadline deadline--slim" data-tone={deadline.tone} aria-label={DEADLINE.label}>
      <Icon name="clock" />
      <p>
        {deadline.what} <b class="nowrap">{deadline.date}</b>
      </p>
      <span class="pill">{deadline.pill}</span>
    </section>
  );
}
