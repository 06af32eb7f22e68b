// The sheets' tabs at the bottom, and the list of all sheets with the hidden ones, as in Google Sheets.
import { useEffect, useRef } from 'preact/hooks';
import { Drop, Item } from './drop';
import { Icon } from './icons';
import type { TabView } from './wire';
import { words } from './words';

type Props = { tabs: TabView[]; chosen: number; onChoose: (id: number) => void };

export function Tabs({ tabs, chosen, onChoose }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const shown = tabs.filter((tab) => !tab.hidden || tab.id === chosen);

  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [chosen]);

  const onKeyDown = (event: KeyboardEvent) => {
    const at = shown.findIndex((tab) => tab.id === chosen);
    const steps: Record<string, number> = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: shown.length - 1 };
    const next = shown[steps[event.key] ?? -1];
    if (!next) return;
    event.preventDefault();
    onChoose(next.id);
    list.current?.querySelector<HTMLElement>(`[data-tab="${next.id}"]`)?.focus();
  };

  return (
    <div class="tabs">
      <Drop panel="menu" name={words.allTabs} button={<Icon name="list" />} arrow={false} up class="drop--plain">
        {(close) =>
          tabs.map((tab) => (
            <Item
              key={tab.id}
              kind="one-of"
              label={tab.title}
              checked={tab.id === chosen}
              {...(tab.hidden ? { note: words.hiddenTab } : {})}
              onChoose={() => {
                close();
                onChoose(tab.id);
              }}
            />
          ))
        }
      </Drop>
      <div class="tabs__list" role="tablist" aria-label={words.tabs} ref={list} onKeyDown={onKeyDown}>
        {shown.map((tab) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            class={`tab${tab.hidden ? ' tab--hidden' : ''}`}
            data-tab={tab.id}
            aria-selected={tab.id === chosen}
            aria-controls="sheet"
            tabIndex={tab.id === chosen ? 0 : -1}
            style={tab.tabColor ? { '--tab': tab.tabColor } : {}}
            onClick={() => onChoose(tab.id)}
          >
            {tab.title}
          </button>
        ))}
      </div>
    </div>
  );
}
