// The shape of a screen while its data is on the way.
import { useEffect, useState } from 'preact/hooks';
import { LOADING } from '../../../src/messages/sidebar';
import { Icon } from '../icons';

const SLOW_MS = 8000;
const WIDTHS = ['78%', '92%', '64%', '84%', '70%', '88%'];

export function Loading({ heading }: { heading: string }) {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), SLOW_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div class="loading">
      <h1 class="sr">{heading}</h1>
      <div class="loading__words" role="status">
        <p>{slow ? LOADING.slow : LOADING.reading}</p>
        {slow ? (
          <p class="loading__slow">
            <Icon name="clock" size={16} />
            {LOADING.slowHelp}
          </p>
        ) : null}
      </div>
      <div aria-hidden="true">
        {WIDTHS.map((width) => (
          <div class="skrow" key={width}>
            <span class="sk sk--disc" />
            <span>
              <span class="sk" style={{ width }} />
              <span class="sk sk--thin" />
            </span>
          </div>
        ))}
      </div>
    </div>
  );
}
