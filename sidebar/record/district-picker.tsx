// Which of several districts: a sheet with one choice each, one's own before those one stands in for.
import type { DistrictChoice } from '../../src/contract/calls';
import { HOME, PICKER } from '../../src/messages/record-home';
import { BUTTONS, districtName } from '../../src/messages/sidebar';
import { Button } from '../shared/components/buttons';
import { Sheet } from '../shared/components/sheet';

type DistrictPickerProps = {
  districts: readonly DistrictChoice[];
  current: number;
  onPick: (district: number) => void;
  onClose: () => void;
};

export function DistrictPicker({ districts, current, onPick, onClose }: DistrictPickerProps) {
  const several = new Set(districts.map(({ province }) => province)).size > 1;
  return (
    <Sheet
      title={HOME.pickDistrict}
      onClose={onClose}
      foot={
        <Button kind="quiet" wide onPress={onClose}>
          {BUTTONS.cancel}
        </Button>
      }
    >
      <ul class="opts">
        {districts.map(({ code, name, province, actingFor, until }) => {
          const words = [several ? PICKER.province(province) : '', PICKER.actingUntil(actingFor, until)];
          return (
            <li key={code}>
              <button
                type="button"
                class={code === current ? 'opt opt--on' : 'opt'}
                aria-current={code === current ? 'true' : undefined}
                onClick={() => onPick(code)}
              >
                <span class="opt__dot" aria-hidden="true" />
                <span>
                  {districtName(name)}
                  <small>{words.filter((part) => part !== '').join(' · ')}</small>
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </Sheet>
  );
}
