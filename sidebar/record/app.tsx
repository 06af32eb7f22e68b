// The recorder's page: for whoever answers for a district.
import { useEffect, useRef } from 'preact/hooks';
import type { AddonCalls } from '../../src/contract/calls';
import { NOT_RECORD } from '../../src/messages/sidebar';
import { Entry } from '../shared/entry';
import type { Door } from '../shared/server';
import type { Forms } from './forms';
import { Recorder } from './recorder';

export function App({ server }: { server: Door<AddonCalls> }) {
  const forms = useRef<Forms | null>(null);
  const unsaved = () => forms.current?.anyUnsaved() ?? false;
  useUnsavedWarning(unsaved);
  return (
    <Entry server={server} page="Record" notYours={NOT_RECORD} unsaved={unsaved}>
      {({ start, roles }) =>
        start.district ? (
          <Recorder
            start={start}
            first={start.district}
            roles={roles}
            onForms={(made) => {
              forms.current = made;
            }}
          />
        ) : null
      }
    </Entry>
  );
}

/** Where a browser asks before closing, it asks. */
function useUnsavedWarning(unsaved: () => boolean): void {
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (unsaved()) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, []);
}
