// HQ's page of confirmations: the ledger, taking a confirmation back, or the keys they are signed with.
import { useState } from 'preact/hooks';
import type { HqCalls } from '../../src/contract/hq-calls';
import { CONFIRMATIONS } from '../../src/messages/hq-acts';
import { Page } from '../hq/page';
import type { Door } from '../shared/server';
import { Confirmations } from './confirmations';
import { Keys } from './keys';
import { TakeBack } from './take-back';

export type LedgerScreen = 'confirmations' | 'take-back' | 'keys';

export function App({ server }: { server: Door<HqCalls> }) {
  const [screen, setScreen] = useState<LedgerScreen>('confirmations');
  return (
    <Page server={server} read={() => server.confirmations({})} loading={CONFIRMATIONS.loading}>
      {(view, again) => {
        const back = () => {
          setScreen('confirmations');
          again();
        };
        if (screen === 'take-back') return <TakeBack confirmed={view.confirmed} back={back} />;
        if (screen === 'keys') return <Keys back={back} />;
        return <Confirmations view={view} go={setScreen} onRefresh={again} />;
      }}
    </Page>
  );
}
