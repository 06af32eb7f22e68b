// Confirmations as HQ holds them: what has to be looked at, whether the ledger is whole, and its newest lines.

import { useState } from 'preact/hooks';
import type { ConfirmationsView, DoubtfulDistrict, LedgerCheck } from '../../src/contract/hq-calls';
import { recentText } from '../../src/messages/dates';
import { CONFIRMATIONS, KEYS, TAKE_BACK } from '../../src/messages/hq-acts';
import { HQ_HOME } from '../../src/messages/hq-home';
import { BUTTONS, LOADING } from '../../src/messages/sidebar';
import { Act } from '../hq/act';
import { useServer } from '../hq/context';
import { Said } from '../hq/fields';
import { goHome } from '../hq/page';
import { PageHead } from '../hq/page-head';
import { Banner } from '../shared/components/banner';
import { Button } from '../shared/components/buttons';
import { Shell } from '../shared/components/shell';
import { Sign } from '../shared/signs';
import type { LedgerScreen } from './app';

type ConfirmationsProps = {
  view: ConfirmationsView;
  go: (screen: LedgerScreen) => void;
  onRefresh: () => void;
};

export function Confirmations({ view, go, onRefresh }: ConfirmationsProps) {
  return (
    <Shell
      head={
        <PageHead
          name={CONFIRMATIONS.name}
          sub={CONFIRMATIONS.head(view.confirmed.length)}
          help="hq-acts"
          onBack={goHome}
        />
      }
      foot={
        <Button kind="line" wide onPress={onRefresh}>
          {BUTTONS.refresh}
        </Button>
      }
    >
      <Doubtful view={view} />
      <nav aria-label={HQ_HOME.acts}>
        <ul class="acts">
          <Act icon="back" name={TAKE_BACK.name} sub={TAKE_BACK.sub} onPress={() => go('take-back')} />
          <Act icon="person" name={KEYS.name} sub={KEYS.sub} onPress={() => go('keys')} />
        </ul>
      </nav>
      <Chain />
      <Latest view={view} />
    </Shell>
  );
}

function Doubtful({ view: { doubtful, more } }: { view: ConfirmationsView }) {
  if (doubtful.length === 0) return <Banner tone="ok" title={CONFIRMATIONS.fine} />;
  return (
    <section class="pad">
      <h2 class="h2">{CONFIRMATIONS.doubtful(doubtful.length + more)}</h2>
      <ul class="orders">
        {doubtful.map((each) => (
          <District key={each.district} each={each} />
        ))}
      </ul>
      {more > 0 ? <p class="help">{CONFIRMATIONS.moreDistricts(more)}</p> : null}
      <p class="help">{CONFIRMATIONS.next}</p>
    </section>
  );
}

function District({ each }: { each: DoubtfulDistrict }) {
  const words = each.state === 'changed' ? CONFIRMATIONS.changed(each.since) : CONFIRMATIONS.refused(each.since);
  return (
    <li>
      <Sign of="bad" size={16} />
      <div>
        <b>{CONFIRMATIONS.place(each.name, each.province)}</b>
        <small>{words}</small>
        {each.state === 'needs-check' && each.why !== '' ? <small>{each.why}</small> : null}
        {each.changes.map(({ area, code, name, before, after }) => (
          <p key={`${area}-${code}`}>
            {CONFIRMATIONS.value(code, name, area)}{' '}
            <span class="ph">
              {CONFIRMATIONS.was} <s>{before || CONFIRMATIONS.blank}</s> {CONFIRMATIONS.is}{' '}
              <b>{after || CONFIRMATIONS.blank}</b>
            </span>
          </p>
        ))}
        {each.more > 0 ? <small>{CONFIRMATIONS.moreValues(each.more)}</small> : null}
      </div>
    </li>
  );
}

function Chain() {
  const server = useServer();
  const [found, setFound] = useState<LedgerCheck | 'checking' | 'failed' | null>(null);
  const check = async () => {
    setFound('checking');
    const outcome = await server.ledgerCheck({});
    setFound(outcome.ok ? outcome.value : 'failed');
  };
  return (
    <section class="pad">
      <h2 class="h2">{CONFIRMATIONS.chain}</h2>
      <Button kind="line" wide off={found === 'checking'} onPress={() => void check()}>
        {found === 'checking' ? CONFIRMATIONS.checking : CONFIRMATIONS.check}
      </Button>
      <div role="status">
        {found === 'failed' ? <Said sign="wrong" text={LOADING.failed} /> : null}
        {found !== null && typeof found === 'object' ? (
          <p class={found.whole ? 'msg' : 'msg msg--wrong'}>
            <Sign of={found.whole ? 'ok' : 'bad'} size={16} />
            <span>{found.text}</span>
          </p>
        ) : null}
      </div>
    </section>
  );
}

function Latest({ view: { latest, now } }: { view: ConfirmationsView }) {
  return (
    <section class="pad">
      <h2 class="h2">{CONFIRMATIONS.latest}</h2>
      {latest.length === 0 ? <p class="help">{CONFIRMATIONS.none}</p> : null}
      <ul class="lines">
        {latest.map(({ at, kind, district, province, by, detail, remark }, index) => (
          <li key={index}>
            <b>{kind}</b> {district === '' ? province : CONFIRMATIONS.place(district, province)}
            <small>{[recentText(at, now), by].filter((text) => text !== '').join(' · ')}</small>
            {[detail, remark].map((text) => (text === '' ? null : <small key={text}>{text}</small>))}
          </li>
        ))}
      </ul>
    </section>
  );
}
