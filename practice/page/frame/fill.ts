// Types example values into the empty fields of a form, field by field, as a person would.

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

// A form may draw itself anew after each field.
const BETWEEN_FIELDS_MS = 25;

/** Answers how many fields were filled. */
export async function fillEmptyFields(values: Record<string, string>): Promise<number> {
  let filled = 0;
  for (const [name, text] of Object.entries(values)) {
    const field = emptyFieldNamed(name);
    if (!field) continue;
    type(field, text);
    filled++;
    await new Promise((next) => setTimeout(next, BETWEEN_FIELDS_MS));
  }
  return filled;
}

function emptyFieldNamed(name: string): Field | null {
  for (const found of document.getElementsByName(name)) {
    if (isField(found) && found.value === '' && !found.disabled && !isReadOnly(found)) return found;
  }
  return null;
}

function isField(element: Element): element is Field {
  return /^(INPUT|TEXTAREA|SELECT)$/.test(element.tagName);
}

function isReadOnly(field: Field): boolean {
  return 'readOnly' in field && field.readOnly;
}

function type(field: Field, text: string): void {
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: text }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
  field.dispatchEvent(new FocusEvent('blur'));
  field.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
}
