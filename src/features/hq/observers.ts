// What follows from every run and goes into its one write on the HQ workbook.
import type { RunObserver } from './hq-write';

export const OBSERVERS: readonly RunObserver[] = [];
