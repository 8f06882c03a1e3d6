const safeSchemes = new Set(['http:', 'https:', 'mailto:']);

/**
 * The address that a link may get, or null. What has no scheme is taken for a web address, as people
 * type `weft.example`; anything but web and mail addresses is refused, however it is spelt.
 */
export function safeLink(typed: string): string | null {
  // Browsers leave out control characters and white space before they look at the scheme.
  const address = typed.replace(
    /[\u0000-\u0020\u007f-\u00a0\u200b-\u200f\u2028-\u202f\ufeff]/g,
    '',
  );
  if (address === '' || address.length > 2000) return null;
  const named = /^[a-z][a-z0-9+.-]*:(?!\d+(\/|$))/i.test(address) ? address : `https://${address}`;
  if (!URL.canParse(named)) return null;
  const url = new URL(named);
  if (!safeSchemes.has(url.protocol)) return null;
  if (url.protocol !== 'mailto:' && !url.hostname.includes('.')) return null;
  return url.href;
}
