// What happened, what it means, what to do. It stays until it no longer holds.
import type { ComponentChildren, Ref } from 'preact';
import { Sign, type SignName } from '../signs';

export type BannerTone = 'bad' | 'back' | 'warn' | 'info' | 'conf' | 'ok' | 'lock';

const SIGNS: { [tone in BannerTone]: SignName } = {
  bad: 'bad',
  back: 'back',
  warn: 'warn',
  info: 'info',
  conf: 'conf',
  ok: 'ok',
  lock: 'lock',
};

type BannerProps = {
  tone: BannerTone;
  title: ComponentChildren;
  children?: ComponentChildren;
  acts?: ComponentChildren;
  /** `alert` interrupts a screen reader; `status` waits for a pause. */
  role?: 'alert' | 'status';
  /** The title is the screen's own heading. */
  heading?: Ref<HTMLHeadingElement>;
};

export function Banner({ tone, title, children, acts, role, heading }: BannerProps) {
  return (
    <section class="banner" data-tone={tone} role={role}>
      <Sign of={SIGNS[tone]} />
      <div>
        {heading ? (
          <h1 class="banner__title" ref={heading} tabIndex={-1}>
            {title}
          </h1>
        ) : (
          <p class="banner__title">{title}</p>
        )}
        {children}
        {acts ? <p class="banner__acts">{acts}</p> : null}
      </div>
    </section>
  );
}
