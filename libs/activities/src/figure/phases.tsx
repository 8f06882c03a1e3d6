import { useId } from 'react';
import type { FigureData } from './resolve.js';
import styles from './figure.module.css';

const width = 100;
const height = 120;
const threads = 9;

/** Threads that spread from a point (diverge) or gather to one (converge). */
function threadPath(index: number, diverges: boolean): string {
  const [point, edge] = diverges
    ? [index * width, (index + 1) * width]
    : [(index + 1) * width, index * width];
  return Array.from({ length: threads }, (_, thread) => {
    const end = 4 + (thread * (height - 8)) / (threads - 1);
    return `M${point} ${height / 2}L${edge} ${end}`;
  }).join('');
}

/** Phases from left to right as threads that open and close, such as the double diamond. */
export const Phases = ({ figure }: { figure: FigureData }) => {
  const id = useId();
  return (
    <>
      <svg
        className={styles.phases}
        viewBox={`0 0 ${figure.rows.length * width} ${height}`}
        role="img"
        aria-labelledby={`${id}t`}
        aria-describedby={`${id}d`}
      >
        <title id={`${id}t`}>{figure.title}</title>
        <desc id={`${id}d`}>{figure.description}</desc>
        {figure.rows.map((row, index) => (
          <g key={row.id} data-direction={row.value}>
            <path className={styles.thread} d={threadPath(index, row.value === 'diverge')} />
            <circle className={styles.dot} cx={(index + 0.5) * width} cy={height / 2} r="13" />
            <text x={(index + 0.5) * width} y={height / 2 + 5}>
              {index + 1}
            </text>
          </g>
        ))}
      </svg>
      <ol className={styles.phaseList} data-count={figure.rows.length}>
        {figure.rows.map((row) => (
          <li key={row.id}>
            <strong>{row.label}</strong>
            {row.note ? <span>{row.note}</span> : null}
          </li>
        ))}
      </ol>
    </>
  );
};
