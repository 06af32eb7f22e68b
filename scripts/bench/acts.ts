// What each act of a person, and HQ's sweep, costs with nine districts and with all 878: calls, bytes, modelled time, and
// the processor's time here.
import { nationalSample } from '../../demo/national';
import { directorOf, HQ, recorderOf, UTTARADIT } from '../../demo/people';
import { moment } from '../../demo/round-2564';
import { ADDON, HQ_FILE, HQ_PROJECT, openOffice, trackingFile } from '../../demo/sample-round';
import { uttaraditSample } from '../../demo/scenes';
import { runFromSidebar } from '../../practice/execution/script-run';
import { type Execution, type Google, openGoogle } from '../../practice/google';
import { districtsOf } from '../../src/domain/places';

export type ActName =
  | 'open the file'
  | 'open the sidebar'
  | 'open an area'
  | 'save an area'
  | 'director’s overview'
  | 'confirm'
  | 'sweep, nothing changed'
  | 'publish an edition';

export type ActCost = {
  act: ActName;
  districts: number;
  reads: number;
  writes: number;
  others: number;
  bytes: number;
  modelledSeconds: number;
  cpuMs: number;
};

/** The day of the extension, in one workbook: เมืองอุตรดิตถ์ is complete, ลับแล has two areas. */
export async function actCosts(districts: 9 | 878): Promise<ActCost[]> {
  const sample = districts === 9 ? uttaraditSample : nationalSample;
  const google = await openGoogle({ now: moment('2021-09-08 10:00') });
  openOffice(google, { addon: 'dist/addon', hq: 'dist/hq' }, sample.provinces);
  sample.play(google, 'extension', 'http://127.0.0.1:8064/guide/');
  return acts(google).map(({ act, prepare }) => ({ act, districts, ...measured(prepare) }));
}

function acts(google: Google): { act: ActName; prepare: () => () => Execution }[] {
  const [mueang, , , , , , , laplae] = districtsOf(UTTARADIT);
  if (!mueang || !laplae) throw new Error('The sample province has no districts.');
  const file = trackingFile(google).id;
  const recorder = recorderOf(laplae).email;
  const director = directorOf(UTTARADIT).email;
  const ask = (user: string, name: string, request: unknown): Execution =>
    granted(runFromSidebar(google, { project: ADDON, function: name, args: [request], user, file }));
  const shown = () => valueIn<{ shown: string }>(ask(recorder, 'area', { district: laplae.code, area: 3 })).shown;
  const seal = () =>
    valueIn<{ districts: { code: number; seal: string }[] }>(
      ask(director, 'overview', { province: UTTARADIT }),
    ).districts.find(({ code }) => code === mueang.code)?.seal ?? '';
  const sweep = () =>
    google.execute({ project: HQ_PROJECT, function: 'sweep', user: HQ.email, file: HQ_FILE, as: 'time-trigger' });
  const publish = (id: string): Execution => {
    const order = { id, kind: 'publish', payload: { layout: 'recording' } };
    const call = { project: HQ_PROJECT, function: 'submit', args: [order], user: HQ.email, file: HQ_FILE };
    return granted(runFromSidebar(google, call));
  };
  return [
    { act: 'open the file', prepare: atOnce(() => google.opened(recorder, file)[0] ?? never()) },
    { act: 'open the sidebar', prepare: atOnce(() => ask(recorder, 'start', { district: null })) },
    { act: 'open an area', prepare: atOnce(() => ask(recorder, 'area', { district: laplae.code, area: 3 })) },
    {
      act: 'save an area',
      prepare: after(shown, (digest) => {
        const values = [{ code: 'A3-01', text: '60' }];
        return ask(recorder, 'save', { year: 2564, district: laplae.code, area: 3, shown: digest, values, notes: [] });
      }),
    },
    { act: 'director’s overview', prepare: atOnce(() => ask(director, 'overview', { province: UTTARADIT })) },
    {
      act: 'confirm',
      prepare: after(seal, (digest) =>
        ask(director, 'decide', {
          kind: 'confirm',
          press: '0'.repeat(32),
          province: UTTARADIT,
          districts: [{ district: mueang.code, seal: digest }],
          areas: [],
          until: '',
          reason: '',
        }),
      ),
    },
    { act: 'sweep, nothing changed', prepare: after(() => [sweep(), sweep()], sweep) },
    {
      act: 'publish an edition',
      // The first edition of all makes the workbook that readers get.
      prepare: after(
        () => publish('bench-00001'),
        () => publish('bench-00002'),
      ),
    },
  ];
}

/** What an act needs to know first is not part of it. */
function after<T>(prepare: () => T, act: (known: T) => Execution): () => () => Execution {
  return () => {
    const known = prepare();
    return () => act(known);
  };
}

function atOnce(act: () => Execution): () => () => Execution {
  return () => act;
}

function measured(prepare: () => () => Execution): Omit<ActCost, 'act' | 'districts'> {
  const act = prepare();
  const began = process.cpuUsage();
  const { meter, outcome } = act();
  const { user, system } = process.cpuUsage(began);
  if (!outcome.ok) throw new Error(outcome.error.message);
  const { reads, writes, others, bytes, modelledMs } = meter;
  return {
    reads,
    writes,
    others,
    bytes,
    modelledSeconds: modelledMs / 1000,
    cpuMs: Math.round((user + system) / 1000),
  };
}

function granted(execution: Execution): Execution {
  valueIn(execution);
  return execution;
}

function valueIn<T>({ outcome }: Execution): T {
  if (!outcome.ok) throw new Error(outcome.error.message);
  const answer: { ok: true; value: T } | { ok: false; refusal: unknown } = JSON.parse(String(outcome.value));
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
  return answer.value;
}

function never(): never {
  throw new Error('Nothing ran when the file was opened.');
}
