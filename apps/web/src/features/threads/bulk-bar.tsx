import type { DraftThreadAct } from '@weft/contracts';
import { Button } from '@weft/ui';
import { useState } from 'react';
import { DecisionForm } from './decision-form.js';
import { useThreadTexts } from './texts.js';
import type { DraftThreadsPage } from './threads.queries.js';
import type { DraftActs } from './use-draft-acts.js';
import styles from './threads.module.css';

interface BulkBarProps {
  page: DraftThreadsPage;
  chosen: readonly string[];
  acts: DraftActs;
  onDone: () => void;
}

/** What can be done to all chosen remarks at once. */
export const BulkBar = ({ page, chosen, acts, onDone }: BulkBarProps) => {
  const t = useThreadTexts().studio;
  const [form, setForm] = useState<'accept' | 'decline' | 'done' | 'assign' | null>(null);
  const send = (act: DraftThreadAct, forget: () => void) => {
    void acts.act(chosen, act).then((taken) => {
      if (!taken) return;
      forget();
      setForm(null);
      onDone();
    });
  };
  return (
    <div className={styles.bulk} role="group" aria-label={t.selectedCount(chosen.length)}>
      <p role="status">{t.selectedCount(chosen.length)}</p>
      {form ? (
        <DecisionForm
          key={form}
          {...{ form, page, send }}
          about="several"
          busy={acts.busy}
          onCancel={() => setForm(null)}
        />
      ) : (
        <div className={styles.actions}>
          {(['accept', 'decline', 'done', 'assign'] as const).map((one) => (
            <Button key={one} variant="secondary" onClick={() => setForm(one)}>
              {t[one]}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
};
