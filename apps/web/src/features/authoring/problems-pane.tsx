import type { DraftCheck } from '@weft/contracts';
import { Button } from '@weft/ui';
import { useState } from 'react';
import { bodyOf, useApi } from '../../platform/api/api.js';
import { FormFailure } from '../../platform/forms/form-failure.js';
import { DiagnosticsList, type Diagnostic } from '../lesson-preview/index.js';
import styles from './authoring.module.css';
import type { PartTexts } from './part-compiler.js';
import { useRoom } from './room-context.js';
import { useAuthoringTexts } from './texts.js';
import { useDraftAction } from './use-draft-action.js';
import { isUndone } from './use-part-texts.js';

/** All that is wrong in one lesson; both languages say the same of the file that they share. */
export function problemsOf(made: PartTexts | null): Diagnostic[] {
  if (!made) return [];
  const { facts, compiled } = made;
  const found = [
    ...(facts && !facts.ok ? facts.diagnostics : []),
    ...Object.values(compiled).flatMap((one) =>
      typeof one !== 'string' && !one.ok ? one.diagnostics : [],
    ),
  ];
  const byKey = new Map(
    found.map((one) => [`${one.file}:${one.line}:${one.column}:${one.message}`, one]),
  );
  return [...byKey.values()];
}

/** What is wrong in this lesson at once, and in the whole draft when asked. */
export const ProblemsPane = () => {
  const { problems: texts } = useAuthoringTexts();
  const { draft, files, made, goTo } = useRoom();
  const api = useApi();
  const [checked, setChecked] = useState<DraftCheck | null>(null);
  const here = problemsOf(made);
  const check = useDraftAction(async () => {
    await files.saveNow();
    const params = { path: { draftId: draft.id } };
    setChecked(await bodyOf(api.POST('/api/drafts/{draftId}/check', { params })));
  });
  return (
    <div className={styles.stack}>
      <h2 className={styles.paneTitle}>{texts.here}</h2>
      {made && isUndone(made) ? <p role="status">{texts.undone}</p> : null}
      {here.length === 0 ? (
        <p>{made && isUndone(made) ? texts.noneElse : texts.none}</p>
      ) : (
        <DiagnosticsList diagnostics={here} onGoTo={goTo} />
      )}
      <h2 className={styles.paneTitle}>{texts.everywhere}</h2>
      <Button variant="secondary" busy={check.busy} onClick={() => check.run(undefined)}>
        {texts.whole}
      </Button>
      <FormFailure failure={check.failure} />
      {checked && checked.problems.length > 0 ? (
        <DiagnosticsList diagnostics={checked.problems} onGoTo={goTo} />
      ) : null}
      {checked && checked.problems.length === 0 ? <p role="status">{texts.wholeNone}</p> : null}
      {checked && checked.warnings.length > 0 ? (
        <>
          <h3>{texts.warnings}</h3>
          <DiagnosticsList diagnostics={checked.warnings} onGoTo={goTo} />
        </>
      ) : null}
    </div>
  );
};
