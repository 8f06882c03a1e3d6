import { baseWeights, mostTeamWeight, ownCriterionScale, ownWeight } from '@weft/rules';
import { Button, Field } from '@weft/ui';
import { useI18n } from '../../platform/i18n/i18n.js';
import sheet from '../../platform/page/sheet.module.css';
import { DraftText, type Editing, newItemId } from './agreement-fields.js';
import { fieldId, useAgreementWords } from './agreement-words.js';
import styles from './agreements.module.css';

/** The team's own part of the rubric, and what it leaves for the rest. */
export const CriteriaFields = ({ editing }: { editing: Editing }) => {
  const { t } = useI18n();
  const { agreement, content, change } = editing;
  const { assignment } = agreement;
  if (!assignment) return null;
  const ids = content.lists.criteria;
  const add = () => {
    const id = newItemId();
    const left = Math.max(1, mostTeamWeight - ownWeight(content));
    const weight = String(Math.min(assignment.teamCriterion.weight, left));
    change({
      texts: { ...content.texts, [`criteria:${id}:weight`]: weight },
      lists: { ...content.lists, criteria: [...ids, id] },
    });
  };
  return (
    <>
      <p className={styles.said}>{assignment.teamCriterion.prompt}</p>
      {ids.map((id, index) => (
        <fieldset key={id} className={styles.criterion}>
          <legend>{t('agreements.criterion.legend', { number: index + 1 })}</legend>
          <DraftText editing={editing} name={`criteria:${id}:title`} rows={1} />
          <WeightField editing={editing} name={`criteria:${id}:weight`} />
          {ownCriterionScale(assignment.rubric).map((level, place) => (
            <DraftText
              key={level.id}
              editing={editing}
              name={`criteria:${id}:level-${place + 1}`}
              rows={2}
            />
          ))}
          <div>
            <Button
              variant="quiet"
              aria-label={t('agreements.remove.criteria', { number: index + 1 })}
              onClick={() => editing.remove('criteria', id)}
            >
              {t('agreements.removeItem')}
            </Button>
          </div>
        </fieldset>
      ))}
      <div>
        <Button variant="secondary" onClick={add}>
          {t('agreements.add.criteria')}
        </Button>
      </div>
      <Weights editing={editing} />
    </>
  );
};

const WeightField = ({ editing, name }: { editing: Editing; name: string }) => {
  const { t } = useI18n();
  const { agreement, content, change, problems } = editing;
  const wordsFor = useAgreementWords(agreement);
  const wrong = problems.some(({ key, kind }) => key === name && kind === 'weight');
  return (
    <Field
      id={fieldId(name)}
      label={wordsFor(name, content)}
      inputMode="numeric"
      maxLength={3}
      value={content.texts[name] ?? ''}
      error={wrong ? t('agreements.weightWrong') : undefined}
      onChange={(event) =>
        change({ ...content, texts: { ...content.texts, [name]: event.target.value } })
      }
    />
  );
};

/** What every criterion would weigh, where the team's own weights are possible. */
const Weights = ({ editing: { agreement, content, problems } }: { editing: Editing }) => {
  const { t } = useI18n();
  const rubric = agreement.assignment?.rubric ?? [];
  const ours = ownWeight(content);
  const own = content.lists.criteria.map((id) => ({
    id,
    title: content.texts[`criteria:${id}:title`] ?? '',
    weight: Number(content.texts[`criteria:${id}:weight`]),
  }));
  const possible = !problems.some(({ kind }) => kind !== 'missing');
  const rest = possible
    ? baseWeights(
        rubric.map(({ weight }) => weight),
        own.map(({ weight }) => weight),
      )
    : [];
  return (
    <>
      <p id={fieldId('criteria')} role="status" data-wrong={ours > mostTeamWeight || undefined}>
        {t(ours > mostTeamWeight ? 'agreements.tooHeavy' : 'agreements.ownWeight', {
          weight: ours,
          most: mostTeamWeight,
        })}
      </p>
      {possible ? (
        <table className={sheet.table}>
          <caption>{t('agreements.weights')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('agreements.criterionName')}</th>
              <th scope="col">{t('agreements.weight')}</th>
            </tr>
          </thead>
          <tbody>
            {rubric.map(({ id, title }, index) => (
              <tr key={id}>
                <th scope="row">{title}</th>
                <td>{t('agreements.percent', { weight: rest[index] ?? 0 })}</td>
              </tr>
            ))}
            {own.map(({ id, title, weight }, index) => (
              <tr key={id}>
                <th scope="row">
                  {title || t('agreements.criterion.legend', { number: index + 1 })}
                </th>
                <td>{t('agreements.percent', { weight })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
    </>
  );
};
