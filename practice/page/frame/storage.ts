// Takes the browser's storage away from the frame, as browsers do that block what a site inside another one keeps.

export function blockStorage(): void {
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
    Object.defineProperty(window, name, {
      get() {
        const message = `Failed to read the '${name}' property from 'Window': Access is denied for this document.`;
        throw new DOMException(message, 'SecurityError');
      },
    });
  }
}
