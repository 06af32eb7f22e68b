// A list of boxes to tick.

type TicksProps<Key> = {
  options: readonly { key: Key; name: string }[];
  chosen: readonly Key[];
  onChange: (chosen: Key[]) => void;
};

export function Ticks<Key extends string | number>({ options, chosen, onChange }: TicksProps<Key>) {
  return (
    <div class="picks">
      {options.map(({ key, name }) => (
        <label key={key} class="pick">
          <span class="check">
            <input
              type="checkbox"
              checked={chosen.includes(key)}
              onChange={({ currentTarget: { checked } }) =>
                onChange(checked ? [...chosen, key] : chosen.filter((each) => each !== key))
              }
            />
          </span>
          {name}
        </label>
      ))}
    </div>
  );
}
