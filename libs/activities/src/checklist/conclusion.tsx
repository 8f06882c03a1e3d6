import { Notice } from '@weft/ui';
import { openMusts, tickOf } from './answer.js';
import type { ChecklistPublic, ChecklistValue } from './schema.js';
import type { ChecklistTexts } from './texts.js';

interface ConclusionProps {
  question: ChecklistPublic;
  value: ChecklistValue;
  texts: ChecklistTexts;
}

/** Ready or not, in words; nothing is concluded before a must is answered or the last is a yes. */
export const Conclusion = ({ question, value, texts: t }: ConclusionProps) => {
  const open = openMusts(question, value);
  const musts = question.items.filter((item) => item.must);
  const begun = musts.some(({ id }) => tickOf(value, id).state !== undefined);
  return (
    <div role="status">
      {open.length === 0 ? (
        <Notice kind="positive" title={t.ready}>
          <p>{question.ready}</p>
        </Notice>
      ) : begun ? (
        <Notice kind="caution" title={t.notReady}>
          <p>{question.notReady}</p>
          <p>{t.open}</p>
          <ul>
            {open.map((item) => (
              <li key={item.id}>{item.text}</li>
            ))}
          </ul>
        </Notice>
      ) : null}
    </div>
  );
};
