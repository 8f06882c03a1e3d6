import type { Locale } from '@weft/contracts';
import { euroText } from '../money/amount.js';
import { Results } from '../money/results.js';
import { numberText } from '../moment.js';
import { Chart } from './chart.js';
import { breakEvenOf, type BreakEvenResult } from './result.js';
import type { BreakEvenValue } from './schema.js';
import { texts } from './texts.js';

interface BreakEvenResultsProps {
  unit: string;
  value: BreakEvenValue;
  missing: string[];
  locale: Locale;
}

/** From how many units the costs are covered, and what a year comes down to. */
export const BreakEvenResults = ({ unit, value, missing, locale }: BreakEvenResultsProps) => {
  const t = texts[locale];
  const result = breakEvenOf(value);
  const { breakEvenUnits, costPerUnit, contribution } = result;
  const money = (cents: number) => euroText(cents, locale);
  return (
    <Results
      locale={locale}
      missing={missing}
      said={[sentence(result, unit, locale)]}
      sound={breakEvenUnits !== null && contribution >= 0}
      facts={[
        [t.contribution(unit), money(contribution)],
        [t.costPerUnit(unit), costPerUnit === null ? t.noUnits : money(costPerUnit)],
        [t.breakEven, breakEvenUnits === null ? t.never : numberText(breakEvenUnits, locale)],
        [t.result, money(result.result)],
      ]}
    >
      <Chart value={value} locale={locale} />
    </Results>
  );
};

function sentence(result: BreakEvenResult, unit: string, locale: Locale): string {
  const t = texts[locale];
  if (result.breakEvenUnits === null) return t.notAbove(unit);
  if (result.breakEvenUnits > 0) return t.reached(numberText(result.breakEvenUnits, locale));
  return result.contribution < 0 ? t.grantedAtLoss(unit) : t.granted;
}
