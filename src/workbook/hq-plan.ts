// All tabs of the HQ workbook that serve every year.
import { planEditionsTab } from './editions-tab';
import { planHqTabs } from './hq-tabs';
import { planOfficesTab } from './offices-tab';
import { planOrdersTab } from './orders-tab';
import type { TabSpec } from './spec';

export function planHqWorkbook(): TabSpec[] {
  return [...planHqTabs(), planOrdersTab(), planEditionsTab(), planOfficesTab()];
}
