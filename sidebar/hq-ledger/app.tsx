// HQ's page of confirmations: reads the ledger, then shows it, or taking one back, or the keys they are signed with.
import { useEffect, useState } from 'preact/hooks';
import type { ConfirmationsView, HqCalls, HqRefusal } from '../../src/contract/hq-calls';
import { CONFIRMATIONS } from '../../src/messages/hq-acts';
import { ServerProvider } from '../hq/context';
import { Refused } from '../hq/refused';
import { GuideProvider } from '../shared/components/help';
import { Loading } from '../shared/components/loading';
import { PracticeProvider, Shell } from '../shared/components/shell';
import { realPatience, whileBusy } from '../shared/retry';
import { type Door, openPage } from '../shared/server';
import { Confirmations } from './confirmations';
import { Keys } from './keys';
import { TakeBack } from './take-back';

export type LedgerScreen = 'confirmations' | 'take-back' | 'keys';

export function App({ server }: { server: Door<HqCalls> }) {
  const [view, setView] = useState<ConfirmationsView | null>(null);
  const [refusal, setRefusal] = useState<HqRefusal | null>(null);
  const [screen, setScreen] = useState<LedgerScreen>('confirmations');
  const read = async () => {
    setView(null);
    setRefusal(null);
    const outcome = await whileBusy(() => server.confirmations({}), realPatience);
    if (outcome.ok) setView(outcome.value);
    else setRefusal(outcome.refusal);
  };
  useEffect(() => void read(), []);
  const home = () => void openPage(google.script.run, 'Hq');
  /** What an order did is read anew. */
  const back = () => {
    setScreen('confirmations');
    void read();
  };
  if (refusal) return <Refused refusal={refusal} onRetry={() => void read()} onSetUp={home} />;
  if (!view) {
    return (
      <Shell head={null}>
        <Loading heading={CONFIRMATIONS.loading} />
      </Shell>
    );
  }
  return (
    <ServerProvider value={server}>
      <GuideProvider value={view.guideUrl}>
        <PracticeProvider value={view.practice}>
          {screen === 'take-back' ? (
            <TakeBack confirmed={view.confirmed} back={back} />
          ) : screen === 'keys' ? (
            <Keys back={back} />
          ) : (
            <Confirmations view={view} back={home} go={setScreen} onRefresh={() => void read()} />
          )}
        </PracticeProvider>
      </GuideProvider>
    </ServerProvider>
  );
}
