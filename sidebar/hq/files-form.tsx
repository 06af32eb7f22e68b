// Which provinces get a tracking workbook, and how: what it will do, the button, and progress while it runs.
import { useEffect, useRef } from 'preact/hooks';
import type { FirstSteps } from '../../src/contract/hq-calls';
import type { SetUpPayload } from '../../src/contract/orders/set-up';
import { FILES_FORM, FIRST_STEPS, ROUND_FORM } from '../../src/messages/first-steps';
import { ORDERING } from '../../src/messages/hq-home';
import { Button, LinkButton } from '../shared/components/buttons';
import { Sign } from '../shared/signs';
import { Effects } from './effects';
import { Choice, Field, Said } from './fields';
import { FormShell } from './form-shell';
import { Ordered } from './ordered';
import { Ticks } from './ticks';
import { Unseen } from './unseen';
import { useForm } from './use-form';

const KIND = 'set-up';

export function FilesForm({ steps, back }: { steps: FirstSteps; back: () => void }) {
  // Those with people first: they are the ones to be set up now.
  const open = steps.provinces.filter(({ taken }) => !taken);
  const free = [...open.filter(({ hasPeople }) => hasPeople), ...open.filter(({ hasPeople }) => !hasPeople)];
  const { draft, change, look, seen, unseen, problems, ordering, send } = useForm<SetUpPayload>(KIND, () => ({
    provinces: free.filter(({ hasPeople }) => hasPeople).map(({ code }) => code),
    how: 'each',
    file: '',
  }));
  const found = useRef<HTMLElement>(null);
  useEffect(() => {
    if (seen) found.current?.scrollIntoView({ block: 'nearest' });
  }, [seen]);
  const ready = seen !== null && seen.problems.length === 0;
  const sending = ordering.at === 'sending';
  if (ordering.at === 'given') return <Ordered order={ordering.order} onHome={back} />;
  return (
    <FormShell
      name={FIRST_STEPS.files}
      sub={FILES_FORM.head}
      help="hq"
      backTo={ROUND_FORM.back}
      ordering={ordering}
      onBack={back}
      button={
        ready || sending ? (
          <Button wide off={sending} describedBy="effect" onPress={send}>
            {sending ? ORDERING.running : seen?.button}
          </Button>
        ) : (
          <Button wide off={draft.provinces.length === 0} onPress={look}>
            {FILES_FORM.look}
          </Button>
        )
      }
    >
      <div class="form">
        <Choice
          label={FILES_FORM.how}
          value={draft.how}
          options={[
            { value: 'each', name: FILES_FORM.each, note: FILES_FORM.eachNote },
            { value: 'one', name: FILES_FORM.one, note: FILES_FORM.oneNote },
            { value: 'adopt', name: FILES_FORM.adopt, note: FILES_FORM.adoptNote },
          ]}
          onChange={(how) => change({ how })}
        />
        {draft.how === 'adopt' ? (
          <Field
            label={FILES_FORM.file}
            name="file"
            value={draft.file}
            problems={problems}
            onChange={(file) => change({ file })}
          />
        ) : null}
        <fieldset>
          <legend class="label">{FILES_FORM.provinces(draft.provinces.length)}</legend>
          <p class="links">
            <LinkButton
              onPress={() => change({ provinces: free.filter((each) => each.hasPeople).map(({ code }) => code) })}
            >
              {FILES_FORM.withPeople}
            </LinkButton>{' '}
            <LinkButton onPress={() => change({ provinces: free.map(({ code }) => code) })}>
              {FILES_FORM.all}
            </LinkButton>{' '}
            <LinkButton onPress={() => change({ provinces: [] })}>{FILES_FORM.none}</LinkButton>
          </p>
          <Ticks
            options={free.map(({ code, name }) => ({ key: code, name }))}
            chosen={draft.provinces}
            onChange={(provinces) => change({ provinces })}
          />
        </fieldset>
      </div>
      <section class="pad" id="effect" aria-live="polite" ref={found}>
        {sending ? (
          <p class="msg">
            <Sign of="busy" size={16} />
            <span>{ordering.progress || ORDERING.running}</span>
          </p>
        ) : null}
        <Unseen refusal={unseen} />
        {problems
          .filter(({ field }) => field !== 'file')
          .map(({ text }) => (
            <Said key={text} sign="wrong" text={text} />
          ))}
        {seen?.warnings.map(({ text }) => (
          <Said key={text} sign="warn" text={text} />
        ))}
        {seen ? <Effects preview={seen} /> : null}
      </section>
    </FormShell>
  );
}
