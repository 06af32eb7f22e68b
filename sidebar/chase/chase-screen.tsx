// Whom to chase: the most missing first, with the office's phone, what was promised, and a text that can be sent.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { DistrictRow, MarkRequest, Overview, Refusal } from '../../src/contract/calls';
import { missingAreas, missingItems } from '../../src/domain/chasing';
import { addDays, type Day, dayOf, daysBetween } from '../../src/domain/day';
import { CHASE, type LateDistrict, lineText } from '../../src/messages/chasing';
import { momentText } from '../../src/messages/dates';
import { LIST } from '../../src/messages/direct-home';
import { REVIEW } from '../../src/messages/review';
import { provinceName } from '../../src/messages/sidebar';
import { Banner } from '../shared/components/banner';
import { BlankState } from '../shared/components/blank-state';
import { Button, LinkButton } from '../shared/components/buttons';
import { CopyBox } from '../shared/components/copy-box';
import { GuideCode } from '../shared/components/guide-code';
import { InnerHead } from '../shared/components/head';
import { Sheet } from '../shared/components/sheet';
import { Shell, useScreenFocus } from '../shared/components/shell';
import { useShared } from '../shared/context';
import { Icon } from '../shared/icons';
import { lateDistricts } from '../shared/late-districts';
import { refusalWords } from '../shared/refusal-words';
import { realPatience, whileBusy } from '../shared/retry';
import { Sign } from '../shared/signs';

/** Nobody promises for later than this. */
const PROMISE_DAYS = 45;

type Mark = MarkRequest['marks'][number];

type ChaseScreenProps = {
  overview: Overview;
  onOverview: (overview: Overview) => void;
  roles: ComponentChildren;
  pickProvince: (() => void) | null;
  onBack: () => void;
};

export function ChaseScreen({ overview, roles, pickProvince, onOverview, onBack }: ChaseScreenProps) {
  const { server, clock, round } = useShared();
  const heading = useScreenFocus<HTMLHeadingElement>(true);
  const [line, setLine] = useState<readonly DistrictRow[] | null>(null);
  const [saving, setSaving] = useState<Mark | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [letterFailed, setLetterFailed] = useState(false);
  const late = lateDistricts(overview);
  const province = overview.province.code;
  const daysLeft = daysBetween(dayOf(clock()), overview.recording.until);
  const mark = async (row: DistrictRow, change: { called?: boolean; promised?: Day | '' }) => {
    if (saving !== null) return;
    setRefusal(null);
    const wanted: Mark = {
      district: row.code,
      called: change.called ?? row.chasing.calledAt !== null,
      promised: change.promised ?? row.chasing.promised,
    };
    setSaving(wanted);
    const outcome = await whileBusy(() => server.mark({ province, marks: [wanted] }), realPatience);
    setSaving(null);
    if (outcome.ok) onOverview(outcome.value);
    else setRefusal(outcome.refusal);
  };
  return (
    <Shell
      head={
        <>
          {roles}
          <InnerHead
            title={
              <h1 class="head__title" ref={heading} tabIndex={-1}>
                {CHASE.title}
              </h1>
            }
            sub={provinceName(overview.province.name)}
            help="director-key"
            back={{ label: REVIEW.back, onPress: onBack }}
          />
        </>
      }
      foot={
        late.length === 0 ? (
          <Button kind="line" wide onPress={onBack}>
            {REVIEW.back}
          </Button>
        ) : (
          <>
            <Button wide onPress={() => setLine(late)}>
              {CHASE.lineAll}
            </Button>
            <Button
              kind="quiet"
              wide
              onPress={async () => setLetterFailed(!(await server.openPaper({ paper: 'letter', province })).ok)}
            >
              {CHASE.letter}
            </Button>
          </>
        )
      }
    >
      {refusal ? (
        <Banner tone="bad" role="alert" title={CHASE.failed}>
          <p>{refusalWords(refusal).text}</p>
        </Banner>
      ) : null}
      {letterFailed ? <Banner tone="bad" role="alert" title={CHASE.letterFailed} /> : null}
      {late.length === 0 ? (
        <BlankState sign="ok" title={CHASE.nobody} />
      ) : (
        <>
          {pickProvince ? (
            <p class="pad">
              <LinkButton onPress={pickProvince}>{LIST.provinces}</LinkButton>
            </p>
          ) : null}
          <p class="pad help">{CHASE.sub(late.length, overview.recording.until, daysLeft)}</p>
          <ul class="chase">
            {late.map((row) => (
              <Late
                key={row.code}
                row={row}
                overview={overview}
                saving={saving?.district === row.code ? saving : null}
                onMark={(change) => void mark(row, change)}
                onLine={() => setLine([row])}
              />
            ))}
          </ul>
        </>
      )}
      {line ? (
        <Sheet
          title={line.length === 1 ? CHASE.lineOf(line[0]?.name ?? '') : CHASE.lineAll}
          onClose={() => setLine(null)}
          foot={
            <Button kind="quiet" wide onPress={() => setLine(null)}>
              {REVIEW.close}
            </Button>
          }
        >
          <CopyBox
            text={lineText({
              province: overview.province.name,
              year: round.year,
              until: overview.recording.until,
              daysLeft,
              now: clock(),
              districts: line.map(lateWords),
            })}
          />
          <GuideCode guideUrl={round.guideUrl} at="recorder-home" side={148} />
        </Sheet>
      ) : null}
    </Shell>
  );
}

function lateWords({ name, areas }: DistrictRow): LateDistrict {
  return { name, missing: missingItems(areas), areas: missingAreas(areas).map(({ area }) => area) };
}

type LateProps = {
  row: DistrictRow;
  overview: Overview;
  /** What is being noted now; shown already. */
  saving: Mark | null;
  onMark: (change: { called?: boolean; promised?: Day | '' }) => void;
  onLine: () => void;
};

function Late({ row, overview, saving, onMark, onLine }: LateProps) {
  const { clock } = useShared();
  const { chasing, confirmation } = row;
  const today = dayOf(clock());
  const missing = missingItems(row.areas);
  const names = missingAreas(row.areas).map(
    ({ area }) => `${area}. ${overview.areas.find(({ number }) => number === area)?.name ?? ''}`,
  );
  const days = Array.from({ length: PROMISE_DAYS }, (_, at) => addDays(today, at));
  if (chasing.promised !== '' && !days.includes(chasing.promised)) days.unshift(chasing.promised);
  return (
    <li class="late">
      <p class="late__top">
        <b class="late__name">{row.name}</b>
        <b class="late__missing num">{missing === 0 ? CHASE.returned : CHASE.missing(missing)}</b>
      </p>
      {names.length > 0 ? (
        <p class="late__areas">
          {names.length === row.areas.length ? CHASE.allAreas(names.length) : CHASE.areas(names)}
        </p>
      ) : null}
      {confirmation.state === 'returned' && missing > 0 ? <p class="late__areas">{CHASE.returned}</p> : null}
      <p class="callto">
        <Icon name="phone" />
        <span>
          {row.recorder} {row.phone === '' ? CHASE.noPhone : <b class="num">{row.phone}</b>}
        </span>
      </p>
      <p class="late__marks">
        <label class="late__called">
          <span class="check">
            <input
              type="checkbox"
              checked={saving ? saving.called : chasing.calledAt !== null}
              aria-label={CHASE.called(row.name)}
              onChange={(event) => onMark({ called: event.currentTarget.checked })}
            />
          </span>
          {chasing.calledAt === null ? CHASE.calledWord : CHASE.calledAt(momentText(chasing.calledAt))}
        </label>
        <LinkButton label={CHASE.lineOf(row.name)} onPress={onLine}>
          {CHASE.line}
        </LinkButton>
      </p>
      <label class="late__promise">
        {CHASE.promised}
        <select
          class="text"
          value={saving ? saving.promised : chasing.promised}
          aria-label={CHASE.promisedOf(row.name)}
          onChange={(event) => onMark({ promised: event.currentTarget.value })}
        >
          <option value="">{CHASE.noPromise}</option>
          {days.map((day) => (
            <option key={day} value={day}>
              {CHASE.day(day)}
            </option>
          ))}
        </select>
      </label>
      {chasing.promised !== '' && chasing.promised < today ? (
        <p class="flagged">
          <Sign of="warn" size={14} />
          {CHASE.overdue}
        </p>
      ) : null}
      <p class="sr" role="status">
        {saving ? CHASE.saving : ''}
      </p>
    </li>
  );
}
