import { randomInt } from 'node:crypto';

/** Without 0 O 1 I L: a code is read from a board and typed on a phone. */
const letters = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const length = 8;

/** A new code: 31 letters to the power of 8, so that nobody finds one by trying. */
export function makeJoinCode(): string {
  return Array.from({ length }, () => letters[randomInt(letters.length)]).join('');
}

/** What somebody typed as it is stored: `abcd-efgh` is `ABCDEFGH`. */
export function readJoinCode(typed: string): string {
  return typed.toUpperCase().replace(/[^A-Z0-9]/g, '');
}
