import type { Grade } from '@weft/contracts';
import { gradeText } from '@weft/rules';
import { useI18n } from '../../platform/i18n/i18n.js';
import styles from './grades.module.css';
import { saidOf } from './rubric-form.js';
import { useGradesTexts } from './texts.js';

/** Why a grade is what it is: by criterion, and how contribution counted. */
export const GradeReasons = ({ grade }: { grade: Grade }) => {
  const { locale } = useI18n();
  const texts = useGradesTexts();
  const { rubric, criteria, comment, teamPercent } = grade;
  return (
    <>
      <p>
        {texts.teamMark(
          `${gradeText(teamPercent, { ...grade, locale })} (${texts.percent(teamPercent)})`,
        )}
      </p>
      {comment ? <p className={styles.reason}>{comment}</p> : null}
      <ul role="list" className={styles.reasons}>
        {rubric.map(({ id, title, weight, levels }) => {
          const said = saidOf(criteria, id);
          const level = levels.find((one) => one.id === said.level);
          const best = Math.max(...levels.map(({ points }) => points));
          return (
            <li key={id}>
              <h4>
                {title} <small>{texts.weight(weight)}</small>
              </h4>
              {level ? (
                <p>
                  <strong>{level.title}</strong>,{' '}
                  {texts.of(texts.number(level.points), texts.number(best))}
                </p>
              ) : null}
              {level ? <p className={styles.levelText}>{level.text}</p> : null}
              {said.comment ? <p className={styles.reason}>{said.comment}</p> : null}
            </li>
          );
        })}
      </ul>
      {grade.contribution ? <Calculation grade={grade} contribution={grade.contribution} /> : null}
    </>
  );
};

interface CalculationProps {
  grade: Grade;
  contribution: NonNullable<Grade['contribution']>;
}

const Calculation = ({ grade, contribution }: CalculationProps) => {
  const texts = useGradesTexts();
  const { weight, penalty, cap, factor, overridden, score, rated, uncapped, percent, capped } =
    contribution;
  const factorText = overridden
    ? texts.calcByHand
    : score === null
      ? texts.calcNobody
      : texts.calcFactor;
  const fined = !rated && !overridden && penalty > 0;
  const steps: [string, string][] = [
    [texts.calcTeam, texts.percent(grade.teamPercent)],
    [factorText, texts.number(factor)],
    [texts.calcWeight, texts.percent(weight * 100)],
    ...(fined ? [[texts.calcPenalty, texts.percent(penalty * 100)] as [string, string]] : []),
    [texts.calcBefore, texts.percent(uncapped)],
    ...(capped ? [[texts.calcCap(cap), texts.percent(percent)] as [string, string]] : []),
    [texts.calcResult, texts.percent(percent)],
  ];
  return (
    <>
      <h4>{texts.calculation}</h4>
      <dl className={styles.steps}>
        {steps.map(([what, value]) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
};
