import type { MarkedCriteria, Marking, MarkingComment } from '@weft/contracts';
import { unmarked } from '@weft/rules';
import { Button, Disclosure, TextArea } from '@weft/ui';
import { useApi } from '../../platform/api/api.js';
import { FormFailure } from '../../platform/forms/form-failure.js';
import { useDraft } from '../../platform/forms/use-draft.js';
import sheet from '../../platform/page/sheet.module.css';
import { RubricForm } from './rubric-form.js';
import { useGradesTexts } from './texts.js';
import { useGradeChange } from './use-grade-change.js';

interface AgreementFormProps {
  marking: Marking;
  /** The levels that it begins with. */
  from: MarkedCriteria;
  comments: readonly MarkingComment[];
}

/** One mark that markers agree on, with the reason. */
export const AgreementForm = ({ marking, from, comments }: AgreementFormProps) => {
  const { submissionId, rubric, agreed, mine } = marking;
  const api = useApi();
  const texts = useGradesTexts();
  const { fields, change, clear } = useDraft(`agree:${submissionId}`, {
    criteria: agreed?.criteria ?? from,
    comment: agreed?.comment ?? mine?.comment ?? '',
    reason: '',
  });
  const record = useGradeChange((agreed: typeof fields, id) =>
    api.POST('/api/marking/{submissionId}/agreement', {
      params: { path: { submissionId } },
      body: { id, ...agreed },
    }),
  );
  const whole = unmarked(rubric, fields.criteria).length === 0 && fields.reason.trim() !== '';
  return (
    <Disclosure summary={texts.agree}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          record.run(fields, { onSuccess: clear });
        }}
      >
        <p className={sheet.muted}>{texts.agreeHelp}</p>
        <RubricForm
          id={`agree-${submissionId}`}
          {...{ rubric, comments }}
          criteria={fields.criteria}
          disabled={false}
          onChange={(criteria) => change({ criteria })}
        />
        <TextArea
          label={texts.overall}
          maxLength={8000}
          value={fields.comment}
          onChange={({ target }) => change({ comment: target.value })}
        />
        <TextArea
          label={texts.agreeReason}
          required
          maxLength={2000}
          value={fields.reason}
          onChange={({ target }) => change({ reason: target.value })}
        />
        <FormFailure failure={record.failure} />
        <div className={sheet.actions}>
          <Button type="submit" disabled={!whole || record.busy}>
            {texts.agreeSave}
          </Button>
        </div>
      </form>
    </Disclosure>
  );
};
