// Who is late by province and by area, who waits for a director, and which calls were made.

import type { ChaseProvince, ChaseView } from '../../src/contract/hq-calls';
import { LETTER_BUTTON } from '../../src/messages/governors-letter';
import { HQ_CHASE, HQ_CHASE_LINK } from '../../src/messages/hq-chasing';
import { updatedText } from '../../src/messages/national';
import { SETBACK_ALARM } from '../../src/messages/setbacks';
import { BUTTONS } from '../../src/messages/sidebar';
import { Said } from '../hq/fields';
import { goHome } from '../hq/page';
import { PageHead } from '../hq/page-head';
import { usePaper } from '../hq/use-paper';
import { Banner } from '../shared/components/banner';
import { BlankState } from '../shared/components/blank-state';
import { Button, IconButton, LinkButton } from '../shared/components/buttons';
import { Shell } from '../shared/components/shell';
import type { Callee } from './call-form';
import { CallLog } from './call-log';
import { Person } from './person';
import { Reminders } from './reminders';

export type View = 'province' | 'area' | 'ready' | 'calls';
const VIEWS: readonly { id: View; name: string }[] = [
  { id: 'province', name: HQ_CHASE.byProvince },
  { id: 'area', name: HQ_CHASE.byArea },
  { id: 'ready', name: HQ_CHASE.byDirector },
  { id: 'calls', name: HQ_CHASE.calls },
];

type ListsProps = {
  view: ChaseView;
  list: View;
  onList: (list: View) => void;
  onCall: (callee: Callee) => void;
  onRestore: () => void;
  onRefresh: () => void;
};

export function Lists({ view, list, onList, onCall, onRestore, onRefresh }: ListsProps) {
  const { opening, notOpened, open } = usePaper();
  const { provinces, setbacks, updatedAt } = view;
  const late = provinces.reduce((sum, province) => sum + province.late.length, 0);
  const ready = provinces.reduce((sum, province) => sum + province.ready.length, 0);
  return (
    <Shell
      head={
        <PageHead
          name={HQ_CHASE_LINK.name}
          sub={HQ_CHASE.head(late, ready)}
          help="hq-chase"
          backTo={HQ_CHASE.back}
          onBack={goHome}
        />
      }
      foot={
        <>
          {notOpened ? <Said sign="wrong" text={HQ_CHASE.notOpened} /> : null}
          <Button kind="line" wide off={opening} onPress={() => void open({ paper: 'letter' })}>
            {opening ? LETTER_BUTTON.opening : LETTER_BUTTON.open}
          </Button>
        </>
      }
    >
      {setbacks[0] ? (
        <Banner tone="bad" role="alert" title={SETBACK_ALARM.title(setbacks[0].districts)}>
          <p>{setbacks[0].file}</p>
          <p>{SETBACK_ALARM.help}</p>
          <LinkButton onPress={onRestore}>{SETBACK_ALARM.look}</LinkButton>
        </Banner>
      ) : null}
      <div class="when when--row">
        <span>{updatedAt === null ? HQ_CHASE.neverRead : updatedText(updatedAt)}</span>
        <IconButton icon="refresh" label={BUTTONS.refresh} onPress={onRefresh} />
      </div>
      <fieldset class="views" aria-label={HQ_CHASE.views}>
        {VIEWS.map(({ id, name }) => (
          <button key={id} type="button" aria-pressed={list === id} onClick={() => onList(id)}>
            {name}
          </button>
        ))}
      </fieldset>
      {list === 'province' ? <ByProvince view={view} onCall={onCall} /> : null}
      {list === 'area' ? <ByArea view={view} /> : null}
      {list === 'ready' ? <ByDirector view={view} onCall={onCall} /> : null}
      {list === 'calls' ? <CallLog view={view} /> : null}
      <Reminders view={view} />
    </Shell>
  );
}

type ListProps = { view: ChaseView; onCall: (callee: Callee) => void };

function ByProvince({ view, onCall }: ListProps) {
  const shown = view.provinces
    .filter(({ late, unseen, unreadSince }) => late.length > 0 || unseen > 0 || unreadSince !== null)
    .sort((a, b) => b.late.length - a.late.length);
  if (shown.length === 0) return <BlankState sign="ok" title={HQ_CHASE.nobody} />;
  return (
    <ul class="chased">
      {shown.map((province) => (
        <li key={province.code}>
          <details>
            <summary>
              <b>{province.name}</b>
              <small>{HQ_CHASE.lateCount(province.late.length, province.districts)}</small>
              <Unread province={province} />
            </summary>
            <Person
              who={HQ_CHASE.director}
              callee={{ province, district: null, contact: province.director }}
              calls={view.calls}
              now={view.now}
              onCall={onCall}
            />
            {province.late.map((district) => (
              <Person
                key={district.code}
                who={district.name}
                callee={{ province, district, contact: district.contact }}
                calls={view.calls}
                now={view.now}
                onCall={onCall}
              >
                {district.missing > 0 ? <p>{HQ_CHASE.missing(district.missing, district.areas)}</p> : null}
                {district.returned ? <p>{HQ_CHASE.returned}</p> : null}
              </Person>
            ))}
          </details>
        </li>
      ))}
    </ul>
  );
}

/** Not to be read of is not the same as to have recorded nothing. */
function Unread({ province: { unseen, unreadSince } }: { province: ChaseProvince }) {
  return (
    <>
      {unreadSince === null ? null : <small>{HQ_CHASE.unread(unreadSince)}</small>}
      {unseen === 0 ? null : <small>{HQ_CHASE.unseen(unseen)}</small>}
    </>
  );
}

function ByArea({ view: { areas, provinces } }: { view: ChaseView }) {
  return (
    <ul class="chased">
      {areas.map(({ number, name }) => {
        const here = provinces
          .map((province) => ({
            name: province.name,
            late: province.late.filter((district) => district.areas.includes(number)),
          }))
          .filter(({ late }) => late.length > 0);
        const count = here.reduce((sum, { late }) => sum + late.length, 0);
        return (
          <li key={number}>
            <details>
              <summary>
                <b>
                  {number}. {name}
                </b>
                <small>{HQ_CHASE.areaCount(count, here.length)}</small>
              </summary>
              {here.map((province) => (
                <p key={province.name} class="chased__one help">
                  {HQ_CHASE.areaProvince(
                    province.name,
                    province.late.map((district) => district.name),
                  )}
                </p>
              ))}
            </details>
          </li>
        );
      })}
    </ul>
  );
}

/** The most districts waiting first. */
function ByDirector({ view, onCall }: ListProps) {
  const waiting = view.provinces
    .filter(({ ready }) => ready.length > 0)
    .sort((a, b) => b.ready.length - a.ready.length);
  if (waiting.length === 0) return <BlankState sign="ok" title={HQ_CHASE.noneReady} />;
  return (
    <ul class="chased">
      {waiting.map((province) => (
        <li key={province.code}>
          <Person
            who={province.name}
            callee={{ province, district: null, contact: province.director }}
            calls={view.calls}
            now={view.now}
            onCall={onCall}
          >
            <p>
              <b>{HQ_CHASE.readyCount(province.ready.length)}</b>
            </p>
            <p>{HQ_CHASE.readyNames(province.ready)}</p>
          </Person>
        </li>
      ))}
    </ul>
  );
}
