// What happened to one district, as HQ's sweeps saw it and left it in the workbook.
import type { DistrictHistory, DistrictPaperRequest, Outcome } from '../../contract/calls';
import { mayConfirm, mayRecord } from '../../domain/person';
import { readDistrictHistory } from '../../workbook/district-history';
import { provinceName, roundView } from './views';
import { accept, refuse, visit } from './visit';

export function districtHistory({ district }: DistrictPaperRequest): Outcome<DistrictHistory> {
  const visited = visit({ fresh: false });
  if (!visited.ok) return visited;
  const { duties, book } = visited.value;
  const { catalogue } = book.settings;
  const listed = book.districts.withCode(district);
  if (!listed || !(mayRecord(duties, district) || mayConfirm(duties, listed.province)))
    return refuse({ code: 'unknown-district' });
  const nameOf = (item: string) => catalogue.items.find(({ code }) => code === item)?.name ?? '';
  return accept({
    round: roundView(visited.value),
    district: listed.name,
    province: provinceName(visited.value, listed.province),
    lines: readDistrictHistory(listed).map((line) => ({ ...line, name: nameOf(line.item) })),
  });
}
