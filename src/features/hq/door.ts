// The door for everybody: made from HQ's list, looked at in a dialog, and kept as one file that any web host can serve.
import type { DoorEnd, DoorFacts, DoorPage, DoorProvince } from '../../contract/door';
import type { Instant } from '../../domain/day';
import type { Province } from '../../domain/places';
import { type End, type Ends, endsFor } from '../../domain/round';
import { DOOR } from '../../messages/door';
import { HQ_TITLE, problemsText } from '../../messages/hq';
import { fileUrl } from '../../workbook/hq-host';
import type { HqFacts } from '../../workbook/hq-workbook';
import { pageAsking, showDialog, tell } from '../../workbook/ui';
import { openDesk } from './desk';

const PAGE = 'Door';

export function openDoor(): void {
  const reading = openDesk().open();
  if (!reading.ok) {
    tell(HQ_TITLE, problemsText(reading.problems));
    return;
  }
  const facts = doorFacts(reading.open.facts, Date.now());
  showDialog(PAGE, DOOR.title, { width: 720, height: 640 }, { facts, keep: true } satisfies DoorPage);
}

/** The finished page, for the dialog to save; '' when HQ's tabs cannot be read any more. */
export function doorPage(): string {
  const reading = openDesk().open();
  if (!reading.ok) return '';
  return pageAsking(PAGE, { facts: doorFacts(reading.open.facts, Date.now()), keep: false } satisfies DoorPage);
}

export function doorFacts(hq: HqFacts, now: Instant): DoorFacts {
  const { round, texts } = hq;
  return {
    year: round.year,
    practice: round.practice,
    madeAt: now,
    recordFrom: round.recording.from,
    confirmFrom: round.confirming.from,
    directorTitle: texts.directorTitle,
    unit: texts.unit,
    phone: texts.phone,
    guideUrl: texts.guideUrl,
    provinces: hq.files
      .flatMap(({ id, provinces }) => provinces.map((province) => ({ id, province })))
      .sort((a, b) => a.province.order - b.province.order)
      .map(({ id, province }) => doorProvince(hq, id, province)),
  };
}

function doorProvince(hq: HqFacts, file: string, { code, name }: Province): DoorProvince {
  const ends = (district: number) => endsFor(hq.round, hq.extensions, { code: district, province: code });
  const common = ends(0);
  const phones = hq.people
    .filter((each) => each.role === 'director' && each.province === code)
    .map(({ phone }) => phone);
  return {
    name,
    file: file === '' ? '' : fileUrl(file),
    record: doorEnd(common.record),
    confirm: doorEnd(common.confirm),
    phones: [...new Set(phones)].filter((phone) => phone !== ''),
    own: hq.districts.of(code).flatMap((district) => {
      const own = ends(district.code);
      return differ(own, common)
        ? [{ district: district.name, record: doorEnd(own.record), confirm: doorEnd(own.confirm) }]
        : [];
    }),
  };
}

function differ(a: Ends, b: Ends): boolean {
  return a.record.until !== b.record.until || a.confirm.until !== b.confirm.until;
}

function doorEnd({ until, original, extension }: End): DoorEnd {
  return { until, original, letter: extension?.letter ?? '' };
}
