import type { Locale } from '@weft/contracts';
import { ActivityFrame } from '../frame/activity-frame.js';
import { Closing } from '../money/closing.js';
import { LineList } from '../money/line-list.js';
import { startLines } from '../money/lines.js';
import { missingLineTexts } from '../money/missing-texts.js';
import { NumberField } from '../money/number-field.js';
import { Reset } from '../money/reset.js';
import type { ActivityViewProps } from '../view-props.js';
import { BreakEvenResults } from './results.js';
import type { BreakEvenPublic, BreakEvenValue } from './schema.js';
import { texts } from './texts.js';
import styles from './view.module.css';

/** Numbers to play with, and at once what they come down to. */
export const BreakEvenView = (props: ActivityViewProps<BreakEvenPublic, BreakEvenValue>) => {
  const { id, question, locale } = props;
  const t = texts[locale];
  const { unit } = question;
  const value = props.value ?? startOf(question, {});
  const change = (changed: Partial<BreakEvenValue>) => props.onChange({ ...value, ...changed });
  const missing = missingNumbers(question, value, locale);
  const emptyLine = (lineId: string) => ({ id: lineId, label: '', amount: null });
  const shared = { locale, emptyLine };

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
      <div className={styles.numbers}>
        <LineList
          {...shared}
          id={`${id}-fixed`}
          title={t.fixed}
          lines={value.fixed}
          start={question.fixed}
          onChange={(fixed) => change({ fixed })}
        />
        <LineList
          {...shared}
          id={`${id}-variable`}
          title={t.variable(unit)}
          lines={value.variable}
          start={question.variable}
          onChange={(variable) => change({ variable })}
        />
      </div>
      <div className={styles.fields}>
        <NumberField
          id={`${id}-price`}
          label={t.price(unit)}
          of="euro"
          number={value.price}
          locale={locale}
          onChange={(price) => change({ price })}
        />
        <NumberField
          id={`${id}-units`}
          label={t.units(unit)}
          of="units"
          number={value.units}
          locale={locale}
          onChange={(units) => change({ units })}
        />
        <NumberField
          id={`${id}-grants`}
          label={t.grants}
          of="euro"
          number={value.grants}
          locale={locale}
          onChange={(grants) => change({ grants })}
        />
      </div>
      <Reset
        locale={locale}
        value={value}
        start={startOf(question, value.answers)}
        onChange={props.onChange}
      />
      <BreakEvenResults unit={unit} value={value} missing={missing} locale={locale} />
      <Closing view={props} value={value} missing={missing} />
    </ActivityFrame>
  );
};

const startOf = (
  { fixed, variable, price, units, grants }: BreakEvenPublic,
  answers: Record<string, string>,
): BreakEvenValue => ({
  fixed: startLines(fixed),
  variable: startLines(variable),
  price,
  units,
  grants,
  answers,
});

function missingNumbers(
  question: BreakEvenPublic,
  value: BreakEvenValue,
  locale: Locale,
): string[] {
  const t = texts[locale];
  const lists = [
    { title: t.fixed, lines: value.fixed, start: question.fixed },
    { title: t.variable(question.unit), lines: value.variable, start: question.variable },
  ];
  return [
    ...lists.flatMap((list) => missingLineTexts(list, locale)),
    ...(value.price === null ? [t.missingPrice] : []),
    ...(value.units === null ? [t.missingUnits] : []),
    ...(value.grants === null ? [t.missingGrants] : []),
  ];
}
