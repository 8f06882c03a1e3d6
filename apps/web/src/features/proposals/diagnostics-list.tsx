import type { Problem } from '@weft/contracts';
import { Button } from '@weft/ui';
import { useI18n } from '../../platform/i18n/i18n.js';
import { diagnosticsNl } from './diagnostic-texts.js';
import styles from './proposals.module.css';

export type Diagnostic = NonNullable<Problem['diagnostics']>[number];

interface DiagnosticsListProps {
  diagnostics: readonly Diagnostic[];
  onGoTo?: ((diagnostic: Diagnostic) => void) | undefined;
}

/** All that is wrong with a lesson, each at its line and column. */
export const DiagnosticsList = ({ diagnostics, onGoTo }: DiagnosticsListProps) => {
  const { t, locale } = useI18n();
  return (
    <div className={styles.problems}>
      <p role="status">
        <strong>{t('proposals.lesson.problems', { count: diagnostics.length })}</strong>
      </p>
      <ul role="list" className={styles.problems}>
        {diagnostics.map((diagnostic) => {
          const { file, line, column, code, message, hint } = diagnostic;
          const inDutch = locale === 'nl' ? diagnosticsNl[code] : undefined;
          return (
            <li key={`${file}:${line}:${column}:${message}`}>
              <p>
                <strong>{t('proposals.lesson.problemAt', { file, line, column })}</strong>
              </p>
              {inDutch ? <p>{inDutch}</p> : null}
              <p lang="en" className={inDutch ? styles.hint : undefined}>
                {message} — {hint}
              </p>
              {onGoTo ? (
                <Button variant="quiet" onClick={() => onGoTo(diagnostic)}>
                  {t('proposals.lesson.goTo', { line, column })}
                </Button>
              ) : null}
            </li>
          );
        })}
      </ul>
    </div>
  );
};
