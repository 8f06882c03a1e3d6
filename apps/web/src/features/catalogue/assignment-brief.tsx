import { ScrollRegion } from '@weft/ui';
import { useI18n } from '../../platform/i18n/i18n.js';
import { LessonBody } from '../lesson/index.js';
import type { ModuleDetail } from './catalogue.queries.js';
import styles from './module-page.module.css';

type Assignment = ModuleDetail['assignment'];

const Rubric = ({ assignment }: { assignment: Assignment }) => {
  const { t } = useI18n();
  const levels = assignment.rubric[0]?.levels ?? [];
  const { prompt, weight } = assignment.teamCriterion;
  return (
    <ScrollRegion labelledBy="rubric">
      <table>
        <thead>
          <tr>
            <th scope="col">{t('module.criterion')}</th>
            {levels.map((level) => (
              <th key={level.id} scope="col">
                {level.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {assignment.rubric.map((criterion) => (
            <tr key={criterion.id}>
              <th scope="row">
                {criterion.title}{' '}
                <span className={styles.small}>
                  {t('module.weight', { weight: criterion.weight })}
                </span>
              </th>
              {criterion.levels.map((level) => (
                <td key={level.id} data-level={level.title}>
                  {level.text}{' '}
                  <span className={styles.small}>
                    {t('module.points', { points: level.points })}
                  </span>
                </td>
              ))}
            </tr>
          ))}
          <tr>
            <th scope="row">
              {t('module.teamCriterion')}{' '}
              <span className={styles.small}>{t('module.weight', { weight })}</span>
            </th>
            <td colSpan={levels.length}>{prompt}</td>
          </tr>
        </tbody>
      </table>
    </ScrollRegion>
  );
};

/** The assignment of a module: what to hand in, the brief, its steps and how it is judged. */
export const AssignmentBrief = ({ assignment }: { assignment: Assignment }) => {
  const { t } = useI18n();
  return (
    <section aria-labelledby="assignment" className={styles.assignment}>
      <h2 id="assignment">
        {t('module.assignment')}: {assignment.title}
      </h2>
      <dl className={styles.parts}>
        <div>
          <dt>{t('module.deliverable')}</dt>
          <dd>{assignment.deliverable}</dd>
        </div>
        <div>
          <dt>{t('module.coCreated')}</dt>
          <dd>{assignment.coCreated}</dd>
        </div>
      </dl>
      <LessonBody document={assignment.brief} nested />
      <h3>{t('module.milestones')}</h3>
      <ol className={styles.steps}>
        {assignment.milestones.map((milestone) => (
          <li key={milestone.id}>
            <strong>{milestone.title}.</strong> {milestone.text}
          </li>
        ))}
      </ol>
      <h3 id="rubric">{t('module.rubric')}</h3>
      <Rubric assignment={assignment} />
    </section>
  );
};
