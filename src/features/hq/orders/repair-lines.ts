// What was found in one workbook, as the lines of a preview: what a repair puts back, whom it lets in, what it cannot see.
import type { EffectLine } from '../../../contract/hq-calls';
import { REPAIR } from '../../../messages/repair';
import type { Notice } from '../../../workbook/reconcile';
import type { Inspection } from '../inspect';

export function repairLines(found: Inspection, remove: readonly string[]): EffectLine[] {
  const { access, notices, acts, columnsMoved, ordered, trouble } = found;
  const staying = (emails: readonly string[]) => emails.filter((email) => !remove.includes(email));
  const [strangers, idle] = [staying(access.strangers), staying(access.idle)];
  const repairs = [
    ...(ordered ? [line('info', REPAIR.ordered)] : []),
    ...(columnsMoved ? [line('part', REPAIR.columns)] : []),
    ...(acts > 0 ? [line('conf', REPAIR.acts(acts))] : []),
    ...tabLines(notices),
  ];
  const people = [
    ...(access.shutOut.length > 0 ? [line('part', REPAIR.lets(access.shutOut))] : []),
    ...(remove.length > 0 ? [line('part', REPAIR.removes(remove))] : []),
    ...(strangers.length > 0 ? [line('bad', REPAIR.strangers(strangers), REPAIR.chooseAbove)] : []),
    ...(idle.length > 0 ? [line('info', REPAIR.idle(idle), REPAIR.chooseAbove)] : []),
  ];
  const isFine = trouble === '' && repairs.length + people.length === 0;
  return [
    ...(isFine ? [line('ok', REPAIR.fine)] : []),
    ...repairs,
    ...(repairs.length > 0 ? [line('ok', REPAIR.untouched)] : []),
    ...people,
    line('info', REPAIR.scripts, REPAIR.scriptsHelp),
  ];
}

/** A line for each kind of finding in each tab, in the order of the tabs. */
function tabLines(notices: readonly Notice[]): EffectLine[] {
  const lost = new Set(notices.filter(({ kind }) => kind === 'missing-tab').map(({ tab }) => tab));
  const tabs = [...new Set(notices.map(({ tab }) => tab))];
  return tabs.flatMap((tab) => {
    const here = notices.filter((notice) => notice.tab === tab);
    // A tab that is made anew comes with its protections.
    if (lost.has(tab)) return [line('part', REPAIR.lostTab(tab))];
    const count = (...kinds: Notice['kind'][]) => here.filter(({ kind }) => kinds.includes(kind)).length;
    const cells = here.reduce((sum, notice) => sum + (notice.kind === 'altered-cells' ? notice.count : 0), 0);
    const [rights, unknown] = [count('missing', 'altered'), count('unknown')];
    return [
      ...(rights > 0 ? [line('part', REPAIR.rights(tab, rights))] : []),
      ...(unknown > 0 ? [line('part', REPAIR.unknownRights(tab, unknown))] : []),
      ...(cells > 0 ? [line('part', REPAIR.cells(tab, cells))] : []),
      ...(count('altered-colours') > 0 ? [line('part', REPAIR.colours(tab))] : []),
      ...(count('altered-settings') > 0 ? [line('part', REPAIR.settings)] : []),
      ...(count('unknown-tab') > 0 ? [line('info', REPAIR.unknownTab(tab))] : []),
    ];
  });
}

export function line(sign: EffectLine['sign'], text: string, means = ''): EffectLine {
  return { sign, text, means };
}
