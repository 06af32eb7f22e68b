// Shows the paper that was asked for.
import type { AddonCalls, PaperRequest } from '../../src/contract/calls';
import { PrintWindow } from '../shared/print/print-window';
import { refusalWords } from '../shared/refusal-words';
import type { Door } from '../shared/server';
import { DistrictSheet } from './district-sheet';
import { HistorySheet } from './history-sheet';
import { LetterSheet } from './letter-sheet';
import { TableSheet } from './table-sheet';

export function App({ server, paper }: { server: Door<AddonCalls>; paper: PaperRequest }) {
  switch (paper.paper) {
    case 'district':
      return (
        <PrintWindow words={refusalWords} read={() => server.districtPaper({ district: paper.district })}>
          {(facts) => <DistrictSheet facts={facts} empty={paper.empty} />}
        </PrintWindow>
      );
    case 'letter':
      return (
        <PrintWindow words={refusalWords} read={() => server.overview({ province: paper.province })}>
          {(overview) => <LetterSheet overview={overview} />}
        </PrintWindow>
      );
    case 'table':
      return (
        <PrintWindow words={refusalWords} read={() => server.review({ district: paper.district })}>
          {(review) => <TableSheet review={review} />}
        </PrintWindow>
      );
    case 'history':
      return (
        <PrintWindow words={refusalWords} read={() => server.districtHistory({ district: paper.district })}>
          {(facts) => <HistorySheet facts={facts} />}
        </PrintWindow>
      );
  }
}
