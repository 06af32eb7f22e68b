// The frame of every form of HQ: its head with the way back, why an order was not taken, and the two buttons below.

import type { ComponentChildren } from 'preact';
import type { GuidePlace } from '../../src/messages/guide-places';
import { HQ_HOME, HQ_REFUSALS, ORDERING } from '../../src/messages/hq-home';
import { BUTTONS } from '../../src/messages/sidebar';
import { Banner } from '../shared/components/banner';
import { Button } from '../shared/components/buttons';
import { Shell } from '../shared/components/shell';
import { PageHead } from './page-head';
import type { Ordering } from './use-order';

type FormShellProps = {
  name: string;
  sub: string;
  help: GuidePlace;
  backTo?: string;
  ordering: Ordering;
  onBack: () => void;
  /** The button that goes on. */
  button: ComponentChildren;
  children: ComponentChildren;
};

export function FormShell(props: FormShellProps) {
  const { name, sub, help, backTo = HQ_HOME.back, ordering, onBack, button, children } = props;
  const refused = ordering.at === 'refused' ? ordering.refusal : null;
  return (
    <Shell
      head={<PageHead name={name} sub={sub} help={help} backTo={backTo} onBack={onBack} />}
      foot={
        <div class="foot__row">
          <Button kind="quiet" onPress={onBack}>
            {BUTTONS.cancel}
          </Button>
          <span class="grow">{button}</span>
        </div>
      }
    >
      {refused && refused.code !== 'bad-fields' ? (
        <Banner tone="bad" role="alert" title={HQ_REFUSALS[refused.code].title}>
          <p>{refused.code === 'failed' ? ORDERING.failedHelp : HQ_REFUSALS[refused.code].text}</p>
        </Banner>
      ) : null}
      {children}
    </Shell>
  );
}
