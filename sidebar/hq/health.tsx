// Health: alarms first, each with what to do; then every workbook with what the last sweep found in it.
import type { HealthView } from '../../src/contract/hq-calls';
import { HEALTH } from '../../src/messages/health';
import { Banner } from '../shared/components/banner';
import { Sign } from '../shared/signs';
import { useHq } from './context';
import { ReadingScreen } from './reading-screen';
import type { HqScreen, ScreenProps } from './screens';

function Health({ back, go }: ScreenProps) {
  const { server } = useHq();
  return (
    <ReadingScreen
      back={back}
      onSetUp={() => go('first-steps')}
      name={HEALTH.name}
      sub={() => HEALTH.head}
      help="hq-care"
      loading={HEALTH.loading}
      read={() => server.health({})}
    >
      {(view: HealthView) => <Findings view={view} />}
    </ReadingScreen>
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
