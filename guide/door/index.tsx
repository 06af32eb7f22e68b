// Starts the door with what HQ put into the page.
import { render } from 'preact';
import { whenAsked } from '../../sidebar/shared/print/asked';
import type { DoorPage } from '../../src/contract/door';
import { whenPlaceIsKnown } from '../place';
import { Door } from './door';

const root = document.getElementById('app');
if (root) {
  whenAsked((asked) => {
    const page = isPage(asked) ? asked : null;
    whenPlaceIsKnown((place) =>
      render(<Door facts={page?.facts ?? null} first={place} keep={page?.keep ?? false} />, root),
    );
  });
}

/** HQ's own script wrote it, or nobody did. */
function isPage(asked: unknown): asked is DoorPage {
  return typeof asked === 'object' && asked !== null && 'facts' in asked;
}
