// The page numbers of the guide, put in by the build from the guide it built.
import type { GuidePages } from '../../workbook/tracking-facts';

declare const GUIDE_PAGES: GuidePages;

export function guidePages(): GuidePages {
  return GUIDE_PAGES;
}
