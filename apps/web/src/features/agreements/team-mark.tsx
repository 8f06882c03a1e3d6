import type { TeamPage } from '@weft/contracts';
import { useI18n } from '../../platform/i18n/i18n.js';
import sheet from '../../platform/page/sheet.module.css';
import './texts.js';

/** Where a team stands with one agreement. */
export const TeamMark = ({ mark: { state } }: { mark: TeamPage['group'] }) => {
  const { t } = useI18n();
  return (
    <span className={sheet.muted}>
      {t(state === null ? 'agreements.team.none' : `agreements.marks.${state}`)}
    </span>
  );
};
