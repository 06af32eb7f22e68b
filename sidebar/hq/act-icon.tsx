// The icons of HQ's acts: its own, which no other page carries along, and some that all pages share.
import { Icon, type IconName, LineIcon } from '../shared/icons';

const OWN = {
  extend: 'M4.5 6h15v14h-15zM4.5 10.5h15M8.5 3.5v4M15.5 3.5v4M12 13v4.5M9.75 15.25h4.5',
  report: 'M6 3.5h8l4.5 4.5v12.5H6zM13.5 3.5v5h5M9 13h6M9 16.5h6',
  year: 'M4.5 6h15v14h-15zM4.5 10.5h15M8.5 3.5v4M15.5 3.5v4M9 15.25h6M12.5 13l2.5 2.25-2.5 2.25',
  pulse: 'M3 12.5h4L9.5 6 14 18l2.5-5.5H21',
  flag: 'M6 21V4M6 5h11.5l-2.5 3.75 2.5 3.75H6',
} as const;

type OwnName = keyof typeof OWN;
export type ActIconName = OwnName | IconName;

export function ActIcon({ name }: { name: ActIconName }) {
  return isOwn(name) ? <LineIcon path={OWN[name]} size={22} /> : <Icon name={name} size={22} />;
}

function isOwn(name: ActIconName): name is OwnName {
  return name in OWN;
}
