import type { AssignmentRow } from '@weft/contracts';
import { Button } from '@weft/ui';
import { Link } from 'react-router';
import { useI18n } from '../../platform/i18n/i18n.js';
import { momentInZone } from '../../platform/i18n/zoned-time.js';
import sheet from '../../platform/page/sheet.module.css';

interface AssignmentTableProps {
  items: readonly AssignmentRow[];
  timeZone: string;
  onEdit: (assignmentId: string) => void;
}

/** A row for each assignment, in the order of the track. */
export const AssignmentTable = ({ items, timeZone, onEdit }: AssignmentTableProps) => {
  const { t, locale } = useI18n();
  const at = (iso: string) => momentInZone(iso, timeZone, locale);
  return (
    <table className={sheet.table}>
      <thead>
        <tr>
          {(['assignment', 'opens', 'due', 'lateUntil', 'teams', 'actions'] as const).map(
            (part) => (
              <th key={part} scope="col">
                {t(`assignments.cohort.${part}`)}
              </th>
            ),
          )}
        </tr>
      </thead>
      <tbody>
        {items.map(({ assignmentId, moduleCode, title, revision, ...dates }) => (
          <tr key={assignmentId}>
            <th scope="row">
              {moduleCode} {title}
            </th>
            <td data-label={t('assignments.cohort.opens')}>{at(dates.opensAt)}</td>
            <td data-label={t('assignments.cohort.due')}>
              {at(dates.dueAt)}
              {revision === 0 ? (
                <span className={sheet.muted}> ({t('assignments.cohort.byCalendar')})</span>
              ) : null}
            </td>
            <td data-label={t('assignments.cohort.lateUntil')}>
              {dates.lateUntil ? at(dates.lateUntil) : t('assignments.cohort.noLate')}
            </td>
            <td>
              <Link to={`?assignment=${encodeURIComponent(assignmentId)}`}>
                {t('assignments.cohort.teamsOf', { title: moduleCode })}
              </Link>
            </td>
            <td>
              <Button
                variant="quiet"
                aria-label={t('assignments.cohort.editOf', { title })}
                onClick={() => onEdit(assignmentId)}
              >
                {t('assignments.cohort.edit')}
              </Button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
