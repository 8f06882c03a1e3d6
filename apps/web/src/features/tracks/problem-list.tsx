import type { TrackProblem } from '@weft/rules';
import { Disclosure, Icon } from '@weft/ui';
import { useI18n } from '../../platform/i18n/i18n.js';
import { FixButton } from './fix-button.js';
import { useStudio } from './studio-context.js';
import styles from './tracks.module.css';
import { useProblemWords } from './use-problem-words.js';

/** Everything that is wrong or could be better, errors first; tips are folded away. */
export const ProblemList = () => {
  const { t } = useI18n();
  const { problems } = useStudio();
  const notes = problems.filter(({ severity }) => severity === 'note');
  const serious = problems.filter(({ severity }) => severity !== 'note');
  return (
    <section aria-labelledby="problems">
      <h2 id="problems">{t('tracks.problems')}</h2>
      <p role="status" className={styles.quiet}>
        {serious.length === 0
          ? t('tracks.problemsNone')
          : t('tracks.problemCount', { count: serious.length })}
      </p>
      {serious.length > 0 ? <Problems problems={serious} /> : null}
      {notes.length > 0 ? (
        <Disclosure summary={t('tracks.notes', { count: notes.length })}>
          <Problems problems={notes} />
        </Disclosure>
      ) : null}
    </section>
  );
};

const Problems = ({ problems }: { problems: readonly TrackProblem[] }) => {
  const { t } = useI18n();
  const words = useProblemWords();
  return (
    <ul role="list" className={styles.problems}>
      {problems.map((problem) => (
        <li key={words.key(problem)} className={styles.wrong} data-severity={problem.severity}>
          <p>
            <Icon name={problem.severity === 'note' ? 'information' : 'critical'} />{' '}
            <strong>{t(`tracks.severity.${problem.severity}`)}</strong> {words.sentence(problem)}
          </p>
          <FixButton problem={problem} />
          {problem.stageId === null ? null : <GoTo problem={problem} />}
        </li>
      ))}
    </ul>
  );
};

/** Takes the focus to the place that a problem is about. */
const GoTo = ({ problem: { stageId, entryId } }: { problem: TrackProblem }) => {
  const { t } = useI18n();
  const id = entryId === null ? `stage-${stageId ?? ''}` : `handle-${entryId}`;
  return (
    <a
      href={`#${id}`}
      onClick={(event) => {
        event.preventDefault();
        document.getElementById(id)?.focus();
      }}
    >
      {t('tracks.goTo')}
    </a>
  );
};
