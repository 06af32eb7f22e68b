// HQ's people at the HQ workbook: what its sidebar would ask for them.
import { HQ_FILE, HQ_PROJECT, hqFile } from '../../demo/sample-round';
import { runFromSidebar } from '../../practice/execution/script-run';
import type { Execution, Google } from '../../practice/google';
import type { HqCalls, HqHome, HqOutcome, HqRefusal, OrderPreview, OrderView } from '../../src/contract/hq-calls';
import { HQ_FIRST_ROW } from '../../src/workbook/hq-tabs';

export class HqDesk {
  constructor(
    private readonly google: Google,
    readonly email: string,
  ) {}

  /** Any request, however odd. */
  ask(name: keyof HqCalls, request: unknown): Execution {
    return runFromSidebar(this.google, {
      project: HQ_PROJECT,
      function: name,
      args: [request],
      user: this.email,
      file: HQ_FILE,
    });
  }

  /** A page that HQ keeps as a file. */
  page(name: 'doorPage'): Execution {
    return runFromSidebar(this.google, { project: HQ_PROJECT, function: name, user: this.email, file: HQ_FILE });
  }

  home(): HqHome {
    return this.granted<HqHome>('home', {});
  }

  preview(kind: string, payload: unknown): OrderPreview {
    return this.granted<OrderPreview>('preview', { kind, payload });
  }

  order(kind: string, payload: unknown, id = 'order-0001'): OrderView {
    return this.granted<OrderView>('submit', { id, kind, payload });
  }

  granted<T>(name: keyof HqCalls, request: unknown): T {
    const answer = hqAnswer<T>(this.ask(name, request));
    if (!answer?.ok) throw new Error(`refused: ${JSON.stringify(answer)}`);
    return answer.value;
  }

  refused(name: keyof HqCalls, request: unknown): HqRefusal {
    const answer = hqAnswer(this.ask(name, request));
    if (!answer || answer.ok) throw new Error(`not refused: ${JSON.stringify(answer)}`);
    return answer.refusal;
  }

  /** What stands in a tab of the HQ workbook from the first line on, without empty lines. */
  lines(sheet: number, columns: number, rows = 120): string[][] {
    const file = hqFile(this.google);
    const held = file.grid(
      sheet,
      { from: HQ_FIRST_ROW, to: HQ_FIRST_ROW + rows - 1 },
      { from: 1, to: columns },
      file.owner,
    );
    return held.cells.map((line) => line.map(({ text }) => text)).filter((line) => line.some((text) => text !== ''));
  }
}

/** Undefined when the call itself failed: then the sidebar learns nothing. */
export function hqAnswer<T>({ outcome }: Execution): HqOutcome<T> | undefined {
  return outcome.ok ? JSON.parse(String(outcome.value)) : undefined;
}
