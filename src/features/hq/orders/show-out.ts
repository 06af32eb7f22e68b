// The order to take the right to change the HQ workbook from people who are not on its list.
import { readShowOut, type ShowOutPayload } from '../../../contract/orders/show-out';
import type { Access } from '../../../domain/access';
import { REPAIR, SHOW_OUT } from '../../../messages/repair';
import { SET_UP } from '../../../messages/set-up';
import { isOwner, showOut as takeRight } from '../../../workbook/hq-host';
import type { OpenDesk } from '../desk';
import { accessTo, needless } from '../inspect';
import { type Findings, kindOf } from './kind';

export const showOut = kindOf<ShowOutPayload>({
  code: 'show-out',
  read: readShowOut,
  title: () => SHOW_OUT.name,
  find: findings,
  step({ remove }, _, { open }) {
    takeRight(
      open.id,
      needless(accessToHq(open)).filter((email) => remove.includes(email)),
    );
    return { hq: [], cursor: null, progress: '', result: SHOW_OUT.result };
  },
});

function findings({ remove }: ShowOutPayload, open: OpenDesk): Findings {
  const access = accessToHq(open);
  const kept = remove.filter((email) => access.due.has(email));
  const told = (text: string) => ({ field: '', text });
  return {
    problems: [
      ...(remove.length === 0 ? [told(SHOW_OUT.nobody)] : []),
      ...(kept.length > 0 ? [told(SHOW_OUT.known(kept))] : []),
    ],
    warnings: isOwner() ? [] : [told(SET_UP.byRoleAccount)],
    effects: [
      { sign: 'info', text: SHOW_OUT.effect, means: '' },
      { sign: 'part', text: REPAIR.removes(remove), means: '' },
      { sign: 'info', text: SHOW_OUT.stays, means: '' },
    ],
    choices: needless(access).map((email) => ({ key: email, text: email })),
    button: SHOW_OUT.button,
  };
}

/** In the HQ workbook a duty in some district is no reason to be an editor. */
function accessToHq({ id, facts }: OpenDesk): Access {
  return accessTo(facts, id, []);
}
