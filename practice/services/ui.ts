// Ui: menus, sidebars and alerts, kept for the page to show.
import { enumeration, type Member } from './enumeration';
import { imitate } from './imitate';
import { menu } from './menu';
import type { Running } from './running';

type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;

/** Its enumerations are objects here: the published types declare them, but nothing can be of their type. */
export type Ui = Omit<GoogleAppsScript.Base.Ui, 'Button' | 'ButtonSet' | 'alert'> & {
  Button: { [name: string]: Member };
  ButtonSet: { [name: string]: Member };
  alert(...parts: (string | Member)[]): Member;
};

const BUTTONS = enumeration(['CLOSE', 'OK', 'CANCEL', 'YES', 'NO']);
const BUTTON_SETS = enumeration(['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL']);

export function ui(running: Running): Ui {
  return imitate<Ui>(running, 'Ui', {
    Button: BUTTONS,
    ButtonSet: BUTTON_SETS,
    createAddonMenu: () => menu(running, true, running.project.name ?? ''),
    createMenu: (caption) => menu(running, false, caption),
    showSidebar: (page) => panel(running, 'sidebar', page, page.getTitle()),
    showModalDialog: (page, title) => panel(running, 'dialog', page, title),
    showModelessDialog: (page, title) => panel(running, 'modeless', page, title),
    /** Nobody waits for the answer here: an alert only tells. */
    alert(...parts) {
      if (parts.some((part) => typeof part !== 'string' && part !== BUTTON_SETS.OK)) {
        throw new Error('not imitated: Ui.alert with a question');
      }
      const [first = '', second] = parts.filter((part) => typeof part === 'string');
      running.shown.push({ kind: 'alert', title: second === undefined ? '' : first, html: second ?? first });
      return BUTTONS.OK;
    },
  });
}

function panel(running: Running, kind: 'sidebar' | 'dialog' | 'modeless', page: HtmlOutput, title: string): void {
  const [width, height] = [page.getWidth(), page.getHeight()];
  running.shown.push({ kind, title, html: page.getContent(), ...(width && { width }), ...(height && { height }) });
}
