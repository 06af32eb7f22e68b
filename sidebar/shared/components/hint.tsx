// Said to whoever is here for the first time, until it is dismissed: per account and machine. Where nothing can be kept,
// it would come back for ever, and so it is not said at all.
import { useState } from 'preact/hooks';
import { BUTTONS } from '../../../src/messages/sidebar';
import { useShared } from '../context';
import { machineStorage } from '../machine-storage';
import { Banner } from './banner';
import { LinkButton } from './buttons';

export function Hint({ text }: { text: string }) {
  const { person } = useShared();
  const key = person.email + text;
  const [shown, setShown] = useState(machineStorage()?.getItem(key) === null);
  const dismiss = () => {
    machineStorage()?.setItem(key, '');
    setShown(false);
  };
  return shown ? (
    <Banner tone="info" title={text} acts={<LinkButton onPress={dismiss}>{BUTTONS.understood}</LinkButton>} />
  ) : null;
}
