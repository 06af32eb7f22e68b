// The question mark of every screen: opens the guide at the page about that screen.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type GuidePlace, guideAt } from '../../../src/messages/guide-places';
import { BUTTONS } from '../../../src/messages/sidebar';
import { Icon } from '../icons';

/** The guide's address as the round has it; '' where it is not known (yet), and then there is no question mark. */
const GuideAddress = createContext('');
export const GuideProvider = GuideAddress.Provider;

export function Help({ at }: { at: GuidePlace }) {
  const url = guideAt(useContext(GuideAddress), at);
  if (url === '') return null;
  return (
    <a class="iconbtn" href={url} target="_blank" rel="noreferrer" aria-label={BUTTONS.help} title={BUTTONS.help}>
      <Icon name="help" size={22} />
    </a>
  );
}
