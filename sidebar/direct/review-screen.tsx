// One district as its director certifies it: the figures, what stands out, the totals, and the sentence that is signed.
import { useEffect, useState } from 'preact/hooks';
import type { Overview, Review } from '../../src/contract/calls';
import { isConfirmed } from '../../src/domain/confirmation';
import { actRefusalWords } from '../../src/messages/act-refusals';
import { momentText } from '../../src/messages/dates';
import { CHANGES, INCOMPLETE, OWN, RESTORE, RETURN, WITHDRAW } from '../../src/messages/direct-acts';
import { CONFIRM } from '../../src/messages/direct-home';
import { grouped } from '../../src/messages/numbers';
import { CERTIFICATE, REVIEW } from '../../src/messages/review';
import { districtName } from '../../src/messages/sidebar';
import { CONFIRMATION_WORDS, OBSTACLE_WORDS } from '../../src/messages/states';
import { Banner } from '../shared/components/banner';
import { Button, LinkButton } from '../shared/components/buttons';
import { InnerHead, type Neighbour } from '../shared/components/head';
import { Phrases } from '../shared/components/phrases';
import { Shell, useScreenFocus } from '../shared/components/shell';
import { UnofficialNote } from '../shared/components/unofficial-note';
import { useShared } from '../shared/context';
import { Icon } from '../shared/icons';
import { Sign } from '../shared/signs';
import { Changes } from './changes';
import { ItemTrouble } from './item-trouble';
import { KeyBanner } from './key-sheet';
import { ResultBanners } from './list-banners';
import { ReasonSheet } from './reason-box';
import { ReturnScreen } from './return-screen';
import { Evidence, ReviewAreas } from './review-areas';
import { type Flagged, type Odd, type ReviewFigures, reviewFigures } from './review-figures';
import type { Act, ActResult } from './use-decide';

type ReviewScreenProps = {
  review: Review;
  overview: Overview;
  previous: Neighbour;
  next: Neighbour;
  /** The next district waiting to be confirmed, for the button after this one is done. */
  nextReady: { name: string; onPress: () => void } | null;
  busy: boolean;
  result: ActResult | null;
  onBack: () => void;
  onKey: () => void;
  /** The whole table of items, or what HQ saw happen to the district, in a window. */
  onPaper: (paper: 'table' | 'history') => void;
  onAct: (act: Omit<Act, 'districts'>) => void;
};

export function ReviewScreen(props: ReviewScreenProps) {
  const { review, overview, previous, next, nextReady, busy, result, onBack, onKey, onPaper, onAct } = props;
  const { round } = useShared();
  const heading = useScreenFocus<HTMLHeadingElement>(true);
  const { row, district } = review;
  const figures = reviewFigures(review, round.jumpLimits);
  const [asking, setAsking] = useState<'return' | 'withdraw' | 'incomplete' | null>(null);
  useEffect(() => {
    if (result?.kind === 'done') setAsking(null);
  }, [result]);
  if (asking === 'return') {
    return (
      <ReturnScreen
        review={review}
        busy={busy}
        onReturn={(details) => onAct({ kind: 'return', ...details })}
        onClose={() => setAsking(null)}
      />
    );
  }
  return (
    <Shell
      head={
        <InnerHead
          title={
            <h1 class="head__title" ref={heading} tabIndex={-1}>
              {districtName(row.name)}
            </h1>
          }
          sub={savedWords(review)}
          help="check"
          back={{ label: REVIEW.back, onPress: onBack }}
          previous={previous}
          next={next}
        />
      }
      foot={
        <ReviewFoot
          review={review}
          figures={figures}
          busy={busy}
          nextReady={nextReady}
          onBack={onBack}
          onAct={onAct}
          onAsk={setAsking}
        />
      }
    >
      {result ? <ResultBanners result={result} overview={overview} /> : null}
      <KeyBanner view={overview.key} onPut={onKey} />
      {result?.kind === 'done' && result.done.length > 0 ? null : (
        <StateBanner review={review} onRestore={() => onAct({ kind: 'restore' })} />
      )}
      {row.own ? <Banner tone="warn" title={OWN.text} /> : null}
      <ChangesOf review={review} />
      <section class="pad" aria-label={REVIEW.countsLabel}>
        <div class="tiles">
          <Figure value={`${figures.filled}/${figures.total}`} word={REVIEW.counts.filled} />
          <Figure value={String(figures.blanks)} word={REVIEW.counts.blank} />
          <Figure value={String(figures.zeros)} word={REVIEW.counts.zero} />
          <Figure value={String(figures.jumps.length)} word={REVIEW.counts.jumps} />
        </div>
      </section>
      {figures.odd.length > 0 ? <OddItems odd={figures.odd} /> : null}
      {figures.jumps.length > 0 ? <Jumps jumps={figures.jumps} /> : null}
      <section class="pad apart">
        <h2 class="h2">{REVIEW.totals}</h2>
        <ReviewAreas areas={district.areas} totals={review.areas} figures={figures} medians={review.medians} />
        <Button kind="line" wide onPress={() => onPaper('table')}>
          {REVIEW.table}
        </Button>
        <Button kind="quiet" wide onPress={() => onPaper('history')}>
          {REVIEW.history}
        </Button>
        <p class="fine">
          {REVIEW.staff(figures.minutes, round.minutesPerYear)} {round.catalogueOfficial ? null : REVIEW.sampleTimes}
        </p>
        <UnofficialNote />
        {row.phone === '' ? null : (
          <p class="callto">
            <Icon name="phone" />
            <span>
              {REVIEW.phone} <b class="num">{row.phone}</b>
            </span>
          </p>
        )}
      </section>
      {row.obstacles.confirm === null || holds(review) ? (
        <Certificate review={review} figures={figures} actingAs={overview.actingAs} />
      ) : null}
      {asking === 'withdraw' ? (
        <ReasonSheet
          title={WITHDRAW.title(row.name)}
          text={WITHDRAW.text(district.confirming.until)}
          phrases={WITHDRAW.phrases}
          button={busy ? WITHDRAW.busy : WITHDRAW.act}
          busy={busy}
          onAct={(reason) => onAct({ kind: 'withdraw', reason })}
          onClose={() => setAsking(null)}
        />
      ) : null}
      {asking === 'incomplete' ? (
        <ReasonSheet
          title={INCOMPLETE.title(row.name)}
          text={INCOMPLETE.text(row.total - row.filled)}
          phrases={INCOMPLETE.phrases}
          button={busy ? CONFIRM.busy : INCOMPLETE.act}
          busy={busy}
          onAct={(reason) => onAct({ kind: 'confirm', reason })}
          onClose={() => setAsking(null)}
        />
      ) : null}
    </Shell>
  );
}

function holds({ row }: Review): boolean {
  return isConfirmed(row.confirmation.state);
}

function savedWords({ row }: Review): string {
  if (row.savedAt === null) return REVIEW.neverSaved;
  const when = momentText(row.savedAt);
  return row.filled === row.total ? REVIEW.completeAt(when) : REVIEW.savedAt(when);
}

function ChangesOf({ review: { row, changes } }: { review: Review }) {
  const { state } = row.confirmation;
  if (state === 'revised' && changes.length === 0) return <p class="pad help">{CHANGES.nothing}</p>;
  if (changes.length === 0) return null;
  if (state === 'changed') return <Changes title={CHANGES.sinceConfirmed(changes.length)} changes={changes} />;
  return state === 'revised' || state === 'returned' ? (
    <Changes title={CHANGES.sinceReturned(changes.length)} changes={changes} />
  ) : null;
}

function StateBanner({ review: { row }, onRestore }: { review: Review; onRestore: () => void }) {
  const { state, at, by, reason, refused, restoreAsked } = row.confirmation;
  if (state === 'none') return null;
  const tone =
    state === 'changed' || state === 'needs-check'
      ? 'bad'
      : state === 'returned' || state === 'revised'
        ? 'back'
        : 'conf';
  return (
    <Banner
      tone={tone}
      title={CONFIRMATION_WORDS[state]}
      acts={row.obstacles.restore === null ? <LinkButton onPress={onRestore}>{RESTORE.act}</LinkButton> : null}
    >
      {refused === '' ? null : <p>{actRefusalWords(refused)}</p>}
      {restoreAsked ? <p>{RESTORE.asked}</p> : null}
      {reason === '' ? null : <p class="quote">{reason}</p>}
      <p>
        {[state === 'changed' ? CHANGES.confirmedBy(by) : by, at === null ? '' : momentText(at)]
          .filter((part) => part !== '')
          .join(' · ')}
      </p>
    </Banner>
  );
}

function Figure({ value, word }: { value: string; word: string }) {
  return (
    <p class="tile tile--plain">
      <b>{value}</b>
      {word}
    </p>
  );
}

function Jumps({ jumps }: { jumps: readonly Flagged[] }) {
  return (
    <section class="pad">
      <h2 class="h2">{REVIEW.jumps(jumps.length)}</h2>
      {jumps.map(({ area, number, item, value, lastYear, ratio }) => (
        <article class="card flag" key={item.code}>
          <Sign of="warn" />
          <div>
            <h3>
              {area}.{number} <Phrases text={item.name} />
            </h3>
            <p class="flag__jump">
              <span>{REVIEW.from(grouped(lastYear))}</span> <b>{grouped(value)}</b>{' '}
              <span>{REVIEW.unitAndRatio(item.unit, ratio)}</span>
            </p>
            {item.reason === '' && item.link === '' ? (
              <p class="flag__why">{REVIEW.noReason}</p>
            ) : (
              <p class="quote quote--plain">
                {item.reason === '' ? REVIEW.noReason : REVIEW.reason(item.reason)}{' '}
                <Evidence item={item} number={`${area}.${number}`} />
              </p>
            )}
          </div>
        </article>
      ))}
    </section>
  );
}

function OddItems({ odd }: { odd: readonly Odd[] }) {
  return (
    <section class="pad">
      <h2 class="h2">{REVIEW.toFix(odd.length)}</h2>
      {odd.map(({ area, number, item }) => (
        <article class="card flag" key={item.code}>
          <Sign of="wrong" />
          <div>
            <h3>
              {area}.{number} <Phrases text={item.name} />
            </h3>
            <ItemTrouble item={item} />
          </div>
        </article>
      ))}
    </section>
  );
}

function Certificate({ review, figures, actingAs }: { review: Review; figures: ReviewFigures; actingAs: string }) {
  const { round } = useShared();
  const { district } = review;
  const facts = {
    district: district.name,
    year: round.year,
    areas: district.areas.length,
    items: figures.total,
    zeros: figures.zeros,
    minutes: figures.minutes,
  };
  const done = holds(review);
  return (
    <section class="pad apart">
      <div class="cert">
        <p class="cert__title">
          <Sign of="conf" />
          {done ? CERTIFICATE.done : CERTIFICATE.title}
        </p>
        <p>{CERTIFICATE.sentence(facts)}</p>
        {done ? null : (
          <ul>
            <li>{CONFIRM.asTitle(round.directorTitle)}</li>
            <li>{CONFIRM.locked}</li>
            <li>{CONFIRM.reopen(district.confirming.until)}</li>
            {actingAs === '' ? null : <li>{OWN.as(actingAs)}</li>}
          </ul>
        )}
      </div>
    </section>
  );
}

type ReviewFootProps = Pick<ReviewScreenProps, 'review' | 'busy' | 'nextReady' | 'onBack' | 'onAct'> & {
  figures: ReviewFigures;
  onAsk: (what: 'return' | 'withdraw' | 'incomplete') => void;
};

function ReviewFoot({ review, figures, busy, nextReady, onBack, onAct, onAsk }: ReviewFootProps) {
  const { row } = review;
  const { confirm, return: sendBack, withdraw } = row.obstacles;
  const back = (
    <Button kind="backline" off={busy} onPress={() => onAsk('return')}>
      {RETURN.act}
    </Button>
  );
  if (confirm === null || confirm === 'needs-reason') {
    const again = row.confirmation.state === 'changed';
    return (
      <>
        <p class="foot__note num" id="certified">
          {CERTIFICATE.foot(figures.total, figures.minutes, figures.jumps.length)}
        </p>
        <div class="foot__pair">
          {sendBack === null ? back : null}
          <Button
            wide
            off={busy}
            describedBy="certified"
            onPress={() => (confirm === null ? onAct({ kind: 'confirm' }) : onAsk('incomplete'))}
          >
            {busy ? CONFIRM.busy : confirm ? INCOMPLETE.act : again ? CHANGES.again : CERTIFICATE.button(row.name)}
          </Button>
        </div>
      </>
    );
  }
  return (
    <>
      <p class="foot__note">{OBSTACLE_WORDS[confirm]}</p>
      {withdraw === null || sendBack === null ? (
        <div class="foot__pair foot__pair--even">
          {withdraw === null ? (
            <Button kind="line" off={busy} onPress={() => onAsk('withdraw')}>
              {WITHDRAW.act}
            </Button>
          ) : null}
          {sendBack === null ? back : null}
        </div>
      ) : null}
      {nextReady ? (
        <Button wide onPress={nextReady.onPress}>
          {CERTIFICATE.nextReady(nextReady.name)}
        </Button>
      ) : (
        <Button kind="quiet" wide onPress={onBack}>
          {REVIEW.back}
        </Button>
      )}
    </>
  );
}
