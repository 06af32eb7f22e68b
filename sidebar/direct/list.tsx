// The director's home: all districts at one look, ticked and confirmed together.
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Overview } from '../../src/contract/calls';
import { CHASE } from '../../src/messages/chasing';
import { EMPTY, LIST } from '../../src/messages/direct-home';
import { BUTTONS, provinceName } from '../../src/messages/sidebar';
import { BlankState } from '../shared/components/blank-state';
import { Button, IconButton, LinkButton } from '../shared/components/buttons';
import { DeadlineLeaf, DeadlineLine } from '../shared/components/deadline';
import { HomeHead } from '../shared/components/head';
import { Hint } from '../shared/components/hint';
import { Shell, useScreenFocus } from '../shared/components/shell';
import { UnofficialNote } from '../shared/components/unofficial-note';
import { useShared } from '../shared/context';
import { deadlineWords } from '../shared/deadline';
import { Icon } from '../shared/icons';
import { lateDistricts } from '../shared/late-districts';
import { ConfirmSheet } from './confirm-sheet';
import { countsOf, type Filter, type Listed, listed, nearest, ticksOf, visible } from './district-list';
import { DistrictRow } from './district-row';
import { ListBanners } from './list-banners';
import type { ActResult } from './use-decide';

const SEARCH_FROM = 13;
const FILTERS: readonly Filter[] = ['all', 'ready', 'open', 'done'];

export type ListChoices = { filter: Filter; search: string; selected: ReadonlySet<number> };

type DirectorListProps = {
  overview: Overview;
  choices: ListChoices;
  roles: ComponentChildren;
  takeFocus: boolean;
  busy: boolean;
  result: ActResult | null;
  pickProvince: (() => void) | null;
  onChoose: (choices: ListChoices) => void;
  onOpen: (district: number) => void;
  onConfirm: (districts: { district: number; seal: string }[]) => void;
  onRefresh: () => void;
  onKey: () => void;
  onChase: () => void;
};

export function DirectorList(props: DirectorListProps) {
  const {
    overview,
    choices,
    roles,
    takeFocus,
    busy,
    result,
    pickProvince,
    onChoose,
    onOpen,
    onConfirm,
    onRefresh,
    onKey,
    onChase,
  } = props;
  const { round, clock } = useShared();
  const heading = useScreenFocus<HTMLHeadingElement>(takeFocus);
  const [confirming, setConfirming] = useState(false);
  useEffect(() => {
    if (result) setConfirming(false);
  }, [result]);
  const list = overview.districts.map(listed);
  const counts = countsOf(list);
  const shown = visible(list, choices.filter, choices.search);
  const chosen = list
    .filter(({ row, selectable }) => selectable && choices.selected.has(row.code))
    .map(({ row }) => row);
  const deadline = deadlineWords('confirm', overview.confirming, clock());
  const late = lateDistricts(overview).length;
  const withSearch = list.length >= SEARCH_FROM;
  return (
    <Shell
      head={
        <>
          {roles}
          <HomeHead
            title={provinceName(overview.province.name)}
            sub={LIST.sub(list.length, round.year)}
            heading={heading}
            help="director"
            pick={pickProvince ? { label: LIST.provinces, onPress: pickProvince } : undefined}
          >
            <IconButton icon="refresh" label={BUTTONS.refresh} onPress={onRefresh} />
          </HomeHead>
        </>
      }
      foot={
        <>
          <p class="foot__note foot__note--extra" role="status" id="ready-note">
            <b>{list.some(({ selectable }) => selectable) ? LIST.ready(selectableCount(list)) : LIST.noneReady}</b>{' '}
            {selectableCount(list) > 0 ? LIST.selected(chosen.length) : ''}
          </p>
          <Button wide off={chosen.length === 0} describedBy="ready-note" onPress={() => setConfirming(true)}>
            {LIST.go(chosen.length)}
          </Button>
        </>
      }
    >
      {deadline.tone === 'calm' || deadline.tone === 'early' ? (
        <DeadlineLine deadline={deadline} />
      ) : (
        <DeadlineLeaf deadline={deadline} more="" />
      )}
      <Hint text={LIST.hint} />
      <ListBanners overview={overview} result={result} onOpen={onOpen} onKey={onKey} />
      <section class="pad">
        {/* biome-ignore lint/a11y/useSemanticElements: buttons that filter, not fields of a form. */}
        <div class="tiles" role="group" aria-label={LIST.filter}>
          {FILTERS.map((filter) => (
            <button
              type="button"
              key={filter}
              class="tile"
              aria-pressed={choices.filter === filter}
              onClick={() => onChoose({ ...choices, filter })}
            >
              <b>{counts[filter]}</b>
              {LIST.tiles[filter]}
            </button>
          ))}
        </div>
      </section>
      {late > 0 ? (
        <p class="pad">
          <LinkButton onPress={onChase}>{CHASE.open(late)}</LinkButton>
        </p>
      ) : null}
      {withSearch ? (
        <section class="pad">
          <label class="find">
            <Icon name="search" />
            <span class="sr">{LIST.search}</span>
            <input
              class="text"
              type="search"
              placeholder={LIST.search}
              value={choices.search}
              onInput={(event) => onChoose({ ...choices, search: event.currentTarget.value })}
            />
          </label>
        </section>
      ) : null}
      {shown.length > 0 ? (
        <>
          <ListHead shown={shown} choices={choices} onChoose={onChoose} />
          <ul class="dists" aria-label={LIST.districts}>
            {shown.map((entry) => (
              <DistrictRow
                key={entry.row.code}
                listed={entry}
                ticked={entry.selectable && choices.selected.has(entry.row.code)}
                onTick={() => onChoose({ ...choices, selected: toggled(choices.selected, entry.row.code) })}
                onOpen={() => onOpen(entry.row.code)}
              />
            ))}
          </ul>
        </>
      ) : (
        <EmptyList list={list} choices={choices} onAll={() => onChoose({ ...choices, filter: 'all', search: '' })} />
      )}
      <div class="pad">
        <UnofficialNote />
      </div>
      {confirming && chosen.length > 0 ? (
        <ConfirmSheet
          rows={chosen}
          actingAs={overview.actingAs}
          until={overview.confirming.until}
          keyView={overview.key}
          onKey={onKey}
          busy={busy}
          onClose={() => setConfirming(false)}
          onOpen={(district) => {
            setConfirming(false);
            onOpen(district);
          }}
          onConfirm={() => {
            const wanted = chosen.map(({ code, seal }) => ({ district: code, seal }));
            onConfirm(wanted);
          }}
        />
      ) : null}
    </Shell>
  );
}

type ListHeadProps = { shown: readonly Listed[]; choices: ListChoices; onChoose: (choices: ListChoices) => void };

/** The head box ticks every district in sight that may be confirmed. */
function ListHead({ shown, choices, onChoose }: ListHeadProps) {
  const ticks = ticksOf(shown, choices.selected);
  const codes = shown.filter(({ selectable }) => selectable).map(({ row }) => row.code);
  const areas = shown[0]?.cells ?? [];
  const all = () => {
    const selected = new Set(choices.selected);
    for (const code of codes) {
      if (ticks === 'all') selected.delete(code);
      else selected.add(code);
    }
    onChoose({ ...choices, selected });
  };
  return (
    <div class="listhead">
      {codes.length > 0 ? (
        <label class="check">
          <input
            type="checkbox"
            checked={ticks === 'all'}
            ref={(box) => {
              if (box) box.indeterminate = ticks === 'some';
            }}
            aria-label={LIST.selectAll(codes.length)}
            onChange={all}
          />
        </label>
      ) : (
        <span />
      )}
      <span class="listhead__nos" aria-hidden="true">
        {areas.map(({ area }) => (
          <span key={area}>{area}</span>
        ))}
      </span>
      <span class="listhead__r">{LIST.items}</span>
    </div>
  );
}

function EmptyList({ list, choices, onAll }: { list: readonly Listed[]; choices: ListChoices; onAll: () => void }) {
  const close = nearest(list);
  const title = choices.search.trim() === '' ? EMPTY[choices.filter] : EMPTY.found(choices.search.trim());
  return (
    <BlankState title={title} role="status">
      {choices.filter === 'ready' && close ? <p>{EMPTY.nearest(close.name, close.missing)}</p> : null}
      {list.length > 0 ? <LinkButton onPress={onAll}>{EMPTY.showAll(list.length)}</LinkButton> : null}
    </BlankState>
  );
}

function selectableCount(list: readonly Listed[]): number {
  return list.filter(({ selectable }) => selectable).length;
}

function toggled(set: ReadonlySet<number>, code: number): ReadonlySet<number> {
  const next = new Set(set);
  if (!next.delete(code)) next.add(code);
  return next;
}
