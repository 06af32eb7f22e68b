// Boxes to tick, one a place, in two columns.
import type { NamedPlace } from '../../src/contract/hq-calls';

type TicksProps = { places: readonly NamedPlace[]; chosen: readonly number[]; onChange: (places: number[]) => void };

export function Ticks({ places, chosen, onChange }: TicksProps) {
  return (
    <div class="picks">
      {places.map(({ code, name }) => (
        <label key={code} class="pick">
          <span class="check">
            <input
              type="checkbox"
              checked={chosen.includes(code)}
              onChange={({ currentTarget: { checked } }) =>
                onChange(checked ? [...chosen, code] : chosen.filter((each) => each !== code))
              }
            />
          </span>
          {name}
        </label>
      ))}
    </div>
  );
}
