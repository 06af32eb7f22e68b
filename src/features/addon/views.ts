// What the sidebar shows, made from rows, settings and rules.
import type { AreaView, DistrictView, RoundView, WindowView } from '../../contract/calls';
import { canonicalArea } from '../../domain/canonical';
import { parseNotes } from '../../domain/note';
import type { End, Window } from '../../domain/round';
import type { AreaRow, DistrictRow } from '../../workbook/district-row';
import { sha256 } from '../../workbook/host';
import type { ListedDistrict } from '../../workbook/settings';
import { confirmationOf, endsOf, lockOf } from './district-facts';
import { sealedOf } from './sealed';
import type { Visit } from './visit';

export type LastYear = Map<string, number>;
export const NO_LAST_YEAR: LastYear = new Map();

export function roundView({ book, now }: Visit): RoundView {
  const { round, catalogue, jumpLimits, minutesPerYear, texts } = book.settings;
  return {
    year: round.year,
    dataFrom: round.dataFrom,
    dataUntil: round.dataUntil,
    now,
    catalogueOfficial: catalogue.official,
    practice: round.practice,
    jumpLimits,
    minutesPerYear,
    guideUrl: texts.guideUrl,
    directorTitle: texts.directorTitle,
    unit: texts.unit,
    hqPhone: texts.phone,
  };
}

export function windowView(window: Window, end: End): WindowView {
  return {
    from: window.from,
    until: end.until,
    original: end.original,
    letter: end.extension?.letter ?? '',
    letterDate: end.extension?.letterDate ?? '',
  };
}

export function areaView(visit: Visit, area: AreaRow, lastYear: LastYear): AreaView {
  const { catalogue } = visit.book.settings;
  const notes = new Map(parseNotes(area.content.note).map((note) => [note.code, note]));
  return {
    number: area.columns.area,
    name: area.columns.name,
    items: area.columns.items
      .filter(({ item }) => item.active)
      .map(({ item }) => ({
        code: item.code,
        name: item.name,
        unit: item.unit,
        minutes: item.minutes,
        decimals: item.decimals,
        definition: item.definition,
        example: item.example,
        volume: area.content.volumes[item.code] ?? { kind: 'blank' },
        lastYear: lastYear.get(item.code) ?? null,
        reason: notes.get(item.code)?.reason ?? '',
        link: notes.get(item.code)?.link ?? '',
      })),
    shown: sha256(canonicalArea(catalogue, area.columns.area, area.content)),
    savedAt: area.savedAt,
    savedBy: area.savedBy,
  };
}

export function districtView(visit: Visit, listed: ListedDistrict, row: DistrictRow, lastYear: LastYear): DistrictView {
  const { settings, directory } = visit.book;
  const ends = endsOf(visit, listed, row);
  const director = directory('director').find(
    (entry) => entry.role === 'director' && entry.province === listed.province,
  );
  return {
    code: listed.code,
    name: listed.name,
    province: provinceName(visit, listed.province),
    recording: windowView(settings.round.recording, ends.record),
    confirming: windowView(settings.round.confirming, ends.confirm),
    lock: lockOf(visit, listed, row),
    confirmation: confirmationOf(row, sealedOf(visit, listed, row).seal),
    areas: row.areas.map((area) => areaView(visit, area, lastYear)),
    contact: { office: director?.name ?? settings.texts.unit, phone: director?.phone || settings.texts.phone },
  };
}

export function provinceName({ book }: Visit, code: number): string {
  return book.settings.provinces.find((province) => province.code === code)?.name ?? '';
}
