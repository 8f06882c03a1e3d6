/** Longest name that is kept, in characters. */
const longest = 120;
/** Names that Windows takes for a device, whatever follows the dot. */
const devices = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
/** Control characters, and marks that turn writing around or are not seen. */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}]/gu;

/**
 * A file name as it may be kept and shown: without folders, without characters that are not seen or
 * that a file system refuses.
 * @param name as a browser sent it
 * @returns null when nothing is left, or there is no ending
 */
export function cleanFileName(name: string): string | null {
  const last = name.normalize('NFC').replace(unseen, '').split(/[/\\]/).at(-1) ?? '';
  const plain = last
    .replace(/[<>:"|?*]/g, '_')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
  const ending = /\.([a-z0-9]{1,8})$/i.exec(plain)?.[0];
  if (ending === undefined) return null;
  const stem = plain.slice(0, -ending.length).replace(/[. ]+$/, '');
  if (stem === '') return null;
  // By code points, so that no letter is cut in half.
  const cut = Array.from(stem)
    .slice(0, longest - ending.length)
    .join('');
  const safe = devices.test(cut) ? `_${cut}` : cut;
  return safe + ending.toLowerCase();
}
