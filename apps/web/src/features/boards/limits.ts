import { boardLimits } from '@weft/contracts';

/** Characters of a note, of a title of a cluster and of a field of a sheet. */
export const {
  note: noteLength,
  clusterTitle: clusterLength,
  sheetField: fieldLength,
} = boardLimits;
