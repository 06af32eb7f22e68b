// The bar under the form: what is saved and what is not, and the one next click.
import type { Ref } from 'preact';
import { BAR } from '../../src/messages/area-form';
import { CONFLICT } from '../../src/messages/conflict';
import { Button } from '../shared/components/buttons';
import { Icon } from '../shared/icons';
import { Sign } from '../shared/signs';
import type { BarAct, BarView } from './save-bar-view';

type SaveBarProps = {
  view: BarView;
  goOnLabel: string;
  onAct: (act: Exclude<BarAct, null>, event: MouseEvent) => void;
  buttonRef: Ref<HTMLButtonElement>;
};

export function SaveBar({ view, goOnLabel, onAct, buttonRef }: SaveBarProps) {
  const { act } = view;
  const toItem = typeof act === 'object' && act !== null;
  return (
    <div class="save" data-s={view.tone}>
      <div class="save__state" role="status">
        <Sign of={view.sign} />
        <p>
          <b>{view.title}</b>
          {view.detail === '' ? null : <span>{view.detail}</span>}
        </p>
      </div>
      <Button
        kind={toItem ? 'line' : 'main'}
        off={act === null}
        buttonRef={buttonRef}
        onPress={(event) => {
          if (act !== null) onAct(act, event);
        }}
      >
        <ActLabel act={act} goOnLabel={goOnLabel} />
      </Button>
    </div>
  );
}

function ActLabel({ act, goOnLabel }: { act: BarAct; goOnLabel: string }) {
  if (act === 'go-on') {
    return (
      <>
        {goOnLabel}
        <Icon name="right" size={18} />
      </>
    );
  }
  if (act === 'retry') return BAR.retry;
  if (act === 'choose') return CONFLICT.choose;
  if (act !== null && typeof act === 'object') return BAR.toItem(act.toItem);
  return BAR.save;
}
