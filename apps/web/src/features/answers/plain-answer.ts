import type { Json } from '@weft/contracts';

/** Ids and marks say nothing to a reader; the texts do. */
const silentKeys = new Set(['id', 'zone', 'evidence']);

/** An answer of any kind as lines of plain text: all that somebody wrote or chose in it. */
export function plainAnswer(value: Json): string {
  if (value === null || typeof value === 'boolean') return '';
  if (typeof value !== 'object') return String(value);
  const parts = Array.isArray(value)
    ? value
    : Object.entries(value).flatMap(([key, part]) => (silentKeys.has(key) ? [] : [part]));
  return parts.map(plainAnswer).filter(Boolean).join('\n');
}
