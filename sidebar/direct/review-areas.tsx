// The totals of a district by area; each opens into its items with last year, change, reason and evidence.
import { useState } from 'preact/hooks';
import type { AreaTotal, AreaView, ItemView, Review } from '../../src/contract/calls';
import { isLink } from '../../src/domain/note';
import { changeText, grouped, hoursOf } from '../../src/messages/numbers';
import { ITEM, REVIEW } from '../../src/messages/review';
import { Phrases } from '../shared/components/phrases';
import { useShared } from '../shared/context';
import { Icon } from '../shared/icons';
import { Sign } from '../shared/signs';
import { isOdd, jumpOf, jumpsIn, type ReviewFigures } from './review-figures';

type Medians = Review['medians'];
type ReviewAreasProps = {
  areas: readonly AreaView[];
  totals: readonly AreaTotal[];
  figures: ReviewFigures;
  medians: Medians;
};

export function ReviewAreas({ areas, totals, figures, medians }: ReviewAreasProps) {
  const { round } = useShared();
  const compare = figures.lastYearMinutes !== null;
  return (
    <table class="rows totals">
      <thead>
        <tr>
          <th scope="col">{REVIEW.area}</th>
          <th scope="col" class="r">
            {REVIEW.hours}
            {compare ? (
              <>
                <br />
                {REVIEW.against(round.year - 1)}
              </>
            ) : null}
          </th>
        </tr>
      </thead>
      {totals.map((total) => {
        const area = areas.find(({ number }) => number === total.area);
        return area ? <AreaRows key={total.area} area={area} total={total} medians={medians} /> : null;
      })}
      <tfoot>
        <tr>
          <th scope="row">{REVIEW.sum}</th>
          <td class="r">
            {hoursOf(figures.minutes)}
            {figures.lastYearMinutes === null ? null : (
              <small>{changeText(figures.minutes, figures.lastYearMinutes)}</small>
            )}
          </td>
        </tr>
      </tfoot>
    </table>
  );
}

function AreaRows({ area, total, medians }: { area: AreaView; total: AreaTotal; medians: Medians }) {
  const { round } = useShared();
  const [open, setOpen] = useState(false);
  const jumps = jumpsIn(area, round.jumpLimits);
  const id = `review-area-${area.number}`;
  return (
    <tbody>
      <tr>
        <th scope="rowgroup">
          <button type="button" class="opener" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
            <span class="opener__name">
              <Phrases text={`${area.number}. ${area.name}`} />
            </span>
            <Icon name="down" size={18} />
          </button>
          {jumps > 0 ? (
            <span class="flagged">
              <Sign of="warn" size={14} />
              {REVIEW.tag(jumps)}
            </span>
          ) : null}
        </th>
        <td class="r">
          {hoursOf(total.minutes)}
          {total.lastYearMinutes === null ? null : <small>{changeText(total.minutes, total.lastYearMinutes)}</small>}
        </td>
      </tr>
      {open ? (
        <tr id={id}>
          <td colSpan={2} class="items-in">
            <ul>
              {area.items.map((item, at) => (
                <ReviewItem
                  key={item.code}
                  item={item}
                  number={`${area.number}.${at + 1}`}
                  median={medians[item.code]}
                />
              ))}
            </ul>
          </td>
        </tr>
      ) : null}
    </tbody>
  );
}

type ReviewItemProps = { item: ItemView; number: string; median: number | undefined };

function ReviewItem({ item, number, median }: ReviewItemProps) {
  const { round } = useShared();
  const { volume, lastYear, unit } = item;
  const jump = jumpOf(item, round.jumpLimits);
  const value = volume.kind === 'recorded' ? volume.value : null;
  return (
    <li class="rev">
      <p>
        <span class="item__no">{number}</span> <Phrases text={item.name} />
      </p>
      <p class="rev__line">
        <ItemVolume item={item} />
        {lastYear === null ? null : <span>{ITEM.lastYear(round.year - 1, grouped(lastYear))}</span>}
        {lastYear === null || value === null ? null : (
          <span class={jump ? 'flagged' : ''}>
            {jump ? <Sign of="warn" size={14} /> : null}
            {changeText(value, lastYear)}
          </span>
        )}
        {median === undefined ? null : <span>{REVIEW.median(grouped(median))}</span>}
      </p>
      {item.reason === '' && item.link === '' ? null : (
        <p class="quote quote--plain">
          {item.reason === '' ? null : REVIEW.reason(item.reason)} <Evidence item={item} number={number} />
        </p>
      )}
      {volume.kind === 'recorded' && value !== null && isOdd(item) ? (
        <p class="flagged">
          <Sign of="warn" size={14} />
          {ITEM.suspect} {grouped(value)} {unit}
        </p>
      ) : null}
    </li>
  );
}

function ItemVolume({ item: { volume, unit } }: { item: ItemView }) {
  if (volume.kind === 'blank') {
    return (
      <span class="rev__odd">
        <Sign of="none" size={14} />
        {ITEM.blank}
      </span>
    );
  }
  if (volume.kind === 'invalid') {
    return (
      <span class="rev__odd rev__odd--bad">
        <Sign of="wrong" size={14} />
        {ITEM.invalid(volume.text)}
      </span>
    );
  }
  if (volume.value === 0) {
    return (
      <span class="rev__odd rev__odd--ok">
        <Sign of="zero" size={14} />
        {ITEM.zero}
      </span>
    );
  }
  return (
    <span>
      <b class="num">{grouped(volume.value)}</b> {unit}
    </span>
  );
}

/** Shown as a link only when it is one: the text came from a cell anybody of the district may write. */
export function Evidence({ item, number }: { item: ItemView; number: string }) {
  if (!isLink(item.link)) return null;
  return (
    <a href={item.link} target="_blank" rel="noreferrer noopener" aria-label={REVIEW.evidenceOf(number)}>
      {REVIEW.evidence}
    </a>
  );
}
