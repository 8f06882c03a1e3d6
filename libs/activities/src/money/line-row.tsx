import type { Locale } from '@weft/contracts';
import { Button, Icon } from '@weft/ui';
import type { ReactNode } from 'react';
import { limits } from '../limits.js';
import { amountText, parseAmount } from './amount.js';
import styles from './money.module.css';
import type { MoneyLine } from './schema.js';
import { texts } from './texts.js';
import { useNumberField } from './use-number-field.js';

interface LineRowProps {
  /** Prefix of DOM ids. */
  id: string;
  line: MoneyLine;
  /** What messages call this line. */
  name: string;
  /** What stands in its first field. */
  label: string;
  /** Names the first field. */
  labelName: string;
  locale: Locale;
  onChange: (change: Partial<Pick<MoneyLine, 'label' | 'amount'>>) => void;
  onRemove: () => void;
  children: ReactNode;
}

/** One line: what it is, how much, and a way to remove it. */
export const LineRow = ({ id, line, name, label, labelName, locale, ...rest }: LineRowProps) => {
  const t = texts[locale];
  const { wrong, control } = useNumberField({
    number: line.amount,
    parse: parseAmount,
    format: (amount) => amountText(amount, locale),
    onChange: (amount) => rest.onChange({ amount }),
  });
  return (
    <li className={styles.line}>
      <input
        id={`${id}-label`}
        className={styles.label}
        aria-label={labelName}
        placeholder={t.lineName}
        maxLength={limits.lineLabel}
        value={label}
        onChange={(event) => rest.onChange({ label: event.target.value })}
      />
      <input
        {...control}
        id={`${id}-amount`}
        className={styles.amount}
        aria-label={t.amountOf(name)}
        aria-invalid={wrong === null ? undefined : true}
        aria-describedby={wrong === null ? undefined : `${id}-wrong`}
      />
      {rest.children}
      <span className={styles.remove}>
        <Button variant="quiet" aria-label={t.remove(name)} onClick={rest.onRemove}>
          <Icon name="close" />
        </Button>
      </span>
      {wrong === null ? null : (
        <p id={`${id}-wrong`} className={styles.wrong}>
          <Icon name="critical" /> {t.wrongAmount(name, wrong)}
        </p>
      )}
    </li>
  );
};
