import type { ThreadKind } from '@weft/contracts';
import { useId } from 'react';
import { useThreadTexts } from './texts.js';
import styles from './threads.module.css';

const kinds = ['comment', 'question', 'suggestion', 'unclear'] as const;

interface KindChoiceProps {
  kind: ThreadKind;
  onChange: (kind: ThreadKind) => void;
}

/** What a remark is. */
export const KindChoice = ({ kind, onChange }: KindChoiceProps) => {
  const t = useThreadTexts();
  const name = useId();
  return (
    <fieldset className={styles.kinds}>
      <legend>{t.compose.kind}</legend>
      {kinds.map((one) => (
        <label key={one}>
          <input type="radio" name={name} checked={kind === one} onChange={() => onChange(one)} />{' '}
          {t.kinds[one]}
        </label>
      ))}
    </fieldset>
  );
};
