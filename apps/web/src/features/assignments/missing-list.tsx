import type { HandIn } from '@weft/contracts';
import { Icon } from '@weft/ui';
import { useI18n } from '../../platform/i18n/i18n.js';

/** Who still has what to do before the work may be final: facts, in the order of the checks. */
export const MissingList = ({ missing }: { missing: HandIn['missing'] }) => {
  const { t } = useI18n();
  return (
    <section aria-labelledby="checks">
      <h2 id="checks">{t('assignments.checks.title')}</h2>
      {missing.length === 0 ? (
        <p>
          <Icon name="check" /> {t('assignments.checks.none')}
        </p>
      ) : null}
      <ul>
        {missing.map(({ kind, accountId, displayName, count }) => {
          const what = t(`assignments.checks.kinds.${kind}`, { count });
          return (
            <li key={`${kind} ${accountId ?? ''}`}>
              {displayName
                ? t('assignments.checks.of', { name: displayName, what })
                : t('assignments.checks.team', { what })}
            </li>
          );
        })}
      </ul>
    </section>
  );
};
