// HQ's page: reads the state of the round, then shows the first screen or the one chosen there.
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { HqCalls, HqHome, HqRefusal } from '../../src/contract/hq-calls';
import { HQ_HOME } from '../../src/messages/hq-home';
import { GuideProvider } from '../shared/components/help';
import { Loading } from '../shared/components/loading';
import { PracticeProvider, Shell } from '../shared/components/shell';
import { realPatience, whileBusy } from '../shared/retry';
import type { Door } from '../shared/server';
import { HqProvider, ServerProvider } from './context';
import { FirstStepsScreen } from './first-steps';
import { Home } from './home';
import { Refused } from './refused';
import { SCREENS } from './screens';

type Phase = { at: 'reading' } | { at: 'refused'; refusal: HqRefusal } | { at: 'there'; home: HqHome };

export function App({ server }: { server: Door<HqCalls> }) {
  const [phase, setPhase] = useState<Phase>({ at: 'reading' });
  const [screen, setScreen] = useState('');
  const [settingUp, setSettingUp] = useState(false);
  const read = async () => {
    setPhase({ at: 'reading' });
    const outcome = await whileBusy(() => server.home({}), realPatience);
    setPhase(outcome.ok ? { at: 'there', home: outcome.value } : { at: 'refused', refusal: outcome.refusal });
  };
  useEffect(() => void read(), []);
  const shared = useMemo(() => (phase.at === 'there' ? { server, home: phase.home } : null), [phase]);
  const back = () => {
    setScreen('');
    setSettingUp(false);
    void read();
  };

  if (phase.at === 'refused') {
    if (phase.refusal.code !== 'not-set-up' && !settingUp) {
      return <Refused refusal={phase.refusal} onRetry={() => void read()} onSetUp={() => setSettingUp(true)} />;
    }
    return (
      <ServerProvider value={server}>
        <FirstStepsScreen onDone={back} />
      </ServerProvider>
    );
  }
  if (!shared) {
    return (
      <Shell head={null}>
        <Loading heading={HQ_HOME.loading} />
      </Shell>
    );
  }
  const chosen = SCREENS.find(({ id }) => id === screen);
  return (
    <ServerProvider value={server}>
      <HqProvider value={shared}>
        <GuideProvider value={shared.home.guideUrl}>
          <PracticeProvider value={shared.home.practice}>
            {chosen ? (
              <chosen.Screen back={back} go={setScreen} />
            ) : (
              <Home onRefresh={() => void read()} go={setScreen} />
            )}
          </PracticeProvider>
        </GuideProvider>
      </HqProvider>
    </ServerProvider>
  );
}
