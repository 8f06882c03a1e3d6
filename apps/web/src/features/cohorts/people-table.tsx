import { ScrollRegion } from '@weft/ui';
import type { ReactNode } from 'react';
import { useI18n } from '../../platform/i18n/i18n.js';
import sheet from '../../platform/page/sheet.module.css';

interface PersonRow {
  id: string;
  name: string;
  email: string;
  state: ReactNode;
  /** ISO moment from which the state holds. */
  since: string;
  actions: ReactNode;
}

interface PeopleTableProps {
  /** Id of the heading that names the table. */
  labelledBy: string;
  rows: readonly PersonRow[];
}

/** People with their state, since when, and what can be done about it. */
export const PeopleTable = ({ labelledBy, rows }: PeopleTableProps) => {
  const { t, date } = useI18n();
  return (
    <ScrollRegion labelledBy={labelledBy}>
      <table className={sheet.table} aria-labelledby={labelledBy}>
        <thead>
          <tr>
            <th scope="col">{t('cohorts.person')}</th>
            <th scope="col">{t('cohorts.email')}</th>
            <th scope="col">{t('cohorts.state')}</th>
            <th scope="col">{t('cohorts.since')}</th>
            <th scope="col">{t('cohorts.actions')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, email, state, since, actions }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td>{email}</td>
              <td>{state}</td>
              <td>{date(since)}</td>
              <td>{actions}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
};
