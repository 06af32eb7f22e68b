// How many provinces stand where: three counts that add up, the confirmed apart, and what could not be read.
import type { NationalView } from '../../src/contract/hq-calls';
import { momentText } from '../../src/messages/dates';
import { HQ_HOME } from '../../src/messages/hq-home';
import { updatedText } from '../../src/messages/national';
import { Banner } from '../shared/components/banner';
import { Sign, type SignName } from '../shared/signs';

export function Counts({ national }: { national: NationalView }) {
  const { updatedAt, recording, confirming, confirmedDistricts, unread } = national;
  if (updatedAt === null) return <p class="pad help">{HQ_HOME.notYet}</p>;
  const rows: { sign: SignName; state: keyof typeof recording }[] = [
    { sign: 'ok', state: 'complete' },
    { sign: 'part', state: 'partial' },
    { sign: 'none', state: 'none' },
    ...(recording.unseen === 0 ? [] : [{ sign: 'bad' as const, state: 'unseen' as const }]),
  ];
  return (
    <>
      <p class="when">{updatedText(updatedAt)}</p>
      {unread.length === 0 ? null : (
        <Banner tone="warn" title={HQ_HOME.unread(unread.length)}>
          {unread.slice(0, 5).map(({ name, since }) => (
            <p key={name}>
              {name} {since === 0 ? '' : momentText(since)}
            </p>
          ))}
        </Banner>
      )}
      <section class="pad" aria-label={HQ_HOME.counts}>
        <div class="bar3" aria-hidden="true">
          {rows
            .filter(({ state }) => recording[state] > 0)
            .map(({ state }) => (
              <i key={state} data-sign={state} style={{ flex: recording[state] }} />
            ))}
        </div>
        <ul class="counts">
          {rows.map(({ sign, state }) => (
            <li key={state} class="count">
              <Sign of={sign} />
              <span>{HQ_HOME[state]}</span>
              <b>{recording[state]}</b>
            </li>
          ))}
          <li class="count count--apart">
            <Sign of="conf" />
            <span>
              {HQ_HOME.confirmed} <small>{HQ_HOME.confirmedDistricts(confirmedDistricts)}</small>
            </span>
            <b>{confirming.all}</b>
          </li>
        </ul>
      </section>
    </>
  );
}
