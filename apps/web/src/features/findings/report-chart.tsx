import type { ReportPart } from '@weft/contracts';
import sheet from '../../platform/page/sheet.module.css';
import styles from './findings.module.css';

type Chart = Extract<ReportPart, { kind: 'chart' }>;

/** Bars in the table that says the same, so that nobody has to look for the numbers. */
export const ReportChart = ({ chart }: { chart: Chart }) => {
  const { title, columns, rows, total, notes } = chart;
  const [answer, votes, share] = columns;
  const most = Math.max(1, ...rows.map(({ value }) => value));
  return (
    <figure className={styles.chart}>
      <table className={styles.votes}>
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{answer}</th>
            <th scope="col">{votes}</th>
            <th scope="col">{share}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label, value, shareText }) => (
            <tr key={label}>
              <th scope="row">
                {label}
                <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
                  <rect className={styles.track} width="100" height="4" />
                  <rect className={styles.bar} width={(100 * value) / most} height="4" />
                </svg>
              </th>
              <td>{value}</td>
              <td>{shareText}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{total.label}</th>
            <td>{total.value}</td>
            <td />
          </tr>
        </tfoot>
      </table>
      <figcaption className={sheet.muted}>
        {notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
      </figcaption>
    </figure>
  );
};
