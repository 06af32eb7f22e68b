// Menu: a menu under construction; it is there once it has been added to the user interface.
import { imitate } from './imitate';
import type { MenuItem, Running } from './running';

type Menu = GoogleAppsScript.Base.Menu;

/** What has been put into each menu, for when it becomes part of another. */
const contents = new WeakMap<Menu, { caption: string; items: MenuItem[] }>();

export function menu(running: Running, addon: boolean, caption: string): Menu {
  const items: MenuItem[] = [];
  const self: Menu = imitate<Menu>(running, 'Menu', {
    addItem(text, name) {
      items.push({ kind: 'item', caption: text, function: name });
      return self;
    },
    addSeparator() {
      items.push({ kind: 'separator' });
      return self;
    },
    addSubMenu(inner) {
      const part = contents.get(inner);
      if (part) items.push({ kind: 'menu', ...part });
      return self;
    },
    addToUi() {
      running.menus.push({ addon, caption, items });
    },
  });
  contents.set(self, { caption, items });
  return self;
}
