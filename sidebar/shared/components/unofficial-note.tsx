// Said wherever the list of work shows, until HQ replaces the example by the official one.
import { UNOFFICIAL } from '../../../src/messages/sidebar';
import { useShared } from '../context';

export function UnofficialNote() {
  const { round } = useShared();
  return round.catalogueOfficial ? null : <p class="unofficial">{UNOFFICIAL}</p>;
}
