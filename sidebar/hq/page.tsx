// A page of HQ beside its first one: reads one thing, says why it cannot be shown, and shows it with everything around it.
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { HqCalls, HqOutcome, HqRefusal } from '../../src/contract/hq-calls';
import { GuideProvider } from '../shared/components/help';
import { Loading } from '../shared/components/loading';
import { PracticeProvider, Shell } from '../shared/components/shell';
import { realPatience, whileBusy } from '../shared/retry';
import { type Door, openPage } from '../shared/server';
import { ServerProvider } from './context';
import { Refused } from './refused';

type PageProps<View> = {
  server: Door<HqCalls>;
  read: () => Promise<HqOutcome<View>>;
  loading: string;
  /** `again` reads anew, after what an order did. */
  children: (view: View, again: () => void) => ComponentChildren;
};

export function Page<View extends { guideUrl: string; practice: boolean }>(props: PageProps<View>) {
  const { server, read, loading, children } = props;
  const [view, setView] = useState<View | null>(null);
  const [refusal, setRefusal] = useState<HqRefusal | null>(null);
  const look = async () => {
    setView(null);
    setRefusal(null);
    const outcome = await whileBusy(read, realPatience);
    if (outcome.ok) setView(outcome.value);
    else setRefusal(outcome.refusal);
  };
  const again = () => void look();
  useEffect(again, []);
  if (refusal) return <Refused refusal={refusal} onRetry={again} onSetUp={goHome} />;
  if (!view) {
    return (
      <Shell head={null}>
        <Loading heading={loading} />
      </Shell>
    );
  }
  return (
    <ServerProvider value={server}>
      <GuideProvider value={view.guideUrl}>
        <PracticeProvider value={view.practice}>{children(view, again)}</PracticeProvider>
      </GuideProvider>
    </ServerProvider>
  );
}

export function goHome(): void {
  void openPage(google.script.run, 'Hq');
}
