import type { CohortModuleVersion } from '@weft/contracts';
import { Button, buttonClass } from '@weft/ui';
import { Link } from 'react-router';
import { useI18n } from '../../platform/i18n/i18n.js';
import sheet from '../../platform/page/sheet.module.css';
import { ChangeSummary } from './change-summary.js';
import type { useMoveDecision } from './use-move-decision.js';
import styles from './version-moves.module.css';

interface PendingMoveProps {
  cohortId: string;
  module: CohortModuleVersion & { pending: NonNullable<CohortModuleVersion['pending']> };
  move: ReturnType<typeof useMoveDecision>;
}

/** A newer version of one module: what kind of change, for whom, and the choice. */
export const PendingMove = ({ cohortId, module, move }: PendingMoveProps) => {
  const { t } = useI18n();
  const { code, title, version: from, pending } = module;
  const { to, change, declared, decided, advice, counts, learners } = pending;
  const choices = (['now', 'later', 'never'] as const).filter((choice) => choice !== decided);
  const search = new URLSearchParams({ from, to }).toString();
  return (
    <li className={styles.item}>
      <h3>{title}</h3>
      <p>
        {t('versions.fromTo', { from, to })}
        {' · '}
        <strong>{t(`versions.classes.${change}`)}</strong>
      </p>
      <p className={sheet.muted}>
        {t(`versions.classHelp.${change}`)} {t(declared ? 'versions.declared' : 'versions.guessed')}
      </p>
      <ChangeSummary counts={counts} />
      <p>{t('versions.learners', learners)}</p>
      <p>
        {decided ? `${t(`versions.decided.${decided}`)} ` : null}
        {t(`versions.advice.${advice}`)}
      </p>
      <div className={sheet.actions}>
        <Link
          className={buttonClass(advice === 'now' ? 'secondary' : 'primary')}
          to={`/cohorts/${cohortId}/versions/${code}?${search}`}
        >
          {t('versions.look')}
          <span className="visually-hidden"> {title}</span>
        </Link>
        {choices.map((decision) => (
          <Button
            key={decision}
            variant={decision !== 'now' ? 'quiet' : advice === 'now' ? 'primary' : 'secondary'}
            busy={move.busy}
            onClick={() => move.run({ code, title, decision, from, to })}
          >
            {t(`versions.${decision}`)}
            <span className="visually-hidden"> {title}</span>
          </Button>
        ))}
      </div>
    </li>
  );
};
