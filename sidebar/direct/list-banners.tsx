// What a director must know above the list: the outcome of the last confirming, changes after it, a closed window.
import type { ComponentChildren } from 'preact';
import type { Overview } from '../../src/contract/calls';
import { dayOf } from '../../src/domain/day';
import { ALERTS, RESULT } from '../../src/messages/direct-home';
import { OBSTACLE_WORDS } from '../../src/messages/states';
import { Banner } from '../shared/components/banner';
import { LinkButton } from '../shared/components/buttons';
import { useShared } from '../shared/context';
import { toneOf } from '../shared/deadline';
import type { ActResult } from './use-decide';

const AT_ONCE = 3;

type ListBannersProps = { overview: Overview; result: ActResult | null; onOpen: (district: number) => void };

export function ListBanners({ overview, result, onOpen }: ListBannersProps) {
  const { clock } = useShared();
  const banners: ComponentChildren[] = [];
  if (result) banners.push(<ResultBanners key="result" result={result} overview={overview} />);
  for (const row of overview.districts) {
    const { state, areas } = row.confirmation;
    if (state !== 'changed' && state !== 'needs-check') continue;
    banners.push(
      <Banner
        key={row.code}
        tone="bad"
        role="alert"
        title={state === 'changed' ? ALERTS.changed(row.name) : ALERTS.needsCheck(row.name)}
        acts={<LinkButton onPress={() => onOpen(row.code)}>{ALERTS.see(row.name)}</LinkButton>}
      >
        <p>{ALERTS.changedText(areas)}</p>
      </Banner>,
    );
  }
  const closed = closedWords(overview, toneOf(overview.confirming, dayOf(clock())));
  if (closed) {
    banners.push(
      <Banner key="closed" tone={closed.tone} role="status" title={closed.title}>
        <p>{closed.text}</p>
      </Banner>,
    );
  }
  return <>{banners.slice(0, AT_ONCE)}</>;
}

type ClosedWords = { tone: 'lock' | 'info'; title: string; text: string };

function closedWords(overview: Overview, tone: string): ClosedWords | null {
  const obstacles = new Set(overview.districts.map(({ obstacles }) => obstacles.confirm));
  if (obstacles.has('copy')) return { tone: 'lock', title: ALERTS.copy, text: ALERTS.copyText };
  if (obstacles.has('round-closed')) return { tone: 'lock', title: ALERTS.roundClosed, text: ALERTS.roundClosedText };
  if (tone === 'over') return { tone: 'lock', title: ALERTS.after, text: ALERTS.afterText };
  if (!obstacles.has('before-window')) return null;
  return { tone: 'info', title: ALERTS.before(overview.confirming.from), text: ALERTS.beforeText };
}

export function ResultBanners({ result, overview }: { result: ActResult; overview: Overview }) {
  if (result.kind === 'no-key') return null;
  if (result.kind === 'failed') {
    return (
      <Banner tone="bad" role="alert" title={RESULT.failed}>
        <p>{result.sure ? RESULT.failedText : RESULT.unsure}</p>
      </Banner>
    );
  }
  const nameOf = (code: number) => overview.districts.find((row) => row.code === code)?.name ?? '';
  const first = result.done[0];
  return (
    <>
      {first === undefined ? null : (
        <Banner
          tone="conf"
          role="status"
          title={result.done.length === 1 ? RESULT.doneOne(nameOf(first)) : RESULT.done(result.done.length)}
        >
          <p>{RESULT.waiting}</p>
        </Banner>
      )}
      {result.refused.length === 0 ? null : (
        <Banner tone="warn" role="alert" title={RESULT.refused(result.refused.length)}>
          <ul>
            {result.refused.map(({ district, obstacle }) => (
              <li key={district}>{RESULT.line(nameOf(district), OBSTACLE_WORDS[obstacle])}</li>
            ))}
          </ul>
        </Banner>
      )}
    </>
  );
}
