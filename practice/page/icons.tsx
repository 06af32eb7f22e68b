// The line drawings of the page's buttons, and its logo of eight cells.

const LINES = {
  down: 'M5.5 9.5 12 16l6.5-6.5',
  left: 'M14.5 5.5 8 12l6.5 6.5',
  right: 'M9.5 5.5 16 12l-6.5 6.5',
  close: 'M6 6l12 12M18 6 6 18',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  person: 'M12 11.5a3.75 3.75 0 1 0 0-7.5 3.75 3.75 0 0 0 0 7.5ZM4.5 20c.8-3.7 3.8-5.5 7.5-5.5s6.7 1.8 7.5 5.5',
  calendar: 'M4.5 6h15v14h-15zM4.5 10.5h15M8.5 3.5v4M15.5 3.5v4',
  list: 'M4.5 6.5h.01M8.5 6.5h11M4.5 12h.01M8.5 12h11M4.5 17.5h.01M8.5 17.5h11',
  sheet: 'M4.5 4.5h15v15h-15zM4.5 9.5h15M4.5 14.5h15M10 9.5v10',
  pencil: 'M4.5 19.5l1-4.2L16.2 4.6l3.2 3.2L8.7 18.5zM14 6.8l3.2 3.2',
  trainer: 'M5 7h8M17 7h2M5 12h2M11 12h8M5 17h10M19 17h0M15 5v4M9 10v4M17 15v4',
  again: 'M19.5 12a7.5 7.5 0 1 1-2.3-5.4M17.5 3.5v3.5H14',
  lock: 'M7 10.5h10v8.5H7zM9 10.5V8a3 3 0 0 1 6 0v2.5',
  play: 'M8 5.5v13l10.5-6.5z',
  warning: 'M12 4 2.8 19.5h18.4zM12 10v4.5M12 17v.2',
};

export type IconName = keyof typeof LINES;

export function Icon({ name, size = 20 }: { name: IconName; size?: number }) {
  return (
    <svg class="icon" width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      <path d={LINES[name]} />
    </svg>
  );
}

export function Logo() {
  return <img class="logo" src="/icon.svg" width="32" height="32" alt="" />;
}
