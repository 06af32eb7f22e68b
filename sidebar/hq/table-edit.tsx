// A table pasted from Excel or Sheets: looked at by HQ's project, likely names accepted one by one, then written whole.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { OrderPreview } from '../../src/contract/hq-calls';
import type { GuidePlace } from '../../src/messages/guide-places';
import { ORDERING } from '../../src/messages/hq-home';
import { TABLE_EDIT } from '../../src/messages/table-edit';
import { Button, LinkButton } from '../shared/components/buttons';
import { useServer } from './context';
import { Effects } from './effects';
import { Said } from './fields';
import { FormShell } from './form-shell';
import { Ordered } from './ordered';
import { Ticks } from './ticks';
import { useOrder } from './use-order';

type TableEditProps = {
  kind: string;
  title: string;
  sub: string;
  help: GuidePlace;
  /** The columns, in words. */
  columns: string;
  text: string;
  onText: (text: string) => void;
  /** What is sent besides the text and the accepted names. */
  more: { [field: string]: unknown };
  above?: ComponentChildren;
  below?: ComponentChildren;
  back: () => void;
};

export function TableEdit({ kind, title, sub, help, columns, text, onText, more, above, below, back }: TableEditProps) {
  const server = useServer();
  const { ordering, send } = useOrder(kind);
  const [accepted, setAccepted] = useState<readonly string[]>([]);
  const [seen, setSeen] = useState<{ of: string; preview: OrderPreview } | null>(null);
  const [look, setLook] = useState<'no' | 'looking' | 'failed'>('no');
  const payload = { ...more, text, accepted };
  const sent = JSON.stringify(payload);
  const wanted = useRef('');
  const preview = seen?.of === sent ? seen.preview : null;
  /** A tick belongs to names that were shown, so they stay while the answer to it comes. */
  const guesses = seen?.preview.guesses ?? [];

  // What has to be decided next may lie below the table.
  const offered = useRef<HTMLFieldSetElement>(null);
  const found = useRef<HTMLElement>(null);
  useEffect(() => {
    if (seen) (offered.current ?? found.current)?.scrollIntoView({ block: 'nearest' });
  }, [seen]);

  const lookAt = async (asked: typeof payload) => {
    const of = JSON.stringify(asked);
    wanted.current = of;
    setLook('looking');
    const outcome = await server.preview({ kind, payload: asked });
    if (wanted.current !== of) return;
    setLook(outcome.ok ? 'no' : 'failed');
    if (outcome.ok) setSeen({ of, preview: outcome.value });
  };
  const accept = (keys: readonly string[]) => {
    setAccepted(keys);
    void lookAt({ ...payload, accepted: keys });
  };
  const refused = ordering.at === 'refused' ? ordering.refusal : null;
  const problems = refused?.code === 'bad-fields' ? refused.fields : (preview?.problems ?? []);
  const told = problems.filter(({ field }) => field !== 'guess');
  const ready = preview !== null && preview.problems.length === 0;
  const sending = ordering.at === 'sending';

  if (ordering.at === 'given') return <Ordered order={ordering.order} onHome={back} />;
  return (
    <FormShell
      name={title}
      sub={sub}
      help={help}
      ordering={ordering}
      onBack={back}
      button={
        ready ? (
          <Button wide off={sending} describedBy="effect" onPress={() => void send(payload)}>
            {sending ? ORDERING.sending : preview.button}
          </Button>
        ) : (
          <Button wide off={text.trim() === '' || look === 'looking'} onPress={() => void lookAt(payload)}>
            {look === 'looking' ? TABLE_EDIT.looking : TABLE_EDIT.look}
          </Button>
        )
      }
    >
      <div class="form">
        {above}
        <div>
          <label class="label" for="table">
            {TABLE_EDIT.paste}
          </label>
          <textarea
            id="table"
            class="text table"
            rows={7}
            wrap="off"
            spellcheck={false}
            value={text}
            aria-describedby="table-help"
            onInput={(event) => onText(event.currentTarget.value)}
          />
          <p class="help" id="table-help">
            {columns}
          </p>
        </div>
        {guesses.length > 0 ? (
          <fieldset ref={offered}>
            <legend class="label">{TABLE_EDIT.guesses}</legend>
            {guesses.length > 1 ? (
              <p>
                <LinkButton onPress={() => accept(guesses.map(({ key }) => key))}>{TABLE_EDIT.acceptAll}</LinkButton>
              </p>
            ) : null}
            <Ticks
              options={guesses.map(({ key, text: name }) => ({ key, name }))}
              chosen={accepted}
              onChange={accept}
            />
          </fieldset>
        ) : null}
      </div>
      <section class="pad" id="effect" aria-live="polite" ref={found}>
        {look === 'failed' ? <Said sign="wrong" text={TABLE_EDIT.failed} /> : null}
        {told.length > 0 ? <p class="label">{TABLE_EDIT.wrong}</p> : null}
        {told.map(({ text: words }) => (
          <Said key={words} sign="wrong" text={words} />
        ))}
        {preview?.warnings.map(({ text: words }) => (
          <Said key={words} sign="warn" text={words} />
        ))}
        {preview ? <Effects preview={preview} /> : null}
      </section>
      {below ? <div class="form form--end">{below}</div> : null}
    </FormShell>
  );
}
