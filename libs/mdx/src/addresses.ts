import { mediaFormOf } from '@weft/rules';

const controlOrSpace = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s\\]/u;
const scheme = /^[a-z][a-z0-9+.-]*:/i;

/** Longest address, in characters, so that a repeated reference cannot blow a lesson up. */
const longestAddress = 2000;

/** What is wrong with the address of a link, or null: http(s), mailto, relative or `#`. */
export function linkProblem(address: string): string | null {
  if (address === '') return 'the link has no address';
  if (address.length > longestAddress) return 'the address is too long';
  if (controlOrSpace.test(address))
    return 'the address holds spaces, backslashes or hidden characters';
  if (address.startsWith('//')) return 'the address has no scheme';
  const named = scheme.exec(address)?.[0].toLowerCase();
  if (named === 'http:' || named === 'https:') {
    return /^https?:\/\/[^/]/i.test(address) && URL.canParse(address)
      ? null
      : 'the address is not complete';
  }
  if (named && named !== 'mailto:') return `links with ${named} are not allowed`;
  // A browser decodes nothing before it looks for a scheme, but a later reader might.
  if (!named && /^[^/?#]*(:|%3a|&(colon|#))/i.test(address)) return 'the address hides a scheme';
  return null;
}

/** What is wrong with the address of an image, or null: only files of the module. */
export function imageProblem(address: string): string | null {
  return mediaFormOf(address) ? null : 'an image comes from the module’s own media folder';
}

/** A site path without language (`/modules/…`, `/library/…`, `/kit/…`) gets the one of the text. */
export function localiseAddress(address: string, locale: string): string {
  return /^\/(modules|library|kit)(\/|$)/.test(address) ? `/${locale}${address}` : address;
}
