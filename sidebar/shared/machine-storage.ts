// What a page may keep on this machine.

/** The browser's storage, or null where it is forbidden to this page: asking for it may throw already. */
export function machineStorage(): Storage | null {
  try {
    const { localStorage } = window;
    localStorage.setItem('', '');
    localStorage.removeItem('');
    return localStorage;
  } catch {
    return null;
  }
}
