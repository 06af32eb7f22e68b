// The trainer's orders: those of the stage, filling a form as an example, reading the mail, a slow network, starting
// again.
import { useState } from 'preact/hooks';
import { downloadAddress } from './ask';
import { useAsk } from './asking';
import { Drop, Item, Separator } from './drop';
import { Icon } from './icons';
import { Outbox } from './outbox';
import type { Tab } from './tab';
import type { ActionAnswer, Labelled } from './wire';
import { words } from './words';

/** The server names the file. */
function download(): void {
  const link = document.createElement('a');
  link.href = downloadAddress();
  link.download = '';
  link.click();
}

type Props = { tab: Tab; onFill: () => void; say: (text: string) => void };

export function TrainerMenu({ tab, onFill, say }: Props) {
  const { stage, slow, storage, scene, mails, file } = tab.state;
  const [reading, setReading] = useState(false);
  const confirm = useAsk();
  const again = stage.scenes.find((one) => one.id === scene) ?? stage.scenes[0];

  const order = async ({ id, label }: Labelled) => {
    const reply = await tab.run<ActionAnswer>('/api/action', { id });
    if (reply.ok && reply.value.done) say(words.done(label));
  };

  const startAgain = async () => {
    if (!again) return;
    const text = words.startAgainText(again.label);
    const sure = await confirm({ title: words.startAgainAsk, text, button: words.startAgain });
    if (sure) void tab.run('/api/scene', { id: again.id });
  };

  const menu = (
    <Drop
      panel="menu"
      align="end"
      name={words.trainer}
      class="drop--trainer"
      button={
        <>
          <Icon name="trainer" />
          <span class="drop__value">{words.trainer}</span>
        </>
      }
    >
      {(close) => {
        const choose = (what: () => unknown) => () => {
          close();
          what();
        };
        return (
          <>
            {stage.actions.map((action) => (
              <Item key={action.id} label={action.label} note={action.note} onChoose={choose(() => order(action))} />
            ))}
            {stage.actions.length > 0 && <Separator />}
            {stage.canFill && <Item label={words.fill} note={words.fillNote} onChoose={choose(onFill)} />}
            <Item label={words.outbox} note={words.outboxNote(mails)} onChoose={choose(() => setReading(true))} />
            {file.role !== null && (
              <Item label={words.download} note={words.downloadNote} onChoose={choose(download)} />
            )}
            <Item
              kind="switch"
              label={words.slow}
              note={words.slowNote}
              checked={slow}
              onChoose={choose(() => tab.tell('/api/speed', { slow: !slow }))}
            />
            <Item
              kind="switch"
              label={words.noStorage}
              note={words.noStorageNote}
              checked={!storage}
              onChoose={choose(() => tab.run('/api/storage', { storage: !storage }))}
            />
            {again && <Separator />}
            {again && <Item label={words.startAgain} note={words.startAgainNote} onChoose={choose(startAgain)} />}
          </>
        );
      }}
    </Drop>
  );
  return (
    <>
      {menu}
      {reading && <Outbox people={stage.people} count={mails} onClose={() => setReading(false)} />}
    </>
  );
}
