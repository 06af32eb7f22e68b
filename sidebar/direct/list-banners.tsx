// What a director must know above the list: the outcome of the last confirming, changes after it, a closed window.
import type { ComponentChildren } from 'preact';
import type { Overview } from '../../src/contract/calls';
import { dayOf } from '../../src/domain/day';
import { momentText } from '../../src/messages/dates';
import { CAME, FAILED, NEWS } from '../../src/messages/direct-acts';
import { ALERTS, RESULT } from '../../src/messages/direct-home';
import { OBSTACLE_WORDS } from '../../src/messages/states';
import { Banner } from '../shared/components/banner';
import { LinkButton } from '../shared/components/buttons';
import { useShared } from '../shared/context';
import { toneOf } from '../shared/deadline';
import { KeyBanner } from './key-sheet';
import type { ActResult } from './use-decide';

const AT_ONCE = 3;

type ListBannersProps = {
  overview: Overview;
  result: ActResult | null;
  onOpen: (district: number) => void;
  onKey: () => void;
};

export function ListBanners({ overview, result, onOpen, onKey }: ListBannersProps) {
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
  const revised = overview.districts.filter(({ confirmation }) => confirmation.state === 'revised');
  if (revised.length > 0) {
    banners.push(
      <Banner
        key="revised"
        tone="back"
        role="status"
        title={NEWS.revised(revised.map(({ name }) => name).join(' '))}
      />,
    );
  }
  if (overview.key.state !== 'held') banners.push(<KeyBanner key="key" view={overview.key} onPut={onKey} />);
  const news = newsWords(overview);
  if (news) {
    banners.push(
      <Banner key="news" tone="info" title={news.title}>
        <p>{news.text}</p>
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

function newsWords({ lookedBefore, districts }: Overview): { title: string; text: string } | null {
  const count = (news: string) => districts.filter((row) => row.news === news).length;
  const text = NEWS.counts(count('saved'), count('completed'));
  return lookedBefore === null || text === '' ? null : { title: NEWS.since(momentText(lookedBefore)), text };
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
      <Banner tone="bad" role="alert" title={FAILED[result.act].title}>
        <p>{result.sure ? FAILED[result.act].nothing : FAILED[result.act].unsure}</p>
      </Banner>
    );
  }
  const nameOf = (code: number) => overview.districts.find((row) => row.code === code)?.name ?? '';
  const first = result.done[0];
  return (
    <>
      {first === undefined ? null : (
        <Banner
          tone={result.act === 'return' ? 'back' : 'conf'}
          role="status"
          title={
            result.done.length === 1 ? CAME[result.act].one(nameOf(first)) : CAME[result.act].many(result.done.length)
          }
        >
          <p>{CAME[result.act].next}</p>
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
