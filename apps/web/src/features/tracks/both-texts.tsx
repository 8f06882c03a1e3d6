import type { Locale } from '@weft/contracts';
import { Field, TextArea } from '@weft/ui';
import { useI18n } from '../../platform/i18n/i18n.js';
import styles from './tracks.module.css';

interface BothTextsProps {
  label: string;
  hint?: string;
  value: { nl: string; en: string };
  maxLength: number;
  long?: boolean;
  /** Id of the field in the reader's own language. */
  id?: string;
  /** Told which of the two was typed in. */
  onChange: (value: { nl: string; en: string }, locale: Locale) => void;
}

/** One text in both languages, the reader's own first. */
export const BothTexts = (props: BothTextsProps) => {
  const { t, locale: own } = useI18n();
  const { label, hint, value, maxLength, long = false, id, onChange } = props;
  const Input = long ? TextArea : Field;
  return (
    <div className={styles.both}>
      {(own === 'nl' ? (['nl', 'en'] as const) : (['en', 'nl'] as const)).map((locale) => (
        <Input
          key={locale}
          id={locale === own ? id : undefined}
          label={t('tracks.inLanguage', { label, language: t(`tracks.${locale}`) })}
          hint={hint}
          lang={locale}
          maxLength={maxLength}
          value={value[locale]}
          onChange={({ target }: { target: { value: string } }) =>
            onChange({ ...value, [locale]: target.value }, locale)
          }
        />
      ))}
    </div>
  );
};
