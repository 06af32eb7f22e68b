// In HQ's dialog only: saves the finished page as one file.
import { useState } from 'preact/hooks';
import { DOOR } from '../../src/messages/door';

const FILE_NAME = 'door.html';

export function KeepBar() {
  const [failed, setFailed] = useState(false);
  const keep = () => {
    setFailed(false);
    askForPage(
      (page) => (page === '' ? setFailed(true) : download(page)),
      () => setFailed(true),
    );
  };
  return (
    <aside class="keep">
      <p>{DOOR.keepText}</p>
      <button type="button" onClick={keep}>
        {DOOR.keep}
      </button>
      <p role="alert">{failed ? DOOR.keepFailed : ''}</p>
    </aside>
  );
}

type Runner = {
  withSuccessHandler(use: (page: string) => void): Runner;
  withFailureHandler(use: () => void): Runner;
  doorPage(): void;
};
declare const google: { script: { run: Runner } };

/** From HQ's script rather than from this document, into which Google's frame has put things of its own. */
function askForPage(use: (page: string) => void, fail: () => void): void {
  google.script.run.withSuccessHandler(use).withFailureHandler(fail).doorPage();
}

function download(page: string): void {
  const address = URL.createObjectURL(new Blob([page], { type: 'text/html' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = FILE_NAME;
  link.click();
  URL.revokeObjectURL(address);
}
