// The director's page: for whoever confirms a province.
import type { AddonCalls } from '../../src/contract/calls';
import { NOT_DIRECT } from '../../src/messages/sidebar';
import { Entry } from '../shared/entry';
import type { Door } from '../shared/server';
import { Director } from './director';

export function App({ server }: { server: Door<AddonCalls> }) {
  return (
    <Entry server={server} page="Direct" notYours={NOT_DIRECT}>
      {({ start, roles }) => (start.provinces.length > 0 ? <Director start={start} roles={roles} /> : null)}
    </Entry>
  );
}
