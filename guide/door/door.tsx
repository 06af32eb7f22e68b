// One page for everybody: choose the province, and there are its workbook, its dates, whom to call, and the guide.
import { useState } from 'preact/hooks';
import { QrCode } from '../../sidebar/shared/components/qr-code';
import type { DoorEnd, DoorFacts, DoorProvince } from '../../src/contract/door';
import type { Day } from '../../src/domain/day';
import { fullMomentText } from '../../src/messages/dates';
import { DOOR, DOOR_GUIDE } from '../../src/messages/door';
import { guideAt } from '../../src/messages/guide-places';
import { PRACTICE_ROUND } from '../../src/messages/practice-round';
import { districtName, provinceName } from '../../src/messages/sidebar';
import { UNOFFICIAL_CATALOGUE } from '../../src/messages/workbook';
import { KeepBar } from './keep-bar';

/** `first` is the province in the address, `keep` whether HQ is looking and may save the page. */
export function Door({ facts, first, keep }: { facts: DoorFacts | null; first: string; keep: boolean }) {
  const only = facts?.provinces.length === 1 ? facts.provinces[0]?.name : undefined;
  const [chosen, setChosen] = useState(only ?? first);
  if (!facts) {
    return (
      <main>
        <h1>{DOOR.title}</h1>
        <p>
          <b>{DOOR.empty}</b> {DOOR.emptyText}
        </p>
      </main>
    );
  }
  const province = facts.provinces.find(({ name }) => name === chosen);
  return (
    <>
      {keep ? <KeepBar /> : null}
      {facts.practice ? <p class="ribbon">{PRACTICE_ROUND}</p> : null}
      <main>
        <h1>{DOOR.title}</h1>
        <p class="sub">{DOOR.sub(facts.year)}</p>
        {only === undefined ? <Chooser facts={facts} chosen={chosen} onChoose={setChosen} /> : null}
        {province ? <ProvinceCard facts={facts} province={province} /> : null}
        <GuideLinks facts={facts} />
        <p class="fine">
          {DOOR.madeAt(fullMomentText(facts.madeAt))} · {UNOFFICIAL_CATALOGUE}
        </p>
      </main>
    </>
  );
}

type ChooserProps = { facts: DoorFacts; chosen: string; onChoose: (name: string) => void };

function Chooser({ facts, chosen, onChoose }: ChooserProps) {
  const [text, setText] = useState('');
  const wanted = text.trim();
  const shown = facts.provinces.filter(({ name }) => name.includes(wanted));
  return (
    <section aria-labelledby="choose">
      <h2 id="choose">{DOOR.choose}</h2>
      <input
        type="search"
        aria-label={DOOR.search}
        placeholder={DOOR.search}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      {shown.length === 0 ? <p role="status">{DOOR.none(wanted)}</p> : null}
      <ul class="provinces" aria-label={DOOR.provinces}>
        {shown.map(({ name }) => (
          <li key={name}>
            <button type="button" aria-pressed={name === chosen} onClick={() => onChoose(name)}>
              {name}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function ProvinceCard({ facts, province }: { facts: DoorFacts; province: DoorProvince }) {
  return (
    <section class="card" aria-labelledby="province">
      <h2 id="province">{provinceName(province.name)}</h2>
      {province.file === '' ? (
        <p>{DOOR.noFile}</p>
      ) : (
        <div class="file">
          <p>
            <a class="open" href={province.file}>
              {DOOR.open}
            </a>
            {DOOR.account}
          </p>
          <QrCode text={province.file} label={DOOR.qr(province.name)} side={132} />
        </div>
      )}
      <h3>{DOOR.dates}</h3>
      <dl>
        <End label={DOOR.record} from={facts.recordFrom} end={province.record} />
        <End label={DOOR.confirm} from={facts.confirmFrom} end={province.confirm} />
      </dl>
      {province.own.length > 0 ? (
        <>
          <h3>{DOOR.own}</h3>
          {province.own.map(({ district, record, confirm }) => (
            <dl key={district}>
              <dt class="own">{districtName(district)}</dt>
              <End label={DOOR.record} from={facts.recordFrom} end={record} />
              <End label={DOOR.confirm} from={facts.confirmFrom} end={confirm} />
            </dl>
          ))}
        </>
      ) : null}
      <h3>{DOOR.contacts}</h3>
      <dl>
        <dt>{facts.directorTitle}</dt>
        <dd>{province.phones.length === 0 ? DOOR.noPhone : province.phones.map(DOOR.call).join(' · ')}</dd>
        <dt>{facts.unit}</dt>
        <dd>{facts.phone === '' ? DOOR.noPhone : DOOR.call(facts.phone)}</dd>
      </dl>
    </section>
  );
}

function End({ label, from, end }: { label: string; from: Day; end: DoorEnd }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>
        {DOOR.span(from, end.until)}
        {end.letter === '' ? null : <small>{DOOR.moved(end.original, end.letter)}</small>}
      </dd>
    </>
  );
}

function GuideLinks({ facts }: { facts: DoorFacts }) {
  const known = guideAt(facts.guideUrl, 'first-use') !== '';
  return (
    <section aria-labelledby="guide">
      <h2 id="guide">{DOOR.guide}</h2>
      {known ? (
        <div class="file">
          <ul>
            {DOOR_GUIDE.map(({ place, text }) => (
              <li key={place}>
                <a href={guideAt(facts.guideUrl, place)}>{text}</a>
              </li>
            ))}
          </ul>
          <QrCode text={facts.guideUrl} label={DOOR.guideQr} side={132} />
        </div>
      ) : (
        <p>{DOOR.noGuide}</p>
      )}
    </section>
  );
}
