// The calls HQ made, newest first.
import type { ChaseView } from '../../src/contract/hq-calls';
import { dayOf, shortDay } from '../../src/domain/day';
import { recentText } from '../../src/messages/dates';
import { HQ_CHASE } from '../../src/messages/hq-chasing';
import { BlankState } from '../shared/components/blank-state';
import { Sign } from '../shared/signs';

export function CallLog({ view: { calls, now } }: { view: ChaseView }) {
  if (calls.length === 0) return <BlankState icon="phone" title={HQ_CHASE.noCalls} />;
  return (
    <ul class="chased">
      {calls.map(({ at, by, province, district, name, promised, note }) => (
        <li key={`${at} ${province} ${district}`} class="chased__plain">
          <b>{district === '' ? HQ_CHASE.directorOf(province) : HQ_CHASE.districtOf(district, province)}</b>
          <small>
            {recentText(at, now)} · {name} · {by}
          </small>
          {promised === '' ? null : (
            <small>
              {promised < dayOf(now) ? <Sign of="warn" size={14} /> : null} {HQ_CHASE.promised} {shortDay(promised)}
            </small>
          )}
          {note === '' ? null : <small>{note}</small>}
        </li>
      ))}
    </ul>
  );
}
