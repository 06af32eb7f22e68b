// Health: alarms first, each with what to do; then every workbook with what the last sweep found in it.

import type { HealthFile, HealthView } from '../../src/contract/hq-calls';
import { HEALTH } from '../../src/messages/health';
import { BUTTONS } from '../../src/messages/sidebar';
import { goHome } from '../hq/page';
import { PageHead } from '../hq/page-head';
import { Banner } from '../shared/components/banner';
import { Button, LinkButton } from '../shared/components/buttons';
import { Shell } from '../shared/components/shell';
import { Sign } from '../shared/signs';
import type { HealthScreen } from './app';

type HealthProps = {
  view: HealthView;
  go: (screen: HealthScreen) => void;
  onRefresh: () => void;
};

export function Health({ view: { alarms, files }, go, onRefresh }: HealthProps) {
  const made = files.filter(({ id }) => id !== '').map(({ id }) => id);
  const all = () => go({ at: 'repair', files: made });
  return (
    <Shell
      head={<PageHead name={HEALTH.name} sub={HEALTH.head} help="hq-care" onBack={goHome} />}
      foot={
        <div class="foot__row">
          <Button kind="quiet" onPress={onRefresh}>
            {BUTTONS.refresh}
          </Button>
          {made.length > 1 ? (
            <span class="grow">
              <Button kind="line" wide onPress={all}>
                {HEALTH.repairAll}
              </Button>
            </span>
          ) : null}
        </div>
      }
    >
      {alarms.length === 0 ? <Banner tone="ok" title={HEALTH.fine} /> : null}
      {alarms.map(({ title, help, repair }) => (
        <Banner key={title} tone="bad" role="alert" title={title}>
          <p>{help}</p>
          {repair === 'show-out' ? (
            <LinkButton onPress={() => go({ at: 'show-out' })}>{HEALTH.showOut}</LinkButton>
          ) : null}
          {repair === 'repair' && made.length > 0 ? <LinkButton onPress={all}>{HEALTH.repairAll}</LinkButton> : null}
        </Banner>
      ))}
      <section class="pad">
        <h2 class="h2">{HEALTH.files}</h2>
        {files.length === 0 ? <p class="help">{HEALTH.noFiles}</p> : null}
        <ul class="orders">
          {files.map((file) => (
            <Workbook key={file.title + file.url} file={file} onLook={() => go({ at: 'repair', files: [file.id] })} />
          ))}
        </ul>
      </section>
    </Shell>
  );
}

function Workbook({
  file: { title, id, url, sign, state, findings },
  onLook,
}: {
  file: HealthFile;
  onLook: () => void;
}) {
  return (
    <li>
      <Sign of={sign} size={16} />
      <span>
        {url === '' ? title : <a href={url}>{title}</a>}
        <small>{state}</small>
        {findings.map((text) => (
          <small key={text}>{text}</small>
        ))}
        {id === '' ? null : (
          <LinkButton label={HEALTH.repairOf(title)} onPress={onLook}>
            {HEALTH.repair}
          </LinkButton>
        )}
      </span>
    </li>
  );
}
