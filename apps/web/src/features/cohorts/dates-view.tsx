import { Button } from '@weft/ui';
import { useState, type ReactNode } from 'react';
import { useI18n } from '../../platform/i18n/i18n.js';
import sheet from '../../platform/page/sheet.module.css';
import { MonthTable, type MonthEntry } from './month-table.js';

/** Dates as a list or as a month; the month begins at the first date that is still to come. */
export const DatesView = ({ entries, list }: { entries: MonthEntry[]; list: ReactNode }) => {
  const { t } = useI18n();
  const [shown, setShown] = useState<'list' | 'month'>('list');
  return (
    <>
      <div className={sheet.actions}>
        {(['list', 'month'] as const).map((view) => (
          <Button
            key={view}
            variant={shown === view ? 'primary' : 'secondary'}
            aria-pressed={shown === view}
            onClick={() => setShown(view)}
          >
            {t(view === 'list' ? 'cohorts.asList' : 'cohorts.asMonth')}
          </Button>
        ))}
      </div>
      {shown === 'list' ? list : <MonthTable entries={entries} />}
    </>
  );
};
