// The national status as it follows from HQ's registers: computed by every run, and written where it changed.
import { areasInUse } from '../../domain/catalogue';
import type { Instant } from '../../domain/day';
import { type National, nationalStatus } from '../../domain/national';
import {
  confirmedDistrictsText,
  confirmingCounts,
  countText,
  LAYOUT_TITLES,
  recordingCounts,
  type StatusLayout,
  updatedText,
} from '../../messages/national';
import { GUIDE_NOT_SET, guideCaption, provinceSubtitle, roundTitle } from '../../messages/workbook';
import type { Gathered } from '../../workbook/gathered';
import type { HqFacts } from '../../workbook/hq-workbook';
import { NATIONAL_DISTRICTS, NATIONAL_PROVINCES, planNationalDistricts } from '../../workbook/national-tabs';
import { tabRequests } from '../../workbook/reconcile';
import { tabById } from '../../workbook/snapshot';
import { planStatusSheet, type StatusSheet } from '../../workbook/status-sheet';
import { guidePages } from './guide-pages';
import type { RunObserver } from './hq-write';

/** Writes สถานะจังหวัด and สถานะอำเภอ with what this run saw. */
export const writeNational: RunObserver = (context, _, record) => {
  const { hq, registers, book, now, owner } = context;
  const gathered = new Map(registers.gathered);
  for (const each of record.gathered) gathered.set(each.district, each);
  const looked = new Map(record.reports.map(({ file, result }) => [file, result === 'ok' || result === 'repaired']));
  const files = hq.files.map((file) => {
    const success = looked.get(file);
    return { ...file, readable: success ?? file.readable, sweptAt: success ? now : file.sweptAt };
  });
  const national = nationalStatus(files, gathered, hq.districts);
  const sheet = statusSheet(hq, national, 'both', now);
  const districts = planNationalDistricts(NATIONAL_DISTRICTS, {
    districts: hq.districts,
    year: hq.round.year,
    stamp: updatedText(now),
    areas: areasInUse(hq.catalogue).map(({ number }) => number),
    provinces: national.provinces,
    seen: gathered,
  });
  return [planStatusSheet(NATIONAL_PROVINCES, sheet), districts].flatMap((spec, index) =>
    tabRequests(spec, tabById(book, spec.tab.id), index, owner),
  );
};

/** As it stands in HQ's registers now, without looking into a tracking workbook. */
export function nationalNow(hq: HqFacts, gathered: ReadonlyMap<number, Gathered>): National {
  return nationalStatus(hq.files, gathered, hq.districts);
}

/** `notes` as they stood when an edition was frozen; else those of the round. */
export function statusSheet(
  hq: HqFacts,
  national: National,
  layout: StatusLayout,
  at: Instant,
  { notes }: { notes: readonly string[] } = hq.texts,
): StatusSheet {
  const { round, texts } = hq;
  const checking = guidePages().topics['check-confirm'];
  const recording = recordingCounts(national).map(({ count, words }) => countText(count, words));
  const confirming = confirmingCounts(national).map(({ count, words }) => countText(count, words));
  const confirmed = confirmedDistrictsText(national);
  return {
    layout,
    title: roundTitle(round, LAYOUT_TITLES[layout === 'confirming' ? 'confirming' : 'recording']),
    subtitle: provinceSubtitle(round.year),
    stamp: updatedText(at),
    provinces: national.provinces,
    counts: {
      both: [...recording, ...confirming, confirmed],
      recording,
      confirming: [...confirming, confirmed],
    }[layout],
    notes,
    caption: texts.guideUrl === '' || !checking ? GUIDE_NOT_SET : guideCaption(checking.from, checking.to),
  };
}

/** When the workbooks were looked at last; null before the first run. */
export function lastLook({ files }: HqFacts): Instant | null {
  return files.reduce<Instant | null>((latest, { sweptAt }) => {
    return sweptAt !== null && (latest === null || sweptAt > latest) ? sweptAt : latest;
  }, null);
}
