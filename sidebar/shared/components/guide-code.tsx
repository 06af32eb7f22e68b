// Where nothing can be pressed, or somebody else shall read it: a page of the guide as a code for a phone.
import { type GuidePlace, guideAt } from '../../../src/messages/guide-places';
import { GUIDE_CODE } from '../../../src/messages/print';
import { QrCode } from './qr-code';

type GuideCodeProps = { guideUrl: string; at: GuidePlace; side?: number };

export function GuideCode({ guideUrl, at, side = 84 }: GuideCodeProps) {
  const url = guideAt(guideUrl, at);
  if (url === '') return null;
  return (
    <div class="guidecode">
      <QrCode text={url} label={GUIDE_CODE} side={side} />
      <p>{GUIDE_CODE}</p>
    </div>
  );
}
