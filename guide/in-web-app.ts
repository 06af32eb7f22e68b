// What the guide needs in an Apps Script web app and nowhere else: its links and its address work in Google's frame.
import { whenPlaceIsKnown } from './place';

whenPlaceIsKnown(show);

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
  if (!link) return;
  event.preventDefault();
  show(link.getAttribute('href')?.slice(1) ?? '');
});

function show(place: string): void {
  if (place !== '') document.getElementById(place)?.scrollIntoView();
}
