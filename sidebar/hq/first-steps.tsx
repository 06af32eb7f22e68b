// First steps: from an empty HQ workbook to workbooks that are made, protected and shared. Each step shows how far it is.
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { FirstSteps } from '../../src/contract/hq-calls';
import { FIRST_STEPS } from '../../src/messages/first-steps';
import { HQ_HOME, HQ_REFUSALS } from '../../src/messages/hq-home';
import { BUTTONS } from '../../src/messages/sidebar';
import { Button, IconButton } from '../shared/components/buttons';
import { HomeHead } from '../shared/components/head';
import { Loading } from '../shared/components/loading';
import { Shell, useScreenFocus } from '../shared/components/shell';
import { Icon } from '../shared/icons';
import { openPage } from '../shared/server';
import { Sign, type SignName } from '../shared/signs';
import { useServer } from './context';
import { Said } from './fields';
import { FilesForm } from './files-form';
import { Roster } from './roster';
import { RoundForm } from './round-form';
import type { HqScreen, ScreenProps } from './screens';

type Place = 'list' | 'round' | 'people' | 'files';

/** `onDone` leads to the first screen: it is there as soon as the round can be read. */
export function FirstStepsScreen({ onDone }: { onDone: () => void }) {
  const server = useServer();
  const [steps, setSteps] = useState<FirstSteps | null>(null);
  const [failed, setFailed] = useState('');
  const [busy, setBusy] = useState(false);
  const [place, setPlace] = useState<Place>('list');
  const read = async (call: 'firstSteps' | 'prepare') => {
    setBusy(true);
    setFailed('');
    const outcome = await server[call]({});
    setBusy(false);
    if (outcome.ok) setSteps(outcome.value);
    else setFailed(HQ_REFUSALS[outcome.refusal.code].text);
  };
  useEffect(() => void read('firstSteps'), []);
  const back = () => {
    setPlace('list');
    void read('firstSteps');
  };
  if (!steps) {
    return (
      <Shell head={null}>
        {failed === '' ? <Loading heading={FIRST_STEPS.name} /> : <Said sign="wrong" text={failed} />}
      </Shell>
    );
  }
  if (place === 'round') return <RoundForm values={steps.round.values} back={back} />;
  if (place === 'people') return <Roster back={back} />;
  if (place === 'files') return <FilesForm steps={steps} back={back} />;
  return (
    <List
      steps={steps}
      busy={busy}
      failed={failed}
      onRefresh={() => void read('firstSteps')}
      onPrepare={() => void read('prepare')}
      go={setPlace}
      onDone={onDone}
    />
  );
}

type ListProps = {
  steps: FirstSteps;
  busy: boolean;
  failed: string;
  onRefresh: () => void;
  onPrepare: () => void;
  go: (place: Place) => void;
  onDone: () => void;
};

function List({ steps, busy, failed, onRefresh, onPrepare, go, onDone }: ListProps) {
  const heading = useScreenFocus<HTMLHeadingElement>(true);
  const { prepared, round, people, catalogue, files } = steps;
  const readable = prepared && round.problems.length === 0;
  return (
    <Shell
      head={
        <HomeHead title={FIRST_STEPS.name} sub={FIRST_STEPS.head} heading={heading} help="hq">
          <IconButton icon="refresh" label={BUTTONS.refresh} onPress={onRefresh} off={busy} />
        </HomeHead>
      }
      foot={
        readable ? (
          <Button kind="line" wide onPress={onDone}>
            {HQ_HOME.back}
          </Button>
        ) : null
      }
    >
      {failed === '' ? null : (
        <div class="pad">
          <Said sign="wrong" text={failed} />
        </div>
      )}
      <ul class="acts">
        <Step
          sign={prepared ? 'ok' : 'none'}
          name={FIRST_STEPS.prepare}
          state={prepared ? FIRST_STEPS.prepared : FIRST_STEPS.notPrepared}
        >
          {prepared ? null : (
            <Button wide off={busy} onPress={onPrepare}>
              {busy ? FIRST_STEPS.preparing : FIRST_STEPS.prepareButton}
            </Button>
          )}
        </Step>
        <Step
          sign={signOf(prepared, round.problems, true)}
          name={FIRST_STEPS.round}
          state={readable ? FIRST_STEPS.roundDone(round.values.year ?? '') : FIRST_STEPS.roundOpen}
          onPress={prepared ? () => go('round') : undefined}
        />
        <Step
          sign={signOf(prepared, people.problems, people.count > 0)}
          name={FIRST_STEPS.people}
          state={FIRST_STEPS.peopleCount(people.count)}
          problems={people.problems}
          onPress={prepared ? () => go('people') : undefined}
        />
        <Step
          sign={signOf(prepared, catalogue.problems, catalogue.items > 0)}
          name={FIRST_STEPS.catalogue}
          state={FIRST_STEPS.catalogueCount(catalogue.areas, catalogue.items, catalogue.official)}
          problems={catalogue.problems}
          onPress={readable ? () => void openPage(google.script.run, 'HqYear') : undefined}
        />
        <Step
          sign={signOf(prepared, files.problems, files.listed > 0 && files.made === files.listed)}
          name={FIRST_STEPS.files}
          state={FIRST_STEPS.filesCount(files.made, files.listed)}
          problems={files.problems}
          onPress={readable ? () => go('files') : undefined}
        />
      </ul>
    </Shell>
  );
}

function signOf(prepared: boolean, problems: readonly string[], done: boolean): SignName {
  if (prepared && problems.length > 0) return 'warn';
  return prepared && done ? 'ok' : 'none';
}

type StepProps = {
  sign: SignName;
  name: string;
  state: string;
  problems?: readonly string[];
  onPress?: () => void;
  children?: ComponentChildren;
};

const MOST_TOLD = 5;

function Step({ sign, name, state, problems = [], onPress, children }: StepProps) {
  const body = (
    <>
      <span class="act__sign">
        <Sign of={sign} size={22} />
      </span>
      <span>
        <span class="act__name">{name}</span>
        <span class="act__sub">{state}</span>
      </span>
      {onPress ? <Icon name="right" /> : <span />}
    </>
  );
  return (
    <li>
      {onPress ? (
        <button type="button" class="act" onClick={onPress}>
          {body}
        </button>
      ) : (
        <div class="act act--still">{body}</div>
      )}
      {children || problems.length > 0 ? (
        <div class="pad">
          {children}
          {problems.slice(0, MOST_TOLD).map((text) => (
            <Said key={text} sign="warn" text={text} />
          ))}
          {problems.length > MOST_TOLD ? <p class="help">{FIRST_STEPS.more(problems.length - MOST_TOLD)}</p> : null}
        </div>
      ) : null}
    </li>
  );
}

export const firstStepsScreen: HqScreen = {
  id: 'first-steps',
  icon: 'flag',
  name: FIRST_STEPS.name,
  sub: () => FIRST_STEPS.sub,
  Screen: ({ back }: ScreenProps) => <FirstStepsScreen onDone={back} />,
};
