// What the window's page was asked to show, as the server put it into the page.

/** Runs once the whole page is there: the answer stands behind the script. Null when the page was opened without one. */
export function whenAsked(show: (asked: unknown) => void): void {
  const read = () => show(JSON.parse(document.getElementById('asked')?.textContent ?? 'null'));
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', read);
  else read();
}
