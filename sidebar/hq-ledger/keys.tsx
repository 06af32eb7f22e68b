// The keys with which directors sign: who has which, giving a new one, making one worthless.
import { useEffect, useState } from 'preact/hooks';
import type { DirectorKeyView, OrderPreview } from '../../src/contract/hq-calls';
import type { DirectorKeyPayload } from '../../src/contract/orders/director-key';
import { DIRECTOR_KEY, KEYS } from '../../src/messages/hq-acts';
import { LOADING } from '../../src/messages/sidebar';
import { useServer } from '../hq/context';
import { OrderForm } from '../hq/order-form';
import { Ordered } from '../hq/ordered';
import { goHome } from '../hq/page';
import { ReadingScreen } from '../hq/reading-screen';
import { useOrder } from '../hq/use-order';
import { LinkButton } from '../shared/components/buttons';
import { Icon } from '../shared/icons';
import { Sign, type SignName } from '../shared/signs';

const KIND = 'director-key';
const SEARCH_FROM = 8;
const SIGNS: { [state in DirectorKeyView['state']]: SignName } = {
  sent: 'ok',
  waiting: 'part',
  unsure: 'warn',
  revoked: 'bad',
  none: 'none',
};

type Asked = { payload: DirectorKeyPayload; name: string };

export function Keys({ back }: { back: () => void }) {
  const server = useServer();
  const [asked, setAsked] = useState<Asked | null>(null);
  if (asked) return <KeyOrder asked={asked} onBack={() => setAsked(null)} onHome={back} />;
  return (
    <ReadingScreen
      back={back}
      onSetUp={goHome}
      name={KEYS.name}
      sub={(keys: DirectorKeyView[]) => KEYS.head(keys.length)}
      help="hq-acts"
      loading={KEYS.loading}
      read={() => server.directorKeys({})}
    >
      {(keys) => <KeyList keys={keys} onAsk={setAsked} />}
    </ReadingScreen>
  );
}

function KeyList({ keys, onAsk }: { keys: readonly DirectorKeyView[]; onAsk: (asked: Asked) => void }) {
  const [search, setSearch] = useState('');
  const wanted = search.trim().toLowerCase();
  const shown = keys.filter(({ name, email, province }) =>
    `${name} ${email} ${province}`.toLowerCase().includes(wanted),
  );
  return (
    <>
      {keys.length >= SEARCH_FROM ? (
        <section class="pad">
          <label class="find">
            <Icon name="search" />
            <span class="sr">{KEYS.find}</span>
            <input
              class="text"
              type="search"
              placeholder={KEYS.find}
              value={search}
              onInput={(event) => setSearch(event.currentTarget.value)}
            />
          </label>
        </section>
      ) : null}
      <section class="pad">
        {keys.length === 0 ? <p class="help">{KEYS.none}</p> : null}
        {keys.length > 0 && shown.length === 0 ? <p class="help">{KEYS.notFound(search.trim())}</p> : null}
        <ul class="lines">
          {shown.map((key) => (
            <KeyLine key={key.email} of={key} onAsk={onAsk} />
          ))}
        </ul>
      </section>
    </>
  );
}

function KeyLine({ of, onAsk }: { of: DirectorKeyView; onAsk: (asked: Asked) => void }) {
  const { email, number, state, onDuty } = of;
  const name = of.name === '' ? email : of.name;
  const ask = (action: DirectorKeyPayload['action']) => (
    <LinkButton label={KEYS.actOf[action](name)} onPress={() => onAsk({ payload: { email, action }, name })}>
      {KEYS.act[action]}
    </LinkButton>
  );
  return (
    <li>
      <b>{name}</b>
      <small>{[of.province, email].filter((text) => text !== '').join(' · ')}</small>
      <p class="msg">
        <Sign of={SIGNS[state]} size={16} />
        <span>
          {[number > 0 ? KEYS.number(number) : '', KEYS.state[state], onDuty ? '' : KEYS.offDuty]
            .filter((text) => text !== '')
            .join(' · ')}
        </span>
      </p>
      {state === 'none' ? (
        <small>{KEYS.noneHelp}</small>
      ) : (
        <p class="links">
          {ask('renew')}
          {state === 'revoked' ? null : ask('revoke')}
        </p>
      )}
    </li>
  );
}

function KeyOrder({ asked, onBack, onHome }: { asked: Asked; onBack: () => void; onHome: () => void }) {
  const server = useServer();
  const [seen, setSeen] = useState<OrderPreview | null>(null);
  const { ordering, send } = useOrder(KIND);
  const { payload, name } = asked;
  useEffect(() => {
    void server.preview({ kind: KIND, payload }).then((outcome) => setSeen(outcome.ok ? outcome.value : null));
  }, []);
  if (ordering.at === 'given') return <Ordered order={ordering.order} onHome={onHome} />;
  return (
    <OrderForm
      name={DIRECTOR_KEY.button[payload.action]}
      help="hq-acts"
      sub={name}
      seen={seen}
      notYet={LOADING.reading}
      ordering={ordering}
      onSend={() => void send(payload)}
      onBack={onBack}
    />
  );
}
