import type { attachmentLimits } from '@weft/contracts';

/**
 * The limits of the API, in bytes: the same numbers, or this does not compile. Taken from there they
 * would bring every schema of the contracts into the page.
 */
export const uploadLimits: Pick<typeof attachmentLimits, 'file' | 'part'> = {
  file: 26_214_400,
  part: 524_288,
};
