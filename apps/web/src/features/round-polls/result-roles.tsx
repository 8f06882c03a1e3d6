import { DataTable } from '@weft/activities/react';
import type { RoundPollResult } from '@weft/contracts';
import { rankingOf } from '@weft/rules';
import { useI18n } from '../../platform/i18n/i18n.js';
import { lineIn } from './line.js';
import { optionTitle } from './option-title.js';
import { useRoundPollTexts } from './texts.js';
import styles from './round-polls.module.css';

interface ResultRolesProps {
  result: RoundPollResult;
  /** The counted ids, in order. */
  ids: readonly string[];
}

/** Counts by role where these may be shown, and which may not. */
export const ResultRoles = ({ result, ids }: ResultRolesProps) => {
  const t = useRoundPollTexts();
  const { locale } = useI18n();
  const { question, roles, withheld } = result;
  const shown = (counts: Record<string, number>, id: string): string => {
    if (question.kind !== 'ranking') return t.result.number(counts[id] ?? 0);
    const place = rankingOf(counts, ids).places.find((one) => one.id === id);
    return t.result.number(place?.meanPlace ?? 0);
  };
  return (
    <div className={styles.roles}>
      {roles.length > 0 ? (
        <>
          <h3>{t.result.byRole}</h3>
          <p className={styles.quiet}>{t.result.byRoleHint}</p>
          <DataTable
            locale={locale}
            caption={`${t.result.byRole}: ${lineIn(question.title, locale)}`}
            columns={[
              t.result.answer,
              ...roles.map(({ role, voters }) => t.result.roleOf(t.result.roles[role], voters)),
            ]}
            rows={ids.map((id) => ({
              id,
              cells: [
                optionTitle(question, id, { locale, t }),
                ...roles.map(({ counts }) => shown(counts, id)),
              ],
            }))}
          />
        </>
      ) : null}
      {result.counts && withheld.length > 0 ? (
        <p className={styles.quiet}>
          {t.result.withheld(withheld.map((role) => t.result.roles[role]).join(', '))}
        </p>
      ) : null}
    </div>
  );
};
