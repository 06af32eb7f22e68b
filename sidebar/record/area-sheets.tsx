// The two small dialogs of the form: no work in this area, and leaving with something unsaved.
import { type Day, dayOf } from '../../src/domain/day';
import type { LockStatus } from '../../src/domain/lock-status';
import { LEAVE_SHEET, NO_WORK_SHEET } from '../../src/messages/area-form';
import { BUTTONS } from '../../src/messages/sidebar';
import { Button } from '../shared/components/buttons';
import { Sheet } from '../shared/components/sheet';
import { badNumbers, type FormState, shownText, unsavedCodes } from './form-state';

type NoWorkProps = {
  state: FormState;
  lock: LockStatus;
  onZero: (only: 'blanks' | 'all') => void;
  onClose: () => void;
};

/** Never zeros over numbers without asking which. */
export function NoWorkSheet({ state, lock, onZero, onClose }: NoWorkProps) {
  const { number, items } = state.area;
  const blanks = items.filter((item) => shownText(state, item) === '').length;
  const filled = items.length - blanks;
  const until: Day | '' = lock.open ? dayOf(lock.until) : '';
  const cancel = (
    <Button kind="quiet" wide onPress={onClose}>
      {BUTTONS.cancel}
    </Button>
  );
  if (filled === 0) {
    return (
      <Sheet
        title={NO_WORK_SHEET.allBlank(number)}
        onClose={onClose}
        foot={
          <>
            <Button wide onPress={() => onZero('all')}>
              {NO_WORK_SHEET.zeroAll(items.length)}
            </Button>
            {cancel}
          </>
        }
      >
        <p>{NO_WORK_SHEET.allBlankText(items.length, until)}</p>
      </Sheet>
    );
  }
  return (
    <Sheet
      title={NO_WORK_SHEET.someFilled(number, filled)}
      onClose={onClose}
      foot={
        <>
          {blanks > 0 ? (
            <Button wide onPress={() => onZero('blanks')}>
              {NO_WORK_SHEET.zeroBlanks(blanks)}
            </Button>
          ) : null}
          <Button kind={blanks > 0 ? 'line' : 'main'} wide onPress={() => onZero('all')}>
            {NO_WORK_SHEET.changeAll(items.length)}
          </Button>
          {cancel}
        </>
      }
    >
      <p>{blanks > 0 ? NO_WORK_SHEET.someFilledText : NO_WORK_SHEET.allFilledText}</p>
    </Sheet>
  );
}

type LeaveProps = { state: FormState; onSaveAndLeave: () => void; onLeave: () => void; onStay: () => void };

export function LeaveSheet({ state, onSaveAndLeave, onLeave, onStay }: LeaveProps) {
  const bad = badNumbers(state);
  const onlyBad = bad.length > 0 && state.refusal === null && state.conflict === null;
  return (
    <Sheet
      title={LEAVE_SHEET.title(unsavedCodes(state).length)}
      onClose={onStay}
      foot={
        <>
          <Button wide onPress={onSaveAndLeave}>
            {onlyBad ? LEAVE_SHEET.leaveBad : LEAVE_SHEET.saveAndLeave}
          </Button>
          <Button kind="line" wide onPress={onStay}>
            {LEAVE_SHEET.stay}
          </Button>
          <Button kind="quiet" wide onPress={onLeave}>
            {LEAVE_SHEET.leave}
          </Button>
        </>
      }
    >
      <p>{LEAVE_SHEET.text(state.area.number)}</p>
      {bad.length > 0 ? <p class="help">{LEAVE_SHEET.badText(bad)}</p> : null}
      {onlyBad ? null : <p class="help">{LEAVE_SHEET.failedText}</p>}
    </Sheet>
  );
}
