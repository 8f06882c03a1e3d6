type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** How the application knows what a field held when it took the page over. */
type Tracked = Field & { _valueTracker?: { setValue: (value: string) => void } };

/**
 * Notes what a visitor chooses or types before the application listens.
 * @returns tells the application of it, once it listens; resolves when it knows all
 */
export function noteEarlyInput(): () => Promise<void> {
  const early = new Set<Field>();
  const note = ({ target }: Event) => void early.add(target as Field);
  addEventListener('input', note, true);
  return async () => {
    removeEventListener('input', note, true);
    await new Promise((resolve) => setTimeout(resolve));
    // One after another, as a visitor would: what is told of one field may draw the others anew.
    const held = [...early].map((field) => [field, holds(field)] as const);
    for (const [field, value] of held) tell(field, value);
  };
}

const isChoice = (field: Field): field is HTMLInputElement =>
  /^(?:radio|checkbox)$/.test(field.type);

const holds = (field: Field): string | boolean => (isChoice(field) ? field.checked : field.value);

/** Makes the event again: the application hears it only where the field holds something new to it. */
function tell(field: Field, value: string | boolean): void {
  if (typeof value === 'boolean') {
    // A choice that another one took the place of is told by that one.
    if (field.type === 'radio' && !value) return;
    (field as HTMLInputElement).checked = !value;
    field.click();
    return;
  }
  field.value = value;
  (field as Tracked)._valueTracker?.setValue('\0');
  for (const name of ['input', 'change']) field.dispatchEvent(new Event(name, { bubbles: true }));
}
