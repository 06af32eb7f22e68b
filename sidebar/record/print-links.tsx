// The two ways to paper: the district as it stands, or the form to be filled in by hand.
import { useState } from 'preact/hooks';
import { PRINT_DISTRICT } from '../../src/messages/print';
import { LinkButton } from '../shared/components/buttons';
import { useShared } from '../shared/context';

export function PrintLinks({ district }: { district: number }) {
  const { server } = useShared();
  const [said, setSaid] = useState('');
  const open = async (empty: boolean) => {
    setSaid(PRINT_DISTRICT.opening);
    const outcome = await server.openPaper({ paper: 'district', district, empty });
    setSaid(outcome.ok ? '' : PRINT_DISTRICT.failed);
  };
  return (
    <section class="pad printlinks" aria-label={PRINT_DISTRICT.label}>
      <LinkButton onPress={() => void open(false)}>{PRINT_DISTRICT.filled}</LinkButton>
      <LinkButton onPress={() => void open(true)}>{PRINT_DISTRICT.empty}</LinkButton>
      <p class="help" role="status">
        {said}
      </p>
    </section>
  );
}
