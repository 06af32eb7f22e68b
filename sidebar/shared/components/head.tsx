// The heads of the screens: home with its unit, inner screens with the way back and the neighbours.
import type { ComponentChildren, Ref } from 'preact';
import type { GuidePlace } from '../../../src/messages/guide-places';
import { Icon } from '../icons';
import { IconButton } from './buttons';
import { Help } from './help';

type HomeHeadProps = {
  title: string;
  sub: string;
  heading: Ref<HTMLHeadingElement>;
  help: GuidePlace;
  /** Makes the title a picker. */
  pick?: { label: string; onPress: () => void };
  children?: ComponentChildren;
};

export function HomeHead({ title, sub, heading, help, pick, children }: HomeHeadProps) {
  return (
    <header class="head">
      <div class="head__text">
        {pick ? (
          <h1 ref={heading} tabIndex={-1}>
            <button type="button" class="picker" aria-haspopup="dialog" onClick={pick.onPress}>
              <span class="sr">{pick.label} </span>
              <span class="head__title">
                {title}
                <Icon name="down" />
              </span>
              <span class="head__sub">{sub}</span>
            </button>
          </h1>
        ) : (
          <>
            <h1 class="head__title" ref={heading} tabIndex={-1}>
              {title}
            </h1>
            <p class="head__sub">{sub}</p>
          </>
        )}
      </div>
      {children}
      <Help at={help} />
    </header>
  );
}

export type Neighbour = { label: string; onPress: (() => void) | null };

type InnerHeadProps = {
  title: ComponentChildren;
  sub: string;
  help: GuidePlace;
  back: { label: string; onPress: () => void };
  previous?: Neighbour;
  next?: Neighbour;
};

export function InnerHead({ title, sub, help, back, previous, next }: InnerHeadProps) {
  return (
    <header class="head head--inner">
      <IconButton icon="back" label={back.label} onPress={back.onPress} />
      <div class="head__text">
        {title}
        <p class="head__sub">{sub}</p>
      </div>
      {previous ? <Step icon="left" to={previous} /> : null}
      {next ? <Step icon="right" to={next} /> : null}
      <Help at={help} />
    </header>
  );
}

function Step({ icon, to }: { icon: 'left' | 'right'; to: Neighbour }) {
  return <IconButton icon={icon} label={to.label} off={to.onPress === null} onPress={() => to.onPress?.()} />;
}

export function RoleSwitch({
  label,
  roles,
}: {
  label: string;
  roles: { word: string; on: boolean; onPress: () => void }[];
}) {
  return (
    <nav class="roles" aria-label={label}>
      {roles.map(({ word, on, onPress }) => (
        <button type="button" key={word} aria-current={on ? 'page' : undefined} onClick={onPress}>
          {word}
        </button>
      ))}
    </nav>
  );
}
