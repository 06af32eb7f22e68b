// All tabs of the HQ workbook that serve every year.
import { planCallsTab } from './calls-tab';
import { planCrosswalkTab } from './crosswalk-tab';
import { planEditionsTab } from './editions-tab';
import { planHqTabs } from './hq-tabs';
import { planLetterTab } from './letter-tab';
import { planOfficesTab } from './offices-tab';
import { planOrdersTab } from './orders-tab';
import { planRemindersTab } from './reminders-tab';
import type { TabSpec } from './spec';

export function planHqWorkbook(): TabSpec[] {
  return [
    ...planHqTabs(),
    planOrdersTab(),
    planEditionsTab(),
    planOfficesTab(),
    planLetterTab(),
    planCallsTab(),
    planRemindersTab(),
    planCrosswalkTab(),
  ];
}
