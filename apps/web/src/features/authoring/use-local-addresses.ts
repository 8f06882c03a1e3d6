import { mediaFormOf } from '@weft/rules';
import { useEffect, useState } from 'react';
import { mediaAddress } from './draft-media.js';
import type { KeptFile } from './media-queue.js';

/** Sixty-four digits of its own, as the address of a file has; its bytes are not read for it. */
export const localHash = ({ writeId }: Pick<KeptFile, 'writeId'>): string =>
  writeId.replaceAll('-', '').repeat(2);

const nothing: ReadonlyMap<string, string> = new Map();

/** A picture as an address that the policy of the page lets it show. */
const dataAddress = (file: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(typeof reader.result === 'string' ? reader.result : '');
    reader.onerror = () => reject(new Error('a file cannot be read'));
    reader.readAsDataURL(file);
  });

/**
 * Where files that wait are shown from on this device, by the address that the preview gives them.
 * @param waiting the same list while nothing in it changes
 */
export function useLocalAddresses(
  waiting: readonly KeptFile[],
  draftId: string,
): ReadonlyMap<string, string> {
  const [found, setFound] = useState(nothing);
  useEffect(() => {
    let current = true;
    const made: string[] = [];
    const read = async () => {
      const pairs: [string, string][] = [];
      for (const one of waiting) {
        const address = mediaAddress(draftId, { path: one.path, hash: localHash(one) });
        if (mediaFormOf(one.path)?.kind === 'picture') {
          pairs.push([address, await dataAddress(one.file)]);
        } else {
          const url = URL.createObjectURL(one.file);
          made.push(url);
          pairs.push([address, url]);
        }
      }
      if (current) setFound(new Map(pairs));
    };
    read().catch(() => undefined);
    return () => {
      current = false;
      for (const url of made) URL.revokeObjectURL(url);
    };
  }, [waiting, draftId]);
  return found;
}

/** A document whose files are shown from this device where they wait. */
export function withLocalMedia<T>(value: T, local: ReadonlyMap<string, string>): T {
  if (local.size === 0) return value;
  let text = JSON.stringify(value);
  for (const [address, here] of local) text = text.replaceAll(`"${address}"`, `"${here}"`);
  return JSON.parse(text) as T;
}
