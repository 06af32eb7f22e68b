// One person to call: what for, the office's phone, when HQ called last and what was promised.
import type { ComponentChildren } from 'preact';
import type { CallView } from '../../src/contract/hq-calls';
import { dayOf, type Instant } from '../../src/domain/day';
import { HQ_CHASE } from '../../src/messages/hq-chasing';
import { LinkButton } from '../shared/components/buttons';
import { Icon } from '../shared/icons';
import { Sign } from '../shared/signs';
import type { Callee } from './call-form';

type PersonProps = {
  who: string;
  callee: Callee;
  calls: readonly CallView[];
  now: Instant;
  onCall: (callee: Callee) => void;
  children?: ComponentChildren;
};

export function Person({ who, callee, calls, now, onCall, children }: PersonProps) {
  const { province, district, contact } = callee;
  const last = calls.find((call) => call.province === province.name && call.district === (district?.name ?? ''));
  return (
    <div class="chased__one">
      <b>{who}</b>
      {children}
      <p class="callto">
        <Icon name="phone" />
        <span>
          {contact.name === '' ? HQ_CHASE.noContact : contact.name}{' '}
          <b class="num">{contact.phone === '' ? HQ_CHASE.noPhone : contact.phone}</b>
        </span>
      </p>
      {last ? <p>{HQ_CHASE.lastCall(last.at, last.promised)}</p> : null}
      {last && last.promised !== '' && last.promised < dayOf(now) ? (
        <p class="flagged">
          <Sign of="warn" size={14} />
          {HQ_CHASE.overdue}
        </p>
      ) : null}
      <LinkButton label={HQ_CHASE.callOf(who)} onPress={() => onCall(callee)}>
        {HQ_CHASE.call}
      </LinkButton>
    </div>
  );
}
