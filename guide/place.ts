// Which place of a page its address names. A page of an Apps Script web app stands in a frame, whose own address says
// nothing: Google's script tells what stood behind the # of the address above.

type WebAppScript = { script?: { url?: { getLocation(use: (location: { hash: string }) => void): void } } };

export function whenPlaceIsKnown(use: (place: string) => void): void {
  const google: unknown = Reflect.get(window, 'google');
  const url = isWebApp(google) ? google.script?.url : undefined;
  if (url) url.getLocation(({ hash }) => use(decoded(hash)));
  else use(decoded(window.location.hash.slice(1)));
}

function isWebApp(google: unknown): google is WebAppScript {
  return typeof google === 'object' && google !== null;
}

function decoded(hash: string): string {
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash;
  }
}
