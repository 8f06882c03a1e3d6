import type { Problem } from '@weft/contracts';
import { Button } from '@weft/ui';
import { useI18n } from '../../platform/i18n/i18n.js';
import { wordsOf } from './diagnostic-texts.js';
import styles from './preview.module.css';
import { usePreviewTexts } from './texts.js';

export type Diagnostic = NonNullable<Problem['diagnostics']>[number];

interface DiagnosticsListProps {
  diagnostics: readonly Diagnostic[];
  onGoTo?: ((diagnostic: Diagnostic) => void) | undefined;
}

/** All that is wrong with a lesson, each at its line and column. */
export const DiagnosticsList = ({ diagnostics, onGoTo }: DiagnosticsListProps) => {
  const { locale } = useI18n();
  const texts = usePreviewTexts();
  return (
    <div className={styles.problems}>
      <p role="status">
        <strong>{texts.problems(diagnostics.length)}</strong>
      </p>
      <ul role="list" className={styles.problems}>
        {diagnostics.map((diagnostic) => {
          const { file, line, column, message } = diagnostic;
          const { own, english } = wordsOf(diagnostic, locale);
          return (
            <li key={`${file}:${line}:${column}:${message}`}>
              {file === '' ? null : (
                <p>
                  <strong>{texts.problemAt(file, line, column)}</strong>
                </p>
              )}
              {own ? <p>{own}</p> : null}
              <p lang="en" className={own ? styles.hint : undefined}>
                {english}
              </p>
              {onGoTo ? (
                <Button variant="quiet" onClick={() => onGoTo(diagnostic)}>
                  {texts.goTo(line, column)}
                </Button>
              ) : null}
            </li>
          );
        })}
      </ul>
    </div>
  );
};
