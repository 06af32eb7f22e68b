// Goes through every order in which executions can take turns, one after another.

/** The order to try next, as the choices made before; undefined when all have been tried. */
export class EveryOrder {
  /** For each choice: what could be chosen, and which of it was. */
  private choices: { options: number[]; taken: number }[] = [];
  private at = 0;
  private preemptionsLeft: number;

  /** A preemption takes the turn from an execution that could have gone on. */
  constructor(private readonly mostPreemptions: number) {
    this.preemptionsLeft = mostPreemptions;
  }

  pick(able: readonly number[], last: number | undefined): number {
    const canGoOn = last !== undefined && able.includes(last);
    const known = this.choices[this.at];
    if (!known) {
      const others = able.filter((each) => each !== last);
      const free = canGoOn ? [last, ...(this.preemptionsLeft > 0 ? others : [])] : [...able];
      this.choices.push({ options: free, taken: 0 });
    }
    const choice = this.choices[this.at];
    this.at += 1;
    const picked = choice?.options[choice.taken];
    if (picked === undefined) throw new Error('There is nothing to choose from.');
    if (canGoOn && picked !== last) this.preemptionsLeft -= 1;
    return picked;
  }

  /** Moves on to the next order; false when there is none. */
  advance(): boolean {
    for (;;) {
      const last = this.choices.at(-1);
      if (!last) return false;
      last.taken += 1;
      if (last.taken < last.options.length) break;
      this.choices.pop();
    }
    this.at = 0;
    this.preemptionsLeft = this.mostPreemptions;
    return true;
  }
}
