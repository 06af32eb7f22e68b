// Ticks provinces, or districts of a province; what was ticked in another province stays ticked.
import { useEffect, useState } from 'preact/hooks';
import type { NamedPlace } from '../../src/contract/hq-calls';
import { EXTEND } from '../../src/messages/extend';
import { LOADING } from '../../src/messages/sidebar';
import { useHq } from './context';
import { PlaceList } from './place-list';
import { Ticks } from './ticks';

type PlacePickerProps = { byDistrict: boolean; chosen: readonly number[]; onChange: (places: number[]) => void };

export function PlacePicker({ byDistrict, chosen, onChange }: PlacePickerProps) {
  const { home } = useHq();
  const only = home.provinces.length === 1 ? (home.provinces[0]?.code ?? 0) : 0;
  const [province, setProvince] = useState(only);
  return (
    <div>
      {byDistrict ? (
        <>
          <PlaceList label={EXTEND.province} value={province} places={home.provinces} onChange={setProvince} />
          {province === 0 ? null : <Districts province={province} chosen={chosen} onChange={onChange} />}
        </>
      ) : (
        <Ticks options={home.provinces.map(optionOf)} chosen={chosen} onChange={onChange} />
      )}
      <p class="help" role="status">
        {EXTEND.chosen(chosen.length)}
      </p>
    </div>
  );
}

function Districts({ province, ...ticks }: { province: number } & Omit<PlacePickerProps, 'byDistrict'>) {
  const { server } = useHq();
  const [places, setPlaces] = useState<readonly NamedPlace[] | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let wanted = true;
    setPlaces(null);
    void server.districts({ province }).then((outcome) => {
      if (!wanted) return;
      setFailed(!outcome.ok);
      if (outcome.ok) setPlaces(outcome.value);
    });
    return () => {
      wanted = false;
    };
  }, [province]);
  if (!places) return <p class="help">{failed ? LOADING.failed : LOADING.reading}</p>;
  return <Ticks options={places.map(optionOf)} {...ticks} />;
}

function optionOf({ code, name }: NamedPlace): { key: number; name: string } {
  return { key: code, name };
}
