import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
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
  bytesToHex(sha256(utf8ToBytes(canonical(value))));
