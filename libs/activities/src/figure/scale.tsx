import type { FigureData } from './resolve.js';
import styles from './figure.module.css';

/** Each row has its place on a line of named steps. */
export const Scale = ({ figure }: { figure: FigureData }) => {
  const placeOf = (step: number) => `${((step + 0.5) / figure.scale.length) * 100}%`;
  return (
    <div role="img" aria-label={figure.title} className={styles.scale}>
      {figure.rows.map((row) => {
        const at = figure.scale.findIndex((step) => step.id === row.value);
        return (
          <div key={row.id}>
            <p>
              {row.label} <strong>{figure.scale[at]?.label}</strong>
            </p>
            <svg className={styles.steps} aria-hidden="true" focusable="false">
              <line
                className={styles.zero}
                x1={placeOf(0)}
                x2={placeOf(figure.scale.length - 1)}
                y1="50%"
                y2="50%"
              />
              {figure.scale.map((step, index) => (
                <circle
                  key={step.id}
                  className={index === at ? styles.here : styles.step}
                  cx={placeOf(index)}
                  cy="50%"
                  r={index === at ? 8 : 4}
                />
              ))}
            </svg>
          </div>
        );
      })}
      <ol className={styles.legend}>
        {figure.scale.map((step) => (
          <li key={step.id}>{step.label}</li>
        ))}
      </ol>
    </div>
  );
};
