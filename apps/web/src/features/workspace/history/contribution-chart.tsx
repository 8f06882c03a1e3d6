import type { components } from '../../../platform/api/schema.js';
import { useI18n } from '../../../platform/i18n/i18n.js';
import type { Person } from '../live/work-context.js';
import { useWorkspaceTexts } from '../texts.js';
import styles from './history.module.css';

type Row = components['schemas']['ReadContributionsResponse']['people'][number];

const dayWidth = 14;
const rowHeight = 34;
const nameWidth = 110;
/** The newest days that are drawn. */
const mostDays = 42;

/** Characters per day as bars, a line for each member; the table under it says the same in words. */
export const ContributionChart = ({
  rows,
  people,
}: {
  rows: readonly Row[];
  people: ReadonlyMap<string, Person>;
}) => {
  const texts = useWorkspaceTexts();
  const { date } = useI18n();
  const days = [...new Set(rows.flatMap((row) => row.days.map(({ day }) => day)))]
    .sort()
    .slice(-mostDays);
  const most = Math.max(1, ...rows.flatMap((row) => row.days.map((day) => day.characters)));
  const width = nameWidth + Math.max(days.length, 12) * dayWidth;
  return (
    <figure className={styles.chart}>
      <svg
        viewBox={`0 0 ${width} ${rows.length * rowHeight}`}
        width={width}
        role="img"
        aria-label={texts.contribution.chart}
      >
        {rows.map(({ accountId, displayName, days: done }, at) => (
          <g key={accountId} data-thread={people.get(accountId)?.mark.hue}>
            <text x="0" y={(at + 1) * rowHeight - 8}>
              {displayName.length > 14 ? `${displayName.slice(0, 13)}…` : displayName}
            </text>
            <path
              className={styles.axis}
              d={`M${nameWidth} ${(at + 1) * rowHeight - 2}H${width}`}
            />
            {done.map(({ day, characters }) => {
              const place = days.indexOf(day);
              if (place === -1 || characters === 0) return null;
              const height = Math.max(2, (characters / most) * (rowHeight - 8));
              return (
                <rect
                  key={day}
                  x={nameWidth + place * dayWidth}
                  y={(at + 1) * rowHeight - 2 - height}
                  width={dayWidth - 4}
                  height={height}
                >
                  <title>{texts.contribution.dayLabel(date(day), displayName, characters)}</title>
                </rect>
              );
            })}
          </g>
        ))}
      </svg>
      <figcaption>{texts.contribution.chart}</figcaption>
    </figure>
  );
};
