// A form session as a component sees it: draws again whenever the form changes.
import { useEffect, useState } from 'preact/hooks';
import type { FormSession } from './form-session';
import type { FormState } from './form-state';

export function useSession(session: FormSession): FormState {
  const [, redraw] = useState({});
  useEffect(() => session.subscribe(() => redraw({})), [session]);
  return session.state();
}
