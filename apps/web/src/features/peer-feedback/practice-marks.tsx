import type { PeerSettings, RubricCriterion } from '@weft/contracts';
import { Field, Select } from '@weft/ui';
import { usePeerTexts } from './texts.js';

type Marks = NonNullable<PeerSettings['practice']>['marks'];

interface PracticeMarksProps {
  criteria: readonly RubricCriterion[];
  marks: Marks;
  onChange: (marks: Marks) => void;
}

/** What was agreed on the example: learners see it after they judged it themselves. */
export const PracticeMarks = ({ criteria, marks, onChange }: PracticeMarksProps) => {
  const { staff } = usePeerTexts();
  const set = (criterionId: string, changed: Partial<Marks[number]>) => {
    const before = marks.find((mark) => mark.criterionId === criterionId);
    const next = { criterionId, levelId: '', why: '', ...before, ...changed };
    const others = marks.filter((mark) => mark.criterionId !== criterionId);
    onChange(next.levelId === '' ? others : [...others, next]);
  };
  return criteria.map(({ id, title, levels }) => {
    const mark = marks.find(({ criterionId }) => criterionId === id);
    return (
      <div key={id}>
        <Select
          label={staff.practiceMark(title)}
          value={mark?.levelId ?? ''}
          onChange={(event) => set(id, { levelId: event.target.value })}
        >
          <option value="">{staff.noLevel}</option>
          {levels.map((level) => (
            <option key={level.id} value={level.id}>
              {level.title}
            </option>
          ))}
        </Select>
        {mark ? (
          <Field
            label={staff.practiceWhy(title)}
            value={mark.why}
            maxLength={1000}
            onChange={(event) => set(id, { why: event.target.value })}
          />
        ) : null}
      </div>
    );
  });
};
