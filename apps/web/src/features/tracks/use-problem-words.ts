import { problemKey, type TrackFix, type TrackProblem } from '@weft/rules';
import { useI18n } from '../../platform/i18n/i18n.js';
import type { TextKey } from '../../platform/i18n/translator.js';

/** Problems and their fixes in sentences. */
export function useProblemWords() {
  const { t } = useI18n();
  return {
    key: (problem: TrackProblem): string => problemKey(problem),
    sentence: ({ code, values }: TrackProblem): string => {
      const { field, ...others } = values;
      const named = field === undefined ? {} : { field: t(`tracks.field.${field}` as TextKey) };
      return t(`tracks.problem.${code}`, { ...others, ...named });
    },
    fix: ({ code, values }: TrackFix): string => t(`tracks.fix.${code}`, values),
  };
}
