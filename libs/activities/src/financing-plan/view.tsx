import type { Locale } from '@weft/contracts';
import { ActivityFrame } from '../frame/activity-frame.js';
import { Finish } from '../frame/finish.js';
import { LineList } from '../money/line-list.js';
import { startLines } from '../money/lines.js';
import { missingAnswerTexts, missingLineTexts } from '../money/missing-texts.js';
import { QuestionList } from '../money/question-list.js';
import { Reset } from '../money/reset.js';
import type { ActivityViewProps } from '../view-props.js';
import { PlanResults } from './results.js';
import type { FinancingPlanPublic, FinancingPlanValue, FinancingSource } from './schema.js';
import { SourceFields } from './source-fields.js';
import { texts } from './texts.js';
import styles from './view.module.css';

/** Uses and sources to work on, and at once whether the plan holds. */
export const FinancingPlanView = (
  props: ActivityViewProps<FinancingPlanPublic, FinancingPlanValue>,
) => {
  const { id, question, locale, onSubmit } = props;
  const t = texts[locale];
  const value = props.value ?? startOf(question, {});
  const change = (changed: Partial<FinancingPlanValue>) => props.onChange({ ...value, ...changed });
  const missing = missingLines(question, value, locale);
  const emptyLine = (lineId: string) => ({ id: lineId, label: '', amount: null });

  return (
    <ActivityFrame
      label={t.label}
      title={question.title}
      broad
      paper="a4"
      disabled={props.disabled}
      readOnlyReason={props.readOnlyReason}
    >
      <p className={styles.task}>{question.task}</p>
      <LineList
        id={`${id}-uses`}
        title={t.uses}
        lines={value.uses}
        start={question.uses}
        locale={locale}
        emptyLine={emptyLine}
        onChange={(uses) => change({ uses })}
      />
      <LineList
        id={`${id}-sources`}
        title={t.sources}
        lines={value.sources}
        start={question.sources}
        locale={locale}
        emptyLine={(lineId): FinancingSource => ({
          ...emptyLine(lineId),
          kind: 'own',
          certainty: 'hoped',
        })}
        more={(source, name, changeSource) => (
          <SourceFields source={source} name={name} locale={locale} onChange={changeSource} />
        )}
        onChange={(sources) => change({ sources })}
      />
      <Reset
        locale={locale}
        value={value}
        start={startOf(question, value.answers)}
        onChange={props.onChange}
      />
      <PlanResults value={value} missing={missing} locale={locale} />
      <QuestionList
        id={id}
        questions={question.questions}
        answers={value.answers}
        onChange={(answers) => change({ answers })}
      />
      <Finish
        locale={locale}
        missing={[...missing, ...missingAnswerTexts(question.questions, value.answers, locale)]}
        attempts={props.attempts}
        saveState={props.saveState}
        canSubmit={props.canSubmit}
        onFinish={() => onSubmit(value)}
      />
    </ActivityFrame>
  );
};

function startOf(
  { uses, sources }: FinancingPlanPublic,
  answers: Record<string, string>,
): FinancingPlanValue {
  return {
    uses: startLines(uses),
    sources: sources.map((source) => ({ ...source, label: null })),
    answers,
  };
}

function missingLines(
  question: FinancingPlanPublic,
  value: FinancingPlanValue,
  locale: Locale,
): string[] {
  const t = texts[locale];
  return [
    ...(value.uses.length === 0 ? [t.missingUses] : []),
    ...(value.sources.length === 0 ? [t.missingSources] : []),
    ...missingLineTexts({ title: t.uses, lines: value.uses, start: question.uses }, locale),
    ...missingLineTexts(
      { title: t.sources, lines: value.sources, start: question.sources },
      locale,
    ),
  ];
}
