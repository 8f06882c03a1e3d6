import type { Locale } from '@weft/contracts';
import { Field } from '@weft/ui';
import { numberText } from '../moment.js';
import { amountText, parseAmount, parseUnits } from './amount.js';
import { texts } from './texts.js';
import { useNumberField } from './use-number-field.js';

interface NumberFieldProps {
  id: string;
  label: string;
  hint?: string;
  /** Euro, or whole units. */
  of: 'euro' | 'units';
  number: number | null;
  locale: Locale;
  onChange: (number: number | null) => void;
}

/** An amount or a number of units with its label. */
export const NumberField = ({ of, number, locale, onChange, ...rest }: NumberFieldProps) => {
  const isEuro = of === 'euro';
  const { wrong, control } = useNumberField({
    number,
    parse: isEuro ? parseAmount : parseUnits,
    format: (known) => (isEuro ? amountText : numberText)(known, locale),
    onChange,
  });
  const t = texts[locale];
  const error = wrong === null ? null : isEuro ? t.noAmount(wrong) : t.noUnits(wrong);
  return <Field {...rest} {...control} error={error} />;
};
