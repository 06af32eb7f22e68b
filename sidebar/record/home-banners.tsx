// What a recorder must know before anything else: at most two banners, the gravest first.
import type { ComponentChildren } from 'preact';
import type { DistrictChoice, DistrictView } from '../../src/contract/calls';
import { isConfirmed } from '../../src/domain/confirmation';
import { isComplete } from '../../src/domain/progress';
import { lockWhen, lockWords } from '../../src/messages/locks';
import { BANNERS } from '../../src/messages/record-home';
import { CONFIRMATION_WORDS } from '../../src/messages/states';
import { Banner } from '../shared/components/banner';
import { LinkButton } from '../shared/components/buttons';
import { Phrases } from '../shared/components/phrases';
import { useShared } from '../shared/context';
import type { AreaFacts } from './area-facts';
import type { AreaTrouble } from './forms';
import { type Closed, type Contact, useContact } from './lock-facts';

const AT_ONCE = 2;
/** What is typed and not in the cells, the gravest first. */
const TROUBLES = ['failed', 'conflict', 'restored'] as const;

type HomeBannersProps = {
  district: DistrictView;
  choice: DistrictChoice | undefined;
  areas: readonly AreaFacts[];
  troubles: readonly { area: number; trouble: AreaTrouble }[];
  onOpen: (area: number) => void;
};

export function HomeBanners({ district, choice, areas, troubles, onOpen }: HomeBannersProps) {
  const { confirmation, lock } = district;
  const banners: ComponentChildren[] = [];
  // Why nothing can be written stands first: whatever else is to be said, it is not to be scrolled or clicked for.
  if (!lock.open) {
    const Why = lock.reason === 'confirmed' ? ConfirmedBanner : LockBanner;
    banners.push(<Why key="lock" district={district} lock={lock} />);
  }
  // One banner however many areas: the director's reason must not be pushed out of sight.
  const kind = TROUBLES.find((each) => troubles.some(({ trouble }) => trouble[each]));
  if (kind) {
    const troubled = troubles.filter(({ trouble }) => trouble[kind]).map(({ area }) => area);
    const words = BANNERS[kind];
    banners.push(
      <Banner
        key="trouble"
        tone={kind === 'failed' ? 'bad' : 'warn'}
        role="alert"
        title={words.title(troubled)}
        acts={troubled.map((area) => (
          <LinkButton key={area} onPress={() => onOpen(area)}>
            {BANNERS.openArea(area)}
          </LinkButton>
        ))}
      >
        <p>
          <Phrases text={words.text} />
        </p>
      </Banner>,
    );
  }
  if (confirmation.state === 'changed') {
    banners.push(
      <Banner key="changed" tone="bad" role="alert" title={CONFIRMATION_WORDS.changed}>
        <p>{BANNERS.changedText}</p>
      </Banner>,
    );
  }
  if (confirmation.state === 'needs-check') {
    banners.push(
      <Banner key="needs-check" tone="bad" title={BANNERS.needsCheck}>
        <p>{BANNERS.needsCheckText}</p>
      </Banner>,
    );
  }
  if (confirmation.state === 'returned') banners.push(<ReturnedBanner key="returned" district={district} />);
  if (choice && choice.actingFor !== '') {
    banners.push(
      <Banner key="acting" tone="info" title={BANNERS.acting(district.name)}>
        <p>{BANNERS.actingText(choice.actingFor, choice.until)}</p>
      </Banner>,
    );
  }
  if (confirmation.state === 'revised') {
    banners.push(
      <Banner key="revised" tone="info" title={BANNERS.revised}>
        <p>{BANNERS.revisedText}</p>
      </Banner>,
    );
  }
  if (lock.open && confirmation.state === 'none')
    banners.push(<CompleteBanner key="complete" district={district} areas={areas} />);
  return <>{banners.slice(0, AT_ONCE)}</>;
}

function ReturnedBanner({ district }: { district: DistrictView }) {
  const { round } = useShared();
  const { areas, reason, by, at } = district.confirmation;
  return (
    <Banner tone="back" role="status" title={BANNERS.returned(areas.length)}>
      <p class="quote">{reason === '' ? BANNERS.noReason : BANNERS.quoted(reason)}</p>
      {areas.length > 0 ? <p>{BANNERS.returnedAreas(areas)}</p> : null}
      <p>{BANNERS.byAt(by === '' ? round.directorTitle : by, at)}</p>
    </Banner>
  );
}

function LockBanner({ district, lock }: { district: DistrictView; lock: Closed }) {
  const words = lockWords(lock.reason);
  const when = lockWhen(lock);
  const contact = useContact(lock, district);
  return (
    <Banner tone="lock" role="status" title={`${words.cannot} ${words.because}`}>
      {when === '' ? null : <p>{when}</p>}
      <p>
        <Phrases text={words.todo} />
      </p>
      <ContactLine {...contact} />
    </Banner>
  );
}

function ConfirmedBanner({ district, lock }: { district: DistrictView; lock: Closed }) {
  const { state, at, by } = district.confirmation;
  const contact = useContact(lock, district);
  // What happened since is said beside it; this banner tells of the confirmation that still shuts the cells.
  return (
    <Banner tone="conf" role="status" title={BANNERS.confirmed(isConfirmed(state) ? state : 'confirmed')}>
      <p>{state === 'confirmed-waiting' ? BANNERS.waitingText(at) : BANNERS.confirmedText(at)}</p>
      {by === '' ? null : <p>{by}</p>}
      <ContactLine {...contact} />
    </Banner>
  );
}

function ContactLine({ office, phone }: Contact) {
  return (
    <p>
      {office} <span class="ph">{phone}</span>
    </p>
  );
}

function CompleteBanner({ district, areas }: { district: DistrictView; areas: readonly AreaFacts[] }) {
  const completeAreas = areas.filter((area) => area.state === 'complete').length;
  if (!isComplete({ completeAreas, areas })) return null;
  return (
    <Banner tone="ok" role="status" title={BANNERS.complete(areas.length)}>
      <p>{BANNERS.completeText(district.confirming.until)}</p>
    </Banner>
  );
}
