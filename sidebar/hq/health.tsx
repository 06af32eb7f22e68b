// Health: alarms first, each with what to do; then every workbook with what the last sweep found in it.
import { useEffect, useState } from 'preact/hooks';
import type { HealthView, HqRefusal } from '../../src/contract/hq-calls';
import { HEALTH } from '../../src/messages/health';
import { HQ_HOME } from '../../src/messages/hq-home';
import { Banner } from '../shared/components/banner';
import { InnerHead } from '../shared/components/head';
import { Loading } from '../shared/components/loading';
import { Shell, useScreenFocus } from '../shared/components/shell';
import { Sign } from '../shared/signs';
import { useHq } from './context';
import { Refused } from './refused';
import type { HqScreen, ScreenProps } from './screens';

function Health({ back, go }: ScreenProps) {
  const { server } = useHq();
  const heading = useScreenFocus<HTMLHeadingElement>(true);
  const [view, setView] = useState<HealthView | null>(null);
  const [refusal, setRefusal] = useState<HqRefusal | null>(null);
  const read = async () => {
    setRefusal(null);
    const outcome = await server.health({});
    if (outcome.ok) setView(outcome.value);
    else setRefusal(outcome.refusal);
  };
  useEffect(() => void read(), []);
  if (refusal) return <Refused refusal={refusal} onRetry={() => void read()} onSetUp={() => go('first-steps')} />;
  return (
    <Shell
      head={
        <InnerHead
          title={
            <h1 class="head__title" ref={heading} tabIndex={-1}>
              {HEALTH.name}
            </h1>
          }
          sub={HEALTH.head}
          help="hq"
          back={{ label: HQ_HOME.back, onPress: back }}
        />
      }
    >
      {view ? <Findings view={view} /> : <Loading heading={HEALTH.loading} />}
    </Shell>
  );
}

function Findings({ view: { alarms, files } }: { view: HealthView }) {
  return (
    <>
      {alarms.length === 0 ? <Banner tone="ok" title={HEALTH.fine} /> : null}
      {alarms.map(({ title, help }) => (
        <Banner key={title} tone="bad" role="alert" title={title}>
          <p>{help}</p>
        </Banner>
      ))}
      <section class="pad">
        <h2 class="h2">{HEALTH.files}</h2>
        {files.length === 0 ? <p class="help">{HEALTH.noFiles}</p> : null}
        <ul class="orders">
          {files.map(({ title, url, sign, state, findings }) => (
            <li key={title + url}>
              <Sign of={sign} size={16} />
              <span>
                {url === '' ? title : <a href={url}>{title}</a>}
                <small>{state}</small>
                {findings.map((text) => (
                  <small key={text}>{text}</small>
                ))}
              </span>
            </li>
          ))}
        </ul>
        <p class="help">{HEALTH.repair}</p>
      </section>
    </>
  );
}

export const healthScreen: HqScreen = {
  id: 'health',
  icon: 'pulse',
  name: HEALTH.name,
  sub: () => HEALTH.sub,
  Screen: Health,
};
