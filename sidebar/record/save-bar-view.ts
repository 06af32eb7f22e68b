// What the save bar says and which button it offers.
import type { Instant } from '../../src/domain/day';
import { BAR } from '../../src/messages/area-form';
import { REFUSALS } from '../../src/messages/refusals';
import type { SignName } from '../shared/signs';
import { badNumbers, type FormState, filledCount, unsavedCodes } from './form-state';

export type BarAct = 'save' | 'retry' | 'choose' | 'go-on' | { toItem: number } | null;
export type BarView = {
  tone: 'dirty' | 'saving' | 'done' | 'fail' | 'idle';
  sign: SignName;
  title: string;
  detail: string;
  act: BarAct;
};

/** An area complete as typed can be left while its save is under way: nobody waits for the server. */
export function barView(state: FormState, now: Instant, online: boolean, returned: boolean): BarView {
  const { sent, refusal, saved, area } = state;
  const unsaved = unsavedCodes(state).length;
  const bad = badNumbers(state);
  const filled = filledCount(state);
  const complete = filled === area.items.length && bad.length === 0;

  if (sent) {
    const detail = sent.attempt > 1 ? BAR.again(sent.attempt, sent.busy) : BAR.typeOn;
    return { tone: 'saving', sign: 'busy', title: BAR.saving, detail, act: complete ? 'go-on' : null };
  }
  if (state.conflict)
    return { tone: 'fail', sign: 'wrong', title: BAR.failed, detail: REFUSALS.conflict.title, act: 'choose' };
  if (refusal && unsaved > 0 && refusal.code !== 'bad-values') {
    return {
      tone: 'fail',
      sign: 'wrong',
      title: BAR.failed,
      detail: online ? BAR.stillThere : BAR.waitsForLine,
      act: 'retry',
    };
  }
  const firstBad = bad[0];
  if (firstBad !== undefined && unsaved === bad.length && saved && saved.items > 0) {
    return {
      tone: 'dirty',
      sign: 'part',
      title: BAR.savedItems(saved.items),
      detail: BAR.mustFix(bad),
      act: { toItem: firstBad },
    };
  }
  if (unsaved > 0) return { tone: 'dirty', sign: 'part', title: BAR.dirty, detail: BAR.edited(unsaved), act: 'save' };
  if (returned) return { tone: 'idle', sign: 'back', title: BAR.toRevise, detail: BAR.reviseOrExplain, act: null };
  const at = saved?.at ?? area.savedAt;
  const missing = area.items.length - filled;
  if (saved || (at !== null && missing === 0)) {
    return { tone: 'done', sign: 'ok', title: BAR.saved, detail: BAR.savedAt(at ?? now, now), act: 'go-on' };
  }
  if (missing === 0) return { tone: 'idle', sign: 'ok', title: BAR.nothingYet, detail: '', act: 'go-on' };
  return {
    tone: 'idle',
    sign: filled === 0 ? 'none' : 'part',
    title: BAR.nothingYet,
    detail: BAR.missing(missing),
    act: null,
  };
}
