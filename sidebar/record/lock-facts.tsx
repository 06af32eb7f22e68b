// Since when, by whom, until when and whom to ask: the same facts on the locked form and in its request.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { DistrictView } from '../../src/contract/calls';
import { dayOf, type Instant, shortDayWithWeekday } from '../../src/domain/day';
import type { LockReason, LockStatus } from '../../src/domain/lock-status';
import { fullMomentText } from '../../src/messages/dates';
import { LOCK_FACTS, OPEN_REQUEST, openRequestText, wishOf } from '../../src/messages/locks';
import { BUTTONS } from '../../src/messages/sidebar';
import { Button } from '../shared/components/buttons';
import { CopyBox } from '../shared/components/copy-box';
import { Sheet } from '../shared/components/sheet';
import { useShared } from '../shared/context';
import { Icon, type IconName } from '../shared/icons';

export type Closed = LockStatus & { open: false };

export function LockFactsList({ lock, district }: { lock: Closed; district: DistrictView }) {
  const opens = lock.reason === 'before-window' ? lock.until : null;
  const ask = useContact(lock, district);
  return (
    <dl class="facts">
      {lock.since === null ? null : <WhenFact term={LOCK_FACTS.since} at={lock.since} />}
      {opens === null ? null : (
        <Fact icon="calendar" term={LOCK_FACTS.opens} words={shortDayWithWeekday(dayOf(opens))} />
      )}
      {lock.by === '' ? null : (
        <Fact
          icon="person"
          term={lock.reason === 'confirmed' ? LOCK_FACTS.confirmedBy : LOCK_FACTS.by}
          words={lock.by}
        />
      )}
      <Fact icon="phone" term={LOCK_FACTS.contact} words={ask.phone === '' ? LOCK_FACTS.noPhone : ask.phone}>
        <small>{ask.office}</small>
        {lock.reason === 'confirmed' && lock.until !== null ? (
          <>
            <small>{LOCK_FACTS.provinceOpensUntil(lock.until)}</small>
            <small>{LOCK_FACTS.afterThat}</small>
          </>
        ) : null}
      </Fact>
    </dl>
  );
}

function WhenFact({ term, at }: { term: string; at: Instant }) {
  return <Fact icon="clock" term={term} words={fullMomentText(at)} />;
}

type FactProps = { icon: IconName; term: string; words: string; children?: ComponentChildren };

function Fact({ icon, term, words, children }: FactProps) {
  return (
    <div class="fact">
      <dt>
        <Icon name={icon} />
        {term}
      </dt>
      <dd>
        {words}
        {children}
      </dd>
    </div>
  );
}

export type Contact = { office: string; phone: string };

export function useContact(lock: Closed, district: DistrictView): Contact {
  const { round } = useShared();
  return lock.ask === 'province' ? district.contact : { office: LOCK_FACTS.hq, phone: round.hqPhone };
}

/** These end without anybody's help: asking is not the next thing to do. */
const BY_ITSELF: readonly LockReason[] = ['before-window', 'opening'];

type OpenRequestProps = { lock: Closed; district: DistrictView; area: number | null };

/** Nothing is sent: the text is there to be copied, and the phone number stands above it. */
export function OpenRequest({ lock, district, area }: OpenRequestProps) {
  const { round, person } = useShared();
  const [open, setOpen] = useState(false);
  const contact = useContact(lock, district);
  const wish = wishOf(lock.reason);
  const text = openRequestText(lock, {
    to: lock.ask === 'province' ? round.directorTitle : LOCK_FACTS.hq,
    district: district.name,
    province: district.province,
    year: round.year,
    area,
    person: person.name,
    email: person.email,
  });
  return (
    <>
      <Button wide kind={BY_ITSELF.includes(lock.reason) ? 'line' : 'main'} onPress={() => setOpen(true)}>
        {wish}
      </Button>
      {open ? (
        <Sheet
          title={wish}
          onClose={() => setOpen(false)}
          foot={
            <Button kind="quiet" wide onPress={() => setOpen(false)}>
              {BUTTONS.close}
            </Button>
          }
        >
          <p class="help">{OPEN_REQUEST.help}</p>
          <p class="callto">
            <Icon name="phone" />
            <span>
              <b class="num">{contact.phone === '' ? LOCK_FACTS.noPhone : contact.phone}</b>
              <br />
              {contact.office}
            </span>
          </p>
          <CopyBox text={text} />
          <p class="help">{OPEN_REQUEST.fill}</p>
        </Sheet>
      ) : null}
    </>
  );
}
