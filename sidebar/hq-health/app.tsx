// HQ's page of health: reads what the sweeps found, then shows it, or one order that repairs.
import { useEffect, useState } from 'preact/hooks';
import type { HealthView, HqCalls, HqRefusal } from '../../src/contract/hq-calls';
import { HEALTH } from '../../src/messages/health';
import { ServerProvider } from '../hq/context';
import { Refused } from '../hq/refused';
import { GuideProvider } from '../shared/components/help';
import { Loading } from '../shared/components/loading';
import { PracticeProvider, Shell } from '../shared/components/shell';
import { realPatience, whileBusy } from '../shared/retry';
import { type Door, openPage } from '../shared/server';
import { Health } from './health';
import { Repair } from './repair';
import { ShowOut } from './show-out';

/** What is looked at: the findings, workbooks by their ids, or the editors of the HQ workbook. */
export type HealthScreen = { at: 'findings' } | { at: 'repair'; files: string[] } | { at: 'show-out' };

export function App({ server }: { server: Door<HqCalls> }) {
  const [view, setView] = useState<HealthView | null>(null);
  const [refusal, setRefusal] = useState<HqRefusal | null>(null);
  const [screen, setScreen] = useState<HealthScreen>({ at: 'findings' });
  const read = async () => {
    setView(null);
    setRefusal(null);
    const outcome = await whileBusy(() => server.health({}), realPatience);
    if (outcome.ok) setView(outcome.value);
    else setRefusal(outcome.refusal);
  };
  useEffect(() => void read(), []);
  const home = () => void openPage(google.script.run, 'Hq');
  /** What an order did is read anew. */
  const back = () => {
    setScreen({ at: 'findings' });
    void read();
  };
  if (refusal) return <Refused refusal={refusal} onRetry={() => void read()} onSetUp={home} />;
  if (!view) {
    return (
      <Shell head={null}>
        <Loading heading={HEALTH.loading} />
      </Shell>
    );
  }
  return (
    <ServerProvider value={server}>
      <GuideProvider value={view.guideUrl}>
        <PracticeProvider value={view.practice}>
          {screen.at === 'repair' ? (
            <Repair files={screen.files} back={back} />
          ) : screen.at === 'show-out' ? (
            <ShowOut back={back} />
          ) : (
            <Health view={view} back={home} go={setScreen} onRefresh={() => void read()} />
          )}
        </PracticeProvider>
      </GuideProvider>
    </ServerProvider>
  );
}
