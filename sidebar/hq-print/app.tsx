// Shows the paper of HQ that was asked for.
import type { HqCalls, HqPaperRequest, HqRefusal } from '../../src/contract/hq-calls';
import { HQ_REFUSALS } from '../../src/messages/hq-home';
import { PrintWindow } from '../shared/print/print-window';
import type { Door } from '../shared/server';
import { AnnexSheet } from './annex-sheet';
import { GovernorsSheet } from './governors-sheet';

export function App({ server, paper }: { server: Door<HqCalls>; paper: HqPaperRequest }) {
  const words = ({ code }: HqRefusal) => HQ_REFUSALS[code];
  return paper.paper === 'letter' ? (
    <PrintWindow read={() => server.governorsLetter({})} words={words}>
      {(letter) => (
        <>
          <GovernorsSheet letter={letter} />
          {letter.annex ? <AnnexSheet paper={letter.annex} /> : null}
        </>
      )}
    </PrintWindow>
  ) : (
    <PrintWindow read={() => server.edition({ number: paper.number })} words={words}>
      {(edition) => <AnnexSheet paper={edition} />}
    </PrintWindow>
  );
}
