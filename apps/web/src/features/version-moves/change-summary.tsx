import type { DifferenceCounts } from '@weft/contracts';
import { useI18n } from '../../platform/i18n/i18n.js';

const kinds = [
  'added',
  'removed',
  'changed',
  'moved',
  'renamed',
  'outcomes',
  'assessment',
] as const;

/** How much changes, in one line. */
export const ChangeSummary = ({ counts }: { counts: DifferenceCounts }) => {
  const { t } = useI18n();
  const told = kinds.flatMap((kind) =>
    counts[kind] > 0 ? [t(`versions.counts.${kind}`, { count: counts[kind] })] : [],
  );
  return <p>{told.length > 0 ? told.join(', ') : t('versions.counts.none')}.</p>;
};
