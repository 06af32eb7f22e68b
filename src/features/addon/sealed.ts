// The canonical form of a district's cells as they are now, and its SHA-256: what a confirmation covers.
import { canonicalDistrict } from '../../domain/canonical';
import type { DistrictRow } from '../../workbook/district-row';
import { sha256 } from '../../workbook/host';
import type { ListedDistrict } from '../../workbook/settings';
import type { Visit } from './visit';

export type Sealed = { text: string; seal: string };

export function sealedOf(visit: Visit, listed: ListedDistrict, row: DistrictRow): Sealed {
  const { round, catalogue } = visit.book.settings;
  const contents = new Map(row.areas.map((area) => [area.columns.area, area.content]));
  const text = canonicalDistrict(
    round.year,
    listed.code,
    catalogue,
    (area) => contents.get(area) ?? { volumes: {}, note: '' },
  );
  return { text, seal: sha256(text) };
}
