// The recorder's home: how long there is, how far it has come, and the one next click.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { DistrictChoice, DistrictView, WindowView } from '../../src/contract/calls';
import { dayOf, daysBetween } from '../../src/domain/day';
import { districtProgress } from '../../src/domain/progress';
import { itemsLeftText } from '../../src/messages/deadlines';
import { ABOUT, HOME } from '../../src/messages/record-home';
import { districtName, underTitle } from '../../src/messages/sidebar';
import { Button } from '../shared/components/buttons';
import { DeadlineLeaf } from '../shared/components/deadline';
import { HomeHead } from '../shared/components/head';
import { Hint } from '../shared/components/hint';
import { Phrases } from '../shared/components/phrases';
import { Segments } from '../shared/components/segments';
import { Shell, useScreenFocus } from '../shared/components/shell';
import { UnofficialNote } from '../shared/components/unofficial-note';
import { useShared } from '../shared/context';
import { deadlineWords } from '../shared/deadline';
import { type AreaFacts, areaFacts, asTyped, cellStateOf } from './area-facts';
import { AreaRow } from './area-row';
import { DistrictPicker } from './district-picker';
import { type Forms, troubleOf } from './forms';
import { HomeBanners } from './home-banners';
import { OpenRequest } from './lock-facts';
import { nextStep } from './next-step';
import { PaperLinks } from './paper-links';

type RecorderHomeProps = {
  district: DistrictView;
  choices: readonly DistrictChoice[];
  forms: Forms;
  roles: ComponentChildren;
  takeFocus: boolean;
  onOpen: (area: number, typeAtOnce: boolean) => void;
  onPick: (district: number) => void;
  onPaste: () => void;
};

export function RecorderHome(props: RecorderHomeProps) {
  const { district, choices, forms, roles, takeFocus, onOpen, onPick, onPaste } = props;
  const { round } = useShared();
  const heading = useScreenFocus<HTMLHeadingElement>(takeFocus);
  const [picking, setPicking] = useState(false);
  const areas = areaFacts(district, round.jumpLimits);
  const typed = asTyped(areas, (area) => forms.opened(district.code, area));
  const next = district.lock.open ? nextStep(typed) : null;
  const troubles = areas.map(({ number }) => ({
    area: number,
    trouble: troubleOf(forms.opened(district.code, number)),
  }));
  const several = choices.length > 1;
  return (
    <Shell
      head={
        <>
          {roles}
          <HomeHead
            title={districtName(district.name)}
            sub={underTitle(district.province, round.year)}
            heading={heading}
            help="recorder-home"
            pick={several ? { label: HOME.pickDistrict, onPress: () => setPicking(true) } : undefined}
          />
        </>
      }
      foot={
        next ? (
          <Button wide onPress={() => onOpen(next.area, true)}>
            <span class="btn__two">
              {next.title} <small>{next.why}</small>
            </span>
          </Button>
        ) : district.lock.open ? undefined : (
          <OpenRequest lock={district.lock} district={district} area={null} />
        )
      }
    >
      <HomeDeadline district={district} areas={areas} />
      <HomeBanners
        district={district}
        choice={choices.find(({ code }) => code === district.code)}
        areas={areas}
        troubles={troubles}
        onOpen={(area) => onOpen(area, false)}
      />
      <Hint text={HOME.hint} />
      <HomeProgress areas={areas} />
      <ul class="areas" aria-label={HOME.areas(areas.length)}>
        {areas.map((facts, at) => (
          <AreaRow
            key={facts.number}
            facts={facts}
            next={next?.area === facts.number}
            trouble={troubles[at]?.trouble ?? troubleOf(undefined)}
            onOpen={() => onOpen(facts.number, false)}
          />
        ))}
      </ul>
      <About district={district} />
      <PaperLinks district={district.code} onPaste={district.lock.open ? onPaste : null} />
      {picking ? (
        <DistrictPicker
          districts={choices}
          current={district.code}
          onClose={() => setPicking(false)}
          onPick={(code) => {
            setPicking(false);
            if (code !== district.code) onPick(code);
          }}
        />
      ) : null}
    </Shell>
  );
}

/** A returned district may be open for longer than recording: then that day counts. */
function HomeDeadline({ district, areas }: { district: DistrictView; areas: readonly AreaFacts[] }) {
  const { clock } = useShared();
  const { lock, recording } = district;
  const longer = lock.open && dayOf(lock.until) > recording.until;
  const facts = longer ? { ...recording, until: dayOf(lock.until), original: dayOf(lock.until) } : recording;
  const deadline = deadlineWords(longer ? 'revise' : 'record', facts, clock());
  const { filled, total } = districtProgress(areas.map(({ progress }) => progress));
  return <DeadlineLeaf deadline={deadline} more={deadline.tone === 'last' ? itemsLeftText(total - filled) : ''} />;
}

function HomeProgress({ areas }: { areas: readonly AreaFacts[] }) {
  const progress = districtProgress(areas.map((area) => area.progress));
  const returned = areas.filter((area) => area.returned).length;
  const cells = areas.map((facts) => ({
    area: facts.number,
    state: cellStateOf(facts),
    share: facts.progress.filled / facts.progress.total,
    word: '',
  }));
  return (
    <section class="pad" aria-label={HOME.progress}>
      <p class="total">
        <b class="num nowrap">{HOME.filled(progress.filled, progress.total)}</b>
        <span class="num nowrap">
          {returned > 0 ? HOME.toRevise(returned) : HOME.complete(progress.completeAreas, areas.length)}
        </span>
      </p>
      <Segments cells={cells} />
    </section>
  );
}

function About({ district }: { district: DistrictView }) {
  const { round, clock } = useShared();
  const last = district.areas.reduce<{ at: number; by: string } | null>((latest, { savedAt, savedBy }) => {
    return savedAt !== null && (latest === null || savedAt > latest.at) ? { at: savedAt, by: savedBy } : latest;
  }, null);
  const today = dayOf(clock());
  const span = ({ from, until }: WindowView) => <Phrases text={ABOUT.span(from, until, daysBetween(today, until))} />;
  return (
    <section class="pad about">
      <dl>
        <dt>{ABOUT.lastSaved}</dt>
        <dd>{last ? ABOUT.savedByAt(last.by, last.at, clock()) : ABOUT.neverSaved}</dd>
        <dt>{ABOUT.period}</dt>
        <dd>{ABOUT.counted(round.dataFrom, round.dataUntil)}</dd>
        <dt>{ABOUT.recording}</dt>
        <dd>{span(district.recording)}</dd>
        <dt>{ABOUT.confirming}</dt>
        <dd>{span(district.confirming)}</dd>
      </dl>
      <p class="help">
        <Phrases text={ABOUT.nothingToSend} />
      </p>
      <UnofficialNote />
    </section>
  );
}
