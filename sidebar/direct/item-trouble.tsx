// What is odd about a cell, in words for the director.
import type { ItemView } from '../../src/contract/calls';
import { CELL, SUSPICION_TEXT } from '../../src/messages/field-problems';
import { grouped } from '../../src/messages/numbers';

export function ItemTrouble({ item: { volume } }: { item: ItemView }) {
  if (volume.kind === 'invalid') {
    const words =
      volume.repair === null ? CELL.unreadable(volume.text) : CELL.readable(volume.text, grouped(volume.repair));
    return <p class="flag__why">{words}</p>;
  }
  if (volume.kind !== 'recorded' || volume.suspect === null) return null;
  return <p class="flag__why">{SUSPICION_TEXT[volume.suspect](grouped(volume.value))}</p>;
}
