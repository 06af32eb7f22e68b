// What a director is about to certify for several districts at once.
import type { DistrictRow, KeyView } from '../../src/contract/calls';
import type { Day } from '../../src/domain/day';
import { OWN } from '../../src/messages/direct-acts';
import { CONFIRM } from '../../src/messages/direct-home';
import { hoursOf } from '../../src/messages/numbers';
import { CERTIFICATE } from '../../src/messages/review';
import { BUTTONS } from '../../src/messages/sidebar';
import { Banner } from '../shared/components/banner';
import { Button, LinkButton } from '../shared/components/buttons';
import { Sheet } from '../shared/components/sheet';
import { useShared } from '../shared/context';
import { Sign } from '../shared/signs';
import { KeyBanner } from './key-sheet';

type ConfirmSheetProps = {
  actingAs: string;
  until: Day;
  keyView: KeyView;
  onKey: () => void;
  rows: readonly DistrictRow[];
  busy: boolean;
  onOpen: (district: number) => void;
  onConfirm: () => void;
  onClose: () => void;
};

export function ConfirmSheet({
  actingAs,
  until,
  keyView,
  onKey,
  rows,
  busy,
  onOpen,
  onConfirm,
  onClose,
}: ConfirmSheetProps) {
  const { round } = useShared();
  const own = rows.filter((row) => row.own);
  const areas = rows[0]?.areas.length ?? 0;
  const sum = (pick: (row: DistrictRow) => number) => rows.reduce((total, row) => total + pick(row), 0);
  return (
    <Sheet
      title={CONFIRM.title(rows.length)}
      onClose={onClose}
      foot={
        <>
          <p class="foot__note num">
            {CERTIFICATE.foot(
              sum((row) => row.total),
              sum((row) => row.minutes),
              sum((row) => row.jumps),
            )}
          </p>
          <Button wide off={busy} onPress={onConfirm}>
            {busy ? CONFIRM.busy : CONFIRM.button(rows.length)}
          </Button>
          <Button kind="quiet" wide onPress={onClose}>
            {BUTTONS.cancel}
          </Button>
        </>
      }
    >
      <table class="rows rows--middle">
        <thead>
          <tr>
            <th scope="col">{CONFIRM.district}</th>
            <th scope="col" class="r">
              {CONFIRM.hours}
            </th>
            <td />
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.code}>
              <th scope="row">
                {row.name}
                <small>
                  {row.jumps > 0 ? (
                    <span class="flagged">
                      <Sign of="warn" size={14} />
                      {CONFIRM.jumps(row.jumps)}
                    </span>
                  ) : (
                    CONFIRM.complete(row.filled, row.total)
                  )}
                </small>
              </th>
              <td class="r">{hoursOf(row.minutes)}</td>
              <td class="r">
                <LinkButton label={CONFIRM.open(row.name)} onPress={() => onOpen(row.code)}>
                  {BUTTONS.open}
                </LinkButton>
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{CONFIRM.sum(sum((row) => row.total))}</th>
            <td class="r">{hoursOf(sum((row) => row.minutes))}</td>
            <td />
          </tr>
        </tfoot>
      </table>
      {own.length > 0 ? <Banner tone="warn" title={OWN.some(own.map(({ name }) => name).join(' '))} /> : null}
      <KeyBanner view={keyView} onPut={onKey} />
      <div class="cert">
        <p class="cert__title">
          <Sign of="conf" />
          {CONFIRM.certify}
        </p>
        <p>{CONFIRM.sentence(rows.length, round.year, areas)}</p>
        <ul>
          <li>{CONFIRM.asTitle(round.directorTitle)}</li>
          <li>{CONFIRM.locked}</li>
          <li>{CONFIRM.reopen(until)}</li>
          {actingAs === '' ? null : <li>{OWN.as(actingAs)}</li>}
        </ul>
      </div>
    </Sheet>
  );
}
