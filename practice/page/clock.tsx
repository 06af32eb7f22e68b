// The practice clock: a day back, a day forward, any date and time, and the scenes of the story.
import { useState } from 'preact/hooks';
import { useAsk } from './asking';
import { Drop } from './drop';
import { Icon } from './icons';
import type { Tab } from './tab';
import { DAY_MS, instantOf, MONTHS, type Moment, momentOf, shortDay, shortTime, timeFrom, two } from './thai-date';
import type { Labelled } from './wire';
import { words } from './words';

export function Clock({ tab }: { tab: Tab }) {
  const { now, stage, scene } = tab.state;
  const confirm = useAsk();
  const set = (ms: number) => void tab.run('/api/clock', { ms });

  const play = async (chosen: Labelled) => {
    const title = words.sceneAsk(chosen.label);
    const sure = await confirm({ title, text: words.sceneText, button: words.sceneButton });
    if (sure) void tab.run('/api/scene', { id: chosen.id });
  };

  return (
    <div class="clock">
      <button
        type="button"
        class="clock__step"
        aria-label={words.dayBefore}
        title={words.dayBefore}
        onClick={() => set(now - DAY_MS)}
      >
        <Icon name="left" />
      </button>
      <Drop
        panel="dialog"
        name={`${words.date} ${shortDay(now)} ${shortTime(now)}: ${words.clock}`}
        align="end"
        arrow={false}
        button={
          <>
            <Icon name="calendar" />
            <small class="hint">{words.date} </small>
            <span class="drop__value num">
              {shortDay(now)} <span class="clock__time">{shortTime(now)}</span>
            </span>
          </>
        }
      >
        {(close) => (
          <div class="clock__panel">
            <DateForm
              now={now}
              onSet={(ms) => {
                close();
                set(ms);
              }}
            />
            {stage.scenes.length > 0 && <h2 class="clock__heading">{words.scenes}</h2>}
            {stage.scenes.map((one) => (
              <button
                key={one.id}
                type="button"
                class="item"
                aria-current={one.id === scene ? 'true' : undefined}
                onClick={() => {
                  close();
                  void play(one);
                }}
              >
                <span class="item__label">{one.label}</span>
                <span class="item__note">{one.note}</span>
                {one.id === scene && (
                  <span class="item__check">
                    <Icon name="check" size={18} />
                  </span>
                )}
              </button>
            ))}
          </div>
        )}
      </Drop>
      <button
        type="button"
        class="clock__step"
        aria-label={words.dayAfter}
        title={words.dayAfter}
        onClick={() => set(now + DAY_MS)}
      >
        <Icon name="right" />
      </button>
    </div>
  );
}

function DateForm({ now, onSet }: { now: number; onSet: (ms: number) => void }) {
  const start = momentOf(now);
  const [date, setDate] = useState<Moment>(start);
  const [time, setTime] = useState(`${two(start.hour)}:${two(start.minute)}`);
  const [problem, setProblem] = useState('');
  const days = Array.from({ length: 31 }, (_, at) => at + 1);
  const years = Array.from({ length: 9 }, (_, at) => start.year - 4 + at);

  const submit = (event: Event) => {
    event.preventDefault();
    const clock = timeFrom(time);
    if (!clock) return setProblem(words.wrongTime);
    const ms = instantOf({ ...date, ...clock });
    if (ms === null) return setProblem(words.wrongDate);
    onSet(ms);
  };

  return (
    <form class="date-form" onSubmit={submit}>
      <h2 class="clock__heading">{words.setClock}</h2>
      <div class="date-form__fields">
        <label>
          {words.day}
          <select value={date.day} onChange={(event) => setDate({ ...date, day: Number(event.currentTarget.value) })}>
            {days.map((day) => (
              <option key={day} value={day}>
                {day}
              </option>
            ))}
          </select>
        </label>
        <label>
          {words.month}
          <select
            value={date.month}
            onChange={(event) => setDate({ ...date, month: Number(event.currentTarget.value) })}
          >
            {MONTHS.map((name, at) => (
              <option key={name} value={at + 1}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          {words.year}
          <select value={date.year} onChange={(event) => setDate({ ...date, year: Number(event.currentTarget.value) })}>
            {years.map((year) => (
              <option key={year} value={year}>
                {year}
              </option>
            ))}
          </select>
        </label>
        <label>
          {words.time}
          <input inputMode="numeric" value={time} onInput={(event) => setTime(event.currentTarget.value)} />
        </label>
      </div>
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <button type="submit" class="main-button">
        {words.apply}
      </button>
    </form>
  );
}
