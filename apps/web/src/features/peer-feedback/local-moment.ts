/** A moment as an input of day and time shows it, on the clock of this device; empty for none. */
export function toLocal(iso: string | null): string {
  if (iso === null) return '';
  const moment = new Date(iso);
  const shifted = new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000);
  return shifted.toISOString().slice(0, 16);
}

/** The moment that such an input holds; null for none. */
export function fromLocal(text: string): string | null {
  const moment = new Date(text);
  return Number.isNaN(moment.getTime()) ? null : moment.toISOString();
}
