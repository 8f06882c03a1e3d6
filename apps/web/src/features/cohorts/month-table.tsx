import { weeksOf } from '@weft/rules';
import { Button, Icon, ScrollRegion } from '@weft/ui';
import { useState } from 'react';
import { useI18n } from '../../platform/i18n/i18n.js';
import sheet from '../../platform/page/sheet.module.css';
import styles from './cohorts.module.css';

/** Something on a day, as `2027-02-01`. */
export interface MonthEntry {
  key: string;
  day: string;
  text: string;
}

interface Dated {
  kind: string;
  targetId: string;
  title: string;
  opensOn: string | null;
  dueOn: string | null;
}

/** When each thing opens and is due, for a month; `place` tells things of several cohorts apart. */
export const entriesOf = (
  dates: readonly Dated[],
  words: { opens: string; due: string },
  place = '',
): MonthEntry[] =>
  dates.flatMap(({ kind, targetId, title, opensOn, dueOn }) => {
    const key = `${place}${kind}${targetId}`;
    return [
      ...(opensOn ? [{ key: `${key}-opens`, day: opensOn, text: `${words.opens}: ${title}` }] : []),
      ...(dueOn ? [{ key: `${key}-due`, day: dueOn, text: `${words.due}: ${title}` }] : []),
    ];
  });

const monthAfter = (month: string, by: number): string => {
  const date = new Date(`${month}-01`);
  date.setUTCMonth(date.getUTCMonth() + by);
  return date.toISOString().slice(0, 7);
};

/** One month as a table of weeks. */
export const MonthTable = ({ entries }: { entries: readonly MonthEntry[] }) => {
  const { t, locale } = useI18n();
  const [today] = useState(() => new Date().toISOString().slice(0, 10));
  const coming = entries.map(({ day }) => day).sort();
  const [month, setMonth] = useState(() =>
    (coming.find((day) => day >= today) ?? coming.at(-1) ?? today).slice(0, 7),
  );
  const region = locale === 'nl' ? 'nl-BE' : 'en-GB';
  const name = new Intl.DateTimeFormat(region, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const weekday = new Intl.DateTimeFormat(region, { weekday: 'short', timeZone: 'UTC' });
  const weeks = weeksOf(month);
  return (
    <div className={styles.month}>
      <div className={sheet.actions}>
        <Button
          variant="quiet"
          aria-label={t('cohorts.monthPrevious')}
          onClick={() => setMonth(monthAfter(month, -1))}
        >
          <Icon name="back" />
        </Button>
        <h3 id="month" aria-live="polite">
          {name.format(new Date(`${month}-01`))}
        </h3>
        <Button
          variant="quiet"
          aria-label={t('cohorts.monthNext')}
          onClick={() => setMonth(monthAfter(month, 1))}
        >
          <Icon name="forward" />
        </Button>
      </div>
      <ScrollRegion labelledBy="month">
        <table className={styles.weeks} aria-labelledby="month">
          <thead>
            <tr>
              {weeks[0]?.map((day) => (
                <th key={day} scope="col">
                  {weekday.format(new Date(day))}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {weeks.map((week) => (
              <tr key={week[0]}>
                {week.map((day) => (
                  <td
                    key={day}
                    data-outside={day.startsWith(month) ? undefined : true}
                    aria-current={day === today ? 'date' : undefined}
                  >
                    <time dateTime={day}>{Number(day.slice(8))}</time>
                    {entries
                      .filter((entry) => entry.day === day)
                      .map(({ key, text }) => (
                        <p key={key}>{text}</p>
                      ))}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </div>
  );
};
