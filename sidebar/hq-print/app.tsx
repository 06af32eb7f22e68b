// Shows the paper of HQ that was asked for.
import type { HqCalls, HqPaperRequest } from '../../src/contract/hq-calls';
import { HQ_REFUSALS } from '../../src/messages/hq-home';
import { PrintWindow } from '../shared/print/print-window';
import type { Door } from '../shared/server';
import { AnnexSheet } from './annex-sheet';

export function App({ server, paper }: { server: Door<HqCalls>; paper: HqPaperRequest }) {
  return (
    <PrintWindow read={() => server.edition({ number: paper.number })} words={({ code }) => HQ_REFUSALS[code]}>
      {(edition) => <AnnexSheet paper={edition} />}
    </PrintWindow>
  );
}
