// What an order will do, line by line, before its button is pressed.
import type { OrderPreview } from '../../src/contract/hq-calls';
import { Sign } from '../shared/signs';

export function Effects({ preview }: { preview: OrderPreview }) {
  const [first, ...rest] = preview.effects;
  if (!first) return null;
  return (
    <div class="effect">
      <h2 class="h2">{first.text}</h2>
      <ul>
        {rest.map(({ sign, text, means }) => (
          <li key={text}>
            <Sign of={sign} size={16} />
            <span>
              {text} <b>{means}</b>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
