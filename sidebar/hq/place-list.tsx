// Chooses one place from a list; 0 is none yet.
import { useId } from 'preact/hooks';
import type { NamedPlace } from '../../src/contract/hq-calls';

type PlaceListProps = {
  label: string;
  value: number;
  places: readonly NamedPlace[];
  onChange: (code: number) => void;
};

export function PlaceList({ label, value, places, onChange }: PlaceListProps) {
  const id = useId();
  return (
    <>
      <label class="label" for={id}>
        {label}
      </label>
      <select
        id={id}
        class="text"
        value={String(value)}
        onChange={(event) => onChange(Number(event.currentTarget.value))}
      >
        <option value="0">…</option>
        {places.map(({ code, name }) => (
          <option key={code} value={String(code)}>
            {name}
          </option>
        ))}
      </select>
    </>
  );
}
