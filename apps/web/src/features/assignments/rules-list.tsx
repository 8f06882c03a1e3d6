import type { HandInDates, HandInRules } from '@weft/contracts';
import { windowEnd } from '@weft/rules';
import { useI18n } from '../../platform/i18n/i18n.js';
import { momentInZone } from '../../platform/i18n/zoned-time.js';
import sheet from '../../platform/page/sheet.module.css';

interface RulesListProps {
  dates: HandInDates;
  rules: HandInRules;
  timeZone: string;
  /** Why a team got more time. */
  reason: string | null;
}

/** Every date and rule of an assignment in words, before it matters. */
export const RulesList = ({ dates, rules, timeZone, reason }: RulesListProps) => {
  const { t, locale } = useI18n();
  const at = (iso: string) => ({ at: momentInZone(iso, timeZone, locale) });
  const again = windowEnd(rules.again, dates);
  const withdraw = windowEnd(rules.withdraw, dates);
  const lines = [
    t('assignments.rules.opens', at(dates.opensAt)),
    ...(reason === null ? [] : [t('assignments.rules.extension', { reason })]),
    dates.lateUntil
      ? t('assignments.rules.late', at(dates.lateUntil))
      : t('assignments.rules.notLate'),
    again ? t('assignments.rules.again', at(again)) : t('assignments.rules.notAgain'),
    withdraw ? t('assignments.rules.withdraw', at(withdraw)) : t('assignments.rules.notWithdraw'),
    t(rules.stands === 'last' ? 'assignments.rules.last' : 'assignments.rules.lastOnTime'),
    ...(rules.peerFeedback ? [t('assignments.rules.peerFeedback')] : []),
    ...(rules.userTests > 0 ? [t('assignments.rules.userTests', { count: rules.userTests })] : []),
  ];
  return (
    <>
      <p>
        <strong>{t('assignments.rules.due', at(dates.dueAt))}</strong>
      </p>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className={sheet.muted}>{t('assignments.rules.zone', { zone: timeZone })}</p>
    </>
  );
};
