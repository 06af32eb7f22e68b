// What follows from every run and goes into its one write on the HQ workbook.
import type { RunObserver } from './hq-write';
import { writeNational } from './national';

export const OBSERVERS: readonly RunObserver[] = [writeNational];
