// Shows the paper that was asked for.
import type { AddonCalls, PaperRequest } from '../../src/contract/calls';
import { PrintWindow } from '../shared/print/print-window';
import type { Door } from '../shared/server';
import { DistrictSheet } from './district-sheet';

export function App({ server, paper }: { server: Door<AddonCalls>; paper: PaperRequest }) {
  return (
    <PrintWindow read={() => server.districtPaper({ district: paper.district })}>
      {(facts) => <DistrictSheet facts={facts} empty={paper.empty} />}
    </PrintWindow>
  );
}
