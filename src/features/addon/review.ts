// Everything about one district that a director certifies, beside last year and the rest of the province.
import type { Outcome, Review, ReviewRequest, ValueChangeView } from '../../contract/calls';
import { jsonText } from '../../domain/canonical';
import { changedValues } from '../../domain/history';
import { median } from '../../domain/median';
import { mayConfirm } from '../../domain/person';
import { areaTotals } from './area-totals';
import { readLastYear } from './last-year-memory';
import { type ProvinceRow, readProvince, rowView } from './overview';
import { districtView, roundView } from './views';
import { accept, refuse, type Visit, visit } from './visit';

/** Of two figures the middle says nothing. */
const MEDIAN_FROM = 3;

export function review(request: ReviewRequest): Outcome<Review> {
  const visited = visit({ fresh: true });
  if (!visited.ok) return visited;
  const { book, duties } = visited.value;
  const listed = book.districts.withCode(request.district);
  if (!listed || !mayConfirm(duties, listed.province)) return refuse({ code: 'unknown-district' });
  const province = readProvince(visited.value, listed.province, readLastYear);
  if (!province.ok) return province;
  const row = province.value.find((each) => each.listed.code === listed.code);
  return row ? accept(reviewOf(visited.value, row, province.value)) : refuse({ code: 'district-row-missing' });
}

function reviewOf(visited: Visit, row: ProvinceRow, province: readonly ProvinceRow[]): Review {
  const { listed, found, lastYear } = row;
  return {
    round: roundView(visited),
    row: rowView(visited, row, null),
    district: districtView(visited, listed, found.district, lastYear),
    areas: areaTotals(visited, found.district, lastYear),
    changes: changesOf(visited, row),
    medians: mediansOf(visited, province),
  };
}

/** Since the confirmation, or since it was sent back; nothing where the block holds no sealed values. */
function changesOf({ book }: Visit, { found, sealed }: ProvinceRow): ValueChangeView[] {
  const { decision } = found.district;
  if (decision === null || decision === 'unreadable' || decision.sealed === '') return [];
  const places = new Map(
    book.columns.areas.flatMap(({ items }) =>
      items.filter(({ item }) => item.active).map(({ item }, at) => [item.code, { number: at + 1, item }] as const),
    ),
  );
  return changedValues(book.settings.catalogue, decision.sealed, sealed.text).map(({ area, item, before, after }) => ({
    area,
    number: places.get(item)?.number ?? 0,
    item: places.get(item)?.item.name ?? item,
    unit: places.get(item)?.item.unit ?? '',
    before: readable(before),
    after: readable(after),
  }));
}

/** Content that is no volume stands in the canonical form behind a mark and as a JSON string. */
function readable(text: string): string {
  return text.startsWith('?"') ? jsonText(text.slice(1)) : text;
}

function mediansOf({ book }: Visit, province: readonly ProvinceRow[]): { [code: string]: number } {
  const medians: { [code: string]: number } = {};
  for (const { code } of book.settings.catalogue.items) {
    const volumes = province.map((row) => volumeIn(row, code)).filter((volume): volume is number => volume !== null);
    const middle = median(volumes);
    if (volumes.length >= MEDIAN_FROM && middle !== null) medians[code] = middle;
  }
  return medians;
}

function volumeIn({ found }: ProvinceRow, code: string): number | null {
  const volume = found.district.areas.map(({ content }) => content.volumes[code]).find((each) => each !== undefined);
  return volume?.kind === 'recorded' ? volume.value : null;
}
