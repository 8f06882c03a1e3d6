import type { Json } from '@weft/contracts';

/** Control, invisible and text-direction characters; tab and line ends are fine. */
export const hiddenCharacter =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff\u{e0000}-\u{e0fff}]|\p{Cs}/u;

/** Whether any text inside a value holds one. */
export function hasHiddenCharacter(value: Json): boolean {
  if (typeof value === 'string') return hiddenCharacter.test(value);
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(
    ([key, item]) => hiddenCharacter.test(key) || hasHiddenCharacter(item),
  );
}
