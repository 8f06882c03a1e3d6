import { createHash } from 'node:crypto';
import type { Json } from '@weft/contracts';

/** JSON with sorted keys, so that equal values have equal text. */
function canonical(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const pairs = Object.keys(value)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonical(value[key] ?? null)}`);
  return `{${pairs.join(',')}}`;
}

/** SHA-256, in hexadecimal, of a JSON value whatever the order of its keys. */
export const canonicalHash = (value: Json): string =>
  createHash('sha256').update(canonical(value)).digest('hex');
