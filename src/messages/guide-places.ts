// The places of the guide that screens, menus and QR codes open: each is the name of a page in guide/pages.

export const GUIDE_PLACES = [
  'first-use',
  'recorder-home',
  'recorder-area',
  'recorder-paste',
  'saving',
  'saving-together',
  'locks',
  'director',
  'director-key',
  'check',
  'confirm',
  'return',
  'hq',
  'hq-care',
  'hq-acts',
  'hq-year',
  'hq-districts',
  'extend',
  'hq-chase',
  'publish',
  'messages',
] as const;

export type GuidePlace = (typeof GUIDE_PLACES)[number];

/** Empty while the guide has no address. */
export function guideAt(address: string, place: GuidePlace): string {
  return /^https?:\/\//.test(address) ? `${address.replace(/#.*$/, '')}#${place}` : '';
}
