// Other ways in and out than the form: numbers from a spreadsheet, the district on paper, an empty form, what happened.
import { useState } from 'preact/hooks';
import type { PaperRequest } from '../../src/contract/calls';
import { PASTE } from '../../src/messages/paste';
import { PRINT_DISTRICT } from '../../src/messages/print';
import { LinkButton } from '../shared/components/buttons';
import { useShared } from '../shared/context';

export function PaperLinks({ district, onPaste }: { district: number; onPaste: (() => void) | null }) {
  const { server } = useShared();
  const [said, setSaid] = useState('');
  const open = async (paper: PaperRequest) => {
    setSaid(PRINT_DISTRICT.opening);
    const outcome = await server.openPaper(paper);
    setSaid(outcome.ok ? '' : PRINT_DISTRICT.failed);
  };
  return (
    <section class="pad links" aria-label={PRINT_DISTRICT.label}>
      {onPaste ? <LinkButton onPress={onPaste}>{PASTE.link}</LinkButton> : null}
      <LinkButton onPress={() => void open({ paper: 'district', district, empty: false })}>
        {PRINT_DISTRICT.filled}
      </LinkButton>
      <LinkButton onPress={() => void open({ paper: 'district', district, empty: true })}>
        {PRINT_DISTRICT.empty}
      </LinkButton>
      <LinkButton onPress={() => void open({ paper: 'history', district })}>{PRINT_DISTRICT.history}</LinkButton>
      <p class="help" role="status">
        {said}
      </p>
    </section>
  );
}
