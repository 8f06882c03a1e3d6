import type { Locale } from '@weft/contracts';
import { Bars } from '../figure/bars.js';
import { DataTable } from '../figure/table.js';
import { euroText, shareText } from '../money/amount.js';
import { Results } from '../money/results.js';
import type { FinancingPlanValue } from './schema.js';
import { texts } from './texts.js';
import { sourceKinds, totalsOf, type PlanTotals } from './totals.js';

interface PlanResultsProps {
  value: FinancingPlanValue;
  missing: string[];
  locale: Locale;
}

/** Totals, the gap, the share of each kind of money and what is sure. */
export const PlanResults = ({ value, missing, locale }: PlanResultsProps) => {
  const t = texts[locale];
  const totals = totalsOf(value);
  const money = (cents: number) => euroText(cents, locale);
  const { sure } = totals.byCertainty;
  return (
    <Results
      locale={locale}
      missing={missing}
      said={sentences(totals, locale)}
      sound={totals.gap <= 0}
      facts={[
        [t.needed, money(totals.uses)],
        [t.found, money(totals.sources)],
        [t.sure, `${money(sure.cents)} (${shareText(sure.share, locale)})`],
        [totals.gap < 0 ? t.over : t.gap, money(Math.abs(totals.gap))],
      ]}
    >
      <Shares totals={totals} locale={locale} />
    </Results>
  );
};

const Shares = ({ totals, locale }: { totals: PlanTotals; locale: Locale }) => {
  const t = texts[locale];
  const parts = sourceKinds.map((id) => ({ id, label: t.kinds[id], ...totals.byKind[id] }));
  return (
    <div>
      <h5>{t.byKind}</h5>
      <Bars
        title={t.byKind}
        locale={locale}
        bars={parts.map(({ id, label, cents, share }) => ({
          id,
          label: t.part(label, shareText(share, locale)),
          value: cents / 100,
        }))}
      />
      <DataTable
        locale={locale}
        caption={t.byKind}
        columns={[t.kindTitle, t.amount, t.share]}
        rows={parts.map(({ id, label, cents, share }) => ({
          id,
          cells: [label, euroText(cents, locale), shareText(share, locale)],
        }))}
      />
    </div>
  );
};

function sentences({ gap, gapIfOnlySure }: PlanTotals, locale: Locale): string[] {
  const t = texts[locale];
  const money = euroText(Math.abs(gap), locale);
  return [
    gap > 0 ? t.short(money) : gap === 0 ? t.even : t.more(money),
    gapIfOnlySure > 0 ? t.ifOnlySure(euroText(gapIfOnlySure, locale)) : t.allSure,
  ];
}
