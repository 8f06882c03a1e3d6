import type { Credit } from '@weft/contracts';
import { useId } from 'react';
import { useI18n } from '../../platform/i18n/i18n.js';
import styles from './proposals.module.css';

interface CreditChoiceProps {
  credit: Credit;
  onChange: (credit: Credit) => void;
}

/** How the author is named with accepted work. */
export const CreditChoice = ({ credit, onChange }: CreditChoiceProps) => {
  const { t } = useI18n();
  const name = useId();
  return (
    <fieldset className={styles.choice}>
      <legend>{t('proposals.credit')}</legend>
      <p className={styles.hint}>{t('proposals.creditHelp')}</p>
      {(['role', 'name'] as const).map((one) => (
        <label key={one}>
          <input type="radio" name={name} checked={credit === one} onChange={() => onChange(one)} />
          <span>{t(`proposals.credits.${one}`)}</span>
        </label>
      ))}
    </fieldset>
  );
};
