import type { WrittenGoal } from '@weft/contracts';
import { Button } from '@weft/ui';
import { Link } from 'react-router';
import { useI18n } from '../../platform/i18n/i18n.js';
import sheet from '../../platform/page/sheet.module.css';

interface WrittenGoalsProps {
  written: readonly WrittenGoal[];
  onFollow: (goal: WrittenGoal) => void;
}

/** Goals that somebody wrote in a lesson: one press follows them, nothing is typed twice. */
export const WrittenGoals = ({ written, onFollow }: WrittenGoalsProps) => {
  const { t } = useI18n();
  if (written.length === 0) return null;
  return (
    <section aria-labelledby="written-goals">
      <h2 id="written-goals">{t('me.goals.written')}</h2>
      <p>{t('me.goals.writtenHelp')}</p>
      <ul role="list" className={sheet.list}>
        {written.map((goal) => (
          <li key={`${goal.path} ${goal.text}`}>
            <Link to={goal.path}>{goal.lessonTitle}</Link>
            <Button variant="secondary" onClick={() => onFollow(goal)}>
              {t('me.goals.follow', { text: goal.text })}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
};
