// Ui: menus, panels, and questions: shown things are kept for the page, answers come with the call.
import { enumeration } from './enumeration';
import { imitate } from './imitate';
import { menu } from './menu';
import type { Running, Shown } from './running';

type Ui = GoogleAppsScript.Base.Ui;
type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;
type ButtonSet = GoogleAppsScript.Base.ButtonSet;
type Button = GoogleAppsScript.Base.Button;
type PromptResponse = GoogleAppsScript.Base.PromptResponse;

const BUTTONS = enumeration<typeof GoogleAppsScript.Base.Button>(['CLOSE', 'OK', 'CANCEL', 'YES', 'NO']);
const BUTTON_SETS = enumeration<typeof GoogleAppsScript.Base.ButtonSet>(['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL']);

/** What a dialog measures when its page says nothing. */
const DIALOG = { width: 600, height: 400 };

export function ui(running: Running): Ui {
  return imitate<Ui>(running, 'Ui', {
    Button: BUTTONS,
    ButtonSet: BUTTON_SETS,
    createAddonMenu: () => menu(running, true, running.project.name ?? ''),
    createMenu: (caption) => menu(running, false, caption),
    // A sidebar is 300 pixels wide, whatever its page says.
    showSidebar: (page) => {
      running.shown.push({ kind: 'sidebar', title: page.getTitle(), html: page.getContent() });
    },
    showModalDialog: (page, title) => dialog(running, 'dialog', page, title),
    showModelessDialog: (page, title) => dialog(running, 'modeless', page, title),
    alert: (...parts: (string | ButtonSet)[]) => {
      const { title, text, buttons } = question(parts);
      running.shown.push({ kind: 'alert', title, html: text });
      return answer(running, buttons, 'alert').button;
    },
    prompt: (...parts: (string | ButtonSet)[]) => {
      const { title, text, buttons } = question(parts);
      running.shown.push({ kind: 'alert', title, html: text });
      return promptResponse(running, answer(running, buttons, 'prompt'));
    },
  });
}

function question(parts: (string | ButtonSet)[]): { title: string; text: string; buttons: ButtonSet } {
  const [first = '', second] = parts.filter((part) => typeof part === 'string');
  const buttons = parts.find((part) => typeof part !== 'string') ?? BUTTON_SETS.OK;
  return second === undefined ? { title: '', text: first, buttons } : { title: first, text: second, buttons };
}

/** The next answer that came with the call. A mere notice needs none; a question that nobody answers is not imitated. */
function answer(running: Running, buttons: ButtonSet, kind: 'alert' | 'prompt'): { button: Button; text: string } {
  const given = running.answers.shift();
  if (given) {
    const offered = ['CLOSE', ...String(buttons).split('_')];
    if (!offered.includes(given.button)) throw new Error(`There is no button ${given.button} in ${buttons}.`);
    return { button: BUTTONS[given.button], text: given.text ?? '' };
  }
  if (kind === 'alert' && buttons === BUTTON_SETS.OK) return { button: BUTTONS.OK, text: '' };
  throw new Error(`not imitated: Ui.${kind} with a question`);
}

function promptResponse(running: Running, { button, text }: { button: Button; text: string }): PromptResponse {
  return imitate<PromptResponse>(running, 'PromptResponse', {
    getResponseText: () => text,
    getSelectedButton: () => button,
  });
}

function dialog(running: Running, kind: Shown['kind'], page: HtmlOutput, title: string): void {
  const [width, height] = [page.getWidth() || DIALOG.width, page.getHeight() || DIALOG.height];
  running.shown.push({ kind, title, html: page.getContent(), width, height });
}
