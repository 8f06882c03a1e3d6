import type { Agreement, AgreementContent } from '@weft/contracts';
import type { AgreementChoice } from '@weft/rules';
import { Button, Dialog } from '@weft/ui';
import { useState } from 'react';
import { useI18n } from '../../platform/i18n/i18n.js';
import { useAgreementWords } from './agreement-words.js';
import styles from './agreements.module.css';

interface ConflictDialogProps {
  agreement: Agreement;
  conflicts: readonly string[];
  mine: AgreementContent;
  theirs: { content: AgreementContent; updatedBy: string };
  onResolve: (choices: Readonly<Record<string, AgreementChoice>>) => void;
}

const longest = 2000;

/** Both sides of every text that two people changed; nothing is dropped unseen. */
export const ConflictDialog = (props: ConflictDialogProps) => {
  const { agreement, conflicts, mine, theirs, onResolve } = props;
  const { t } = useI18n();
  const wordsFor = useAgreementWords(agreement);
  const [open, setOpen] = useState(true);
  const [choices, setChoices] = useState<Record<string, AgreementChoice>>({});
  const textOf = (content: AgreementContent, key: string) => content.texts[key] ?? '';
  const waysFor = (key: string): AgreementChoice[] => {
    const length = textOf(mine, key).length + textOf(theirs.content, key).length + 2;
    const fits = !key.endsWith(':weight') && length <= longest;
    return fits ? ['both', 'mine', 'theirs'] : ['mine', 'theirs'];
  };
  const choiceOf = (key: string) => choices[key] ?? waysFor(key)[0] ?? 'mine';
  if (!open) {
    return (
      <Button variant="secondary" onClick={() => setOpen(true)}>
        {t('agreements.conflict.title')}
      </Button>
    );
  }
  return (
    <Dialog
      open
      title={t('agreements.conflict.title')}
      closeLabel={t('agreements.close')}
      onClose={() => setOpen(false)}
    >
      <div className={styles.fields}>
        <p>{t('agreements.conflict.help', { by: theirs.updatedBy })}</p>
        {conflicts.map((key) => (
          <fieldset key={key} className={styles.choice}>
            <legend>{wordsFor(key, mine)}</legend>
            {waysFor(key).map((choice) => (
              <label key={choice}>
                <input
                  type="radio"
                  name={key}
                  checked={choiceOf(key) === choice}
                  onChange={() => setChoices({ ...choices, [key]: choice })}
                />
                <span>
                  <strong>{t(`agreements.conflict.${choice}`, { by: theirs.updatedBy })}</strong>{' '}
                  {choice === 'both'
                    ? null
                    : textOf(choice === 'mine' ? mine : theirs.content, key)}
                </span>
              </label>
            ))}
          </fieldset>
        ))}
        <Button
          onClick={() =>
            onResolve(Object.fromEntries(conflicts.map((key) => [key, choiceOf(key)])))
          }
        >
          {t('agreements.conflict.apply')}
        </Button>
      </div>
    </Dialog>
  );
};
