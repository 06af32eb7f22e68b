// Where a director puts the key that came by mail; what is wrong with it is said in words.
import { useId, useState } from 'preact/hooks';
import type { KeyView } from '../../src/contract/calls';
import { KEY, WITHOUT_KEY } from '../../src/messages/direct-acts';
import { KEY_PROBLEMS } from '../../src/messages/personal-key';
import { BUTTONS } from '../../src/messages/sidebar';
import { Banner } from '../shared/components/banner';
import { Button, LinkButton } from '../shared/components/buttons';
import { Sheet } from '../shared/components/sheet';
import { useShared } from '../shared/context';
import { refusalWords } from '../shared/refusal-words';
import { Sign } from '../shared/signs';

/** Something can be done about it here. */
export function needsKey({ state }: KeyView): boolean {
  return state === 'missing' || state === 'old' || state === 'unknown';
}

type KeySheetProps = {
  province: number;
  /** Something waits for the key. */
  waiting: boolean;
  onKept: (key: KeyView) => void;
  onClose: () => void;
};

export function KeySheet({ province, waiting, onKept, onClose }: KeySheetProps) {
  const { server, round } = useShared();
  const [text, setText] = useState('');
  const [problem, setProblem] = useState('');
  const [busy, setBusy] = useState(false);
  const id = useId();
  const keep = async () => {
    setBusy(true);
    const outcome = await server.keepKey({ province, text });
    setBusy(false);
    if (outcome.ok) onKept(outcome.value);
    else if (outcome.refusal.code === 'bad-key') setProblem(KEY_PROBLEMS[outcome.refusal.problem]);
    else setProblem(refusalWords(outcome.refusal).text);
  };
  return (
    <Sheet
      title={KEY.title}
      onClose={onClose}
      foot={
        <>
          <Button wide off={busy} onPress={() => void keep()}>
            {busy ? KEY.keeping : waiting ? KEY.keepAnd : KEY.keep}
          </Button>
          <Button kind="quiet" wide onPress={onClose}>
            {BUTTONS.cancel}
          </Button>
        </>
      }
    >
      <p>{KEY.where}</p>
      <label class="label" for={id}>
        {KEY.label}
      </label>
      <textarea
        id={id}
        class="text"
        rows={4}
        spellcheck={false}
        autocomplete="off"
        aria-invalid={problem === '' ? undefined : 'true'}
        aria-describedby={`${id}-problem`}
        value={text}
        onInput={(event) => {
          setText(event.currentTarget.value);
          setProblem('');
        }}
      />
      <p class="wrong" id={`${id}-problem`} role="alert">
        {problem === '' ? null : (
          <>
            <Sign of="wrong" size={16} />
            {problem}
          </>
        )}
      </p>
      <p class="help">{KEY.lost(round.hqPhone)}</p>
    </Sheet>
  );
}

/** Above the list and the review: what stands between the director and a signature, and what an unsigned act is worth. */
export function KeyBanner({ view, onPut }: { view: KeyView; onPut: () => void }) {
  const { round } = useShared();
  switch (view.state) {
    case 'held':
      return null;
    case 'not-issued':
    case 'not-needed':
    case 'cannot-sign': {
      const { title, text } = WITHOUT_KEY[view.state];
      return (
        <Banner tone="warn" role="status" title={title}>
          <p>{text(round.hqPhone)}</p>
        </Banner>
      );
    }
    case 'missing':
    case 'old':
    case 'unknown':
      return (
        <Banner
          tone="warn"
          role="status"
          title={view.state === 'old' ? KEY.renewed : KEY.missing}
          acts={<LinkButton onPress={onPut}>{KEY.put}</LinkButton>}
        >
          <p>{KEY.text}</p>
        </Banner>
      );
  }
}
