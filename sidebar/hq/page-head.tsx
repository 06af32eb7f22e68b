// The head of HQ's inner screens: its name, which takes the focus when the screen opens, and the way back.
import type { GuidePlace } from '../../src/messages/guide-places';
import { HQ_HOME } from '../../src/messages/hq-home';
import { InnerHead } from '../shared/components/head';
import { useScreenFocus } from '../shared/components/shell';

type PageHeadProps = { name: string; sub: string; help: GuidePlace; backTo?: string; onBack: () => void };

export function PageHead({ name, sub, help, backTo = HQ_HOME.back, onBack }: PageHeadProps) {
  const heading = useScreenFocus<HTMLHeadingElement>(true);
  return (
    <InnerHead
      title={
        <h1 class="head__title" ref={heading} tabIndex={-1}>
          {name}
        </h1>
      }
      sub={sub}
      help={help}
      back={{ label: backTo, onPress: onBack }}
    />
  );
}
