// Menu: a menu under construction; it is there once it has been added to the user interface.
import { imitate } from './imitate';
import type { MenuItem, Running } from './running';

export function menu(running: Running, addon: boolean, caption: string): GoogleAppsScript.Base.Menu {
  const items: MenuItem[] = [];
  const self: GoogleAppsScript.Base.Menu = imitate<GoogleAppsScript.Base.Menu>(running, 'Menu', {
    addItem(text, name) {
      items.push({ kind: 'item', caption: text, function: name });
      return self;
    },
    addSeparator() {
      items.push({ kind: 'separator' });
      return self;
    },
    addToUi() {
      running.menus.push({ addon, caption, items });
    },
  });
  return self;
}
