// The hours of a district's areas, now and the year before.
import type { AreaTotal } from '../../contract/calls';
import { areaMinutes } from '../../domain/workload';
import type { DistrictRow } from '../../workbook/district-row';
import type { LastYear } from './views';
import type { Visit } from './visit';

export function areaTotals({ book }: Visit, row: DistrictRow, lastYear: LastYear): AreaTotal[] {
  const { catalogue } = book.settings;
  return row.areas.map(({ columns, content }) => ({
    area: columns.area,
    name: columns.name,
    minutes: areaMinutes(catalogue, columns.area, (code) => {
      const volume = content.volumes[code];
      return volume?.kind === 'recorded' ? volume.value : null;
    }),
    lastYearMinutes: lastYear.size === 0 ? null : areaMinutes(catalogue, columns.area, (code) => lastYear.get(code)),
  }));
}
