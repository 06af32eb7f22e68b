// The bar at the top: whose practice this is, the add-on's menus, the person, the date and the trainer's orders.
import { Clock } from './clock';
import { Drop, Item, Separator } from './drop';
import { Icon, Logo } from './icons';
import type { Tab } from './tab';
import { TrainerMenu } from './trainer-menu';
import type { MenuEntry } from './wire';
import { words } from './words';

type Props = { tab: Tab; onFill: () => void; say: (text: string) => void };

export function Header({ tab, onFill, say }: Props) {
  const { stage, menus } = tab.state;
  const own = menus.filter((menu) => !menu.addon);
  const addons = menus.filter((menu) => menu.addon).map((menu): MenuEntry => ({ kind: 'menu', ...menu }));
  const hasSidebar = tab.state.frames.some((frame) => frame.kind === 'sidebar');
  return (
    <section class="top" aria-label={stage.title}>
      <Logo />
      <div class="who">
        <h1 class="who__title">
          <span>{stage.title}</span>
          <span class="badge">{stage.badge}</span>
        </h1>
        <Places tab={tab} />
      </div>
      <nav class="menus" aria-label={words.menus}>
        {addons.length > 0 && (
          <Drop button={words.extensions} class="drop--plain" panel="menu">
            {(close) => <Entries items={addons} tab={tab} close={close} />}
          </Drop>
        )}
        {own.map((menu) => (
          <Drop key={menu.caption} button={menu.caption} class="drop--plain" panel="menu">
            {(close) => <Entries items={menu.items} tab={tab} close={close} />}
          </Drop>
        ))}
      </nav>
      <span class="gap" />
      <People tab={tab} />
      <Clock tab={tab} />
      {stage.canFill && (
        <button type="button" class="quiet wide-only" onClick={onFill} disabled={!hasSidebar} title={words.fillNote}>
          <Icon name="pencil" />
          {words.fill}
        </button>
      )}
      <TrainerMenu tab={tab} onFill={onFill} say={say} />
    </section>
  );
}

function Entries({ items, tab, close }: { items: MenuEntry[]; tab: Tab; close: () => void }) {
  return (
    <>
      {items.map((item, at) => {
        if (item.kind === 'separator') return <Separator key={at} />;
        if (item.kind === 'menu') {
          return (
            <fieldset key={item.caption} class="submenu" aria-label={item.caption}>
              {item.caption && (
                <span class="submenu__name" aria-hidden="true">
                  {item.caption}
                </span>
              )}
              <Entries items={item.items} tab={tab} close={close} />
            </fieldset>
          );
        }
        const choose = () => {
          close();
          void tab.run('/api/menu', { project: item.project, function: item.function });
        };
        return <Item key={item.function} label={item.caption} onChoose={choose} />;
      })}
    </>
  );
}

function Places({ tab }: { tab: Tab }) {
  const { places } = tab.state.stage;
  const { id, title } = tab.state.file;
  const label = places.find((place) => place.file === id)?.label ?? title;
  return (
    <Drop
      class="drop--place"
      panel="menu"
      name={`${words.place}: ${label}`}
      button={
        <>
          <Icon name="sheet" size={16} />
          <span class="drop__value">{label}</span>
        </>
      }
    >
      {(close) =>
        places.map((place) => (
          <Item
            key={place.file}
            kind="one-of"
            label={place.label}
            checked={place.file === id}
            onChoose={() => {
              close();
              if (place.file !== id) void tab.run('/api/open', { file: place.file });
            }}
          />
        ))
      }
    </Drop>
  );
}

function People({ tab }: { tab: Tab }) {
  const { user, stage } = tab.state;
  const name = stage.people.find((person) => person.email === user)?.name ?? user;
  return (
    <Drop
      panel="menu"
      name={`${words.person} ${name}: ${words.people}`}
      align="end"
      class="drop--person"
      button={
        <>
          <Icon name="person" />
          <small class="hint">{words.person} </small>
          <span class="drop__value">{name}</span>
        </>
      }
    >
      {(close) =>
        stage.people.map((person) => (
          <Item
            key={person.email}
            kind="one-of"
            label={person.name}
            note={person.note}
            checked={person.email === user}
            onChoose={() => {
              close();
              if (person.email !== user) void tab.run('/api/user', { user: person.email });
            }}
          />
        ))
      }
    </Drop>
  );
}
