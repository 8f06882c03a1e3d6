import { useQuery } from '@tanstack/react-query';
import type { Grade } from '@weft/contracts';
import { gradeText } from '@weft/rules';
import { Button, Dialog, Field, Notice, TextArea } from '@weft/ui';
import { useApi } from '../../platform/api/api.js';
import { FormFailure } from '../../platform/forms/form-failure.js';
import { useDraft } from '../../platform/forms/use-draft.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import { PageData } from '../../platform/page/page-data.js';
import sheet from '../../platform/page/sheet.module.css';
import { GradeHistory } from './grade-history.js';
import { GradeReasons } from './grade-reasons.js';
import { gradeQuery } from './grades.queries.js';
import styles from './grades.module.css';
import { useGradesTexts } from './texts.js';
import { useGradeChange } from './use-grade-change.js';

/** One grade with its reasons, for a lecturer, with the answer to an appeal. */
export const GradeDialog = ({ gradeId, onClose }: { gradeId: string; onClose: () => void }) => {
  const { locale } = useI18n();
  const texts = useGradesTexts();
  const query = useQuery(gradeQuery({ api: useApi(), gradeId, locale }));
  const { data } = query;
  const title = data ? texts.openGrade(data.displayName, data.title) : texts.grade;
  return (
    <Dialog open title={title} closeLabel={texts.close} onClose={onClose}>
      <div className={styles.stack}>
        <PageData query={query}>
          {(grade) => (
            <>
              <p className={styles.grade}>{gradeText(grade.percent, { ...grade, locale })}</p>
              {grade.appeal ? <Appeal grade={grade} appeal={grade.appeal} /> : null}
              <GradeReasons grade={grade} />
              <h3>{texts.history}</h3>
              <GradeHistory events={grade.history} />
            </>
          )}
        </PageData>
      </div>
    </Dialog>
  );
};

interface AppealProps {
  grade: Grade;
  appeal: NonNullable<Grade['appeal']>;
}

const Appeal = ({ grade, appeal }: AppealProps) => {
  const api = useApi();
  const texts = useGradesTexts();
  const { fields, change, clear } = useDraft(`answer:${grade.id}`, { answer: '', percent: '' });
  const send = useGradeChange((given: { answer: string; percent: number | null }, id) =>
    api.POST('/api/grades/{gradeId}/answer', {
      params: { path: { gradeId: grade.id } },
      body: { id, ...given },
    }),
  );
  return (
    <>
      <Notice kind={appeal.answer === null ? 'caution' : 'information'}>
        <p>{appeal.reason}</p>
        {appeal.answer === null ? null : (
          <p>
            <strong>{texts.answer}:</strong> {appeal.answer}
          </p>
        )}
      </Notice>
      {appeal.answer === null ? (
        <form
          className={styles.stack}
          onSubmit={(event) => {
            event.preventDefault();
            const percent = fields.percent === '' ? null : Number(fields.percent);
            send.run({ answer: fields.answer, percent }, { onSuccess: clear });
          }}
        >
          <TextArea
            label={texts.answer}
            required
            maxLength={4000}
            value={fields.answer}
            onChange={({ target }) => change({ answer: target.value })}
          />
          <Field
            label={texts.answerPercent}
            hint={texts.answerPercentHint}
            type="number"
            min={0}
            max={100}
            step="any"
            value={fields.percent}
            onChange={({ target }) => change({ percent: target.value })}
          />
          <FormFailure failure={send.failure} />
          <div className={sheet.actions}>
            <Button type="submit" disabled={send.busy || fields.answer.trim() === ''}>
              {texts.answerSend}
            </Button>
          </div>
        </form>
      ) : null}
    </>
  );
};
