// A screen or a place with nothing in it: why, and the nearest useful thing.
import type { ComponentChildren, Ref } from 'preact';
import { Icon, type IconName } from '../icons';
import { Sign, type SignName } from '../signs';

type BlankStateProps = {
  sign?: SignName;
  icon?: IconName;
  title: string;
  children?: ComponentChildren;
  /** The title is the screen's own heading. */
  heading?: Ref<HTMLHeadingElement>;
  role?: 'alert' | 'status';
};

export function BlankState({ sign, icon, title, children, heading, role }: BlankStateProps) {
  return (
    <div class="blank" role={role}>
      {sign ? <Sign of={sign} size={32} /> : null}
      {icon ? <Icon name={icon} size={32} /> : null}
      {heading ? (
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
      ) : (
        <p class="blank__title">{title}</p>
      )}
      {children}
    </div>
  );
}
