// The districts that a director still has to chase, in their order.
import type { DistrictRow, Overview } from '../../src/contract/calls';
import { toChase } from '../../src/domain/chasing';

export function lateDistricts({ districts }: Overview): DistrictRow[] {
  return toChase(districts.map((row) => ({ ...row, state: row.confirmation.state })));
}
