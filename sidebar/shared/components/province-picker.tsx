// Which of several provinces a director looks at.
import type { Start } from '../../../src/contract/calls';
import { BUTTONS, provinceName } from '../../../src/messages/sidebar';
import { Button } from './buttons';
import { Sheet } from './sheet';

type ProvincePickerProps = {
  title: string;
  provinces: Start['provinces'];
  current: number;
  onPick: (province: number) => void;
  onClose: () => void;
};

export function ProvincePicker({ title, provinces, current, onPick, onClose }: ProvincePickerProps) {
  return (
    <Sheet
      title={title}
      onClose={onClose}
      foot={
        <Button kind="quiet" wide onPress={onClose}>
          {BUTTONS.cancel}
        </Button>
      }
    >
      <ul class="opts">
        {provinces.map(({ code, name }) => (
          <li key={code}>
            <button
              type="button"
              class={code === current ? 'opt opt--on' : 'opt'}
              aria-current={code === current ? 'true' : undefined}
              onClick={() => onPick(code)}
            >
              <span class="opt__dot" aria-hidden="true" />
              <span>{provinceName(name)}</span>
            </button>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
