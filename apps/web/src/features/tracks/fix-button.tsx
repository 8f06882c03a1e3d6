import type { TrackProblem } from '@weft/rules';
import { Button } from '@weft/ui';
import { useI18n } from '../../platform/i18n/i18n.js';
import { useStudio } from './studio-context.js';
import { useProblemWords } from './use-problem-words.js';

/** Does what takes a problem away; nothing where nothing simple does. */
export const FixButton = ({ problem }: { problem: TrackProblem }) => {
  const { t } = useI18n();
  const { edit } = useStudio();
  const words = useProblemWords();
  const { fix } = problem;
  if (!fix) return null;
  const name = words.fix(fix);
  return (
    <Button
      variant="secondary"
      onClick={() => edit(fix.edits, { say: t('tracks.mended', { fix: name }) })}
    >
      {name}
    </Button>
  );
};
