import type { Locale } from '@weft/contracts';
import { ActivityFrame } from '../frame/activity-frame.js';
import { Closing } from '../money/closing.js';
import { LineList } from '../money/line-list.js';
import { startLines } from '../money/lines.js';
import { missingLineTexts } from '../money/missing-texts.js';
import { Reset } from '../money/reset.js';
import type { ActivityViewProps } from '../view-props.js';
import { PlanResults } from './results.js';
import type { FinancingPlanPublic, FinancingPlanValue, FinancingSource } from './schema.js';
import { SourceFields } from './source-fields.js';
import { texts } from './texts.js';

/** Uses and sources to work on, and at once whether the plan holds. */
export const FinancingPlanView = (
  props: ActivityViewProps<FinancingPlanPublic, FinancingPlanValue>,
) => {
  const { id, question, locale } = props;
  const t = texts[locale];
  const value = props.value ?? startOf(question, {});
  const change = (changed: Partial<FinancingPlanValue>) => props.onChange({ ...value, ...changed });
  const missing = missingLines(question, value, locale);
  const emptyLine = (lineId: string) => ({ id: lineId, label: '', amount: null });

  return (
    <ActivityFrame
      label={t.label}
      title={question.title}
      task={question.task}
      broad
      paper="a4"
      disabled={props.disabled}
      readOnlyReason={props.readOnlyReason}
    >
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
      <Closing view={props} value={value} missing={missing} />
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
