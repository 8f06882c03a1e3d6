import type { Locale } from '@weft/contracts';
import type { FinancingSource } from './schema.js';
import { texts } from './texts.js';
import { certainties, sourceKinds } from './totals.js';

interface SourceFieldsProps {
  source: FinancingSource;
  /** What the line is called. */
  name: string;
  locale: Locale;
  onChange: (source: FinancingSource) => void;
}

/** What kind of money a source is, and how sure. */
export const SourceFields = ({ source, name, locale, onChange }: SourceFieldsProps) => {
  const t = texts[locale];
  return (
    <>
      <label>
        <span className="visually-hidden">{t.kind(name)}</span>
        <select
          value={source.kind}
          onChange={(event) => {
            const kind = sourceKinds.find((one) => one === event.target.value);
            if (kind) onChange({ ...source, kind });
          }}
        >
          {sourceKinds.map((kind) => (
            <option key={kind} value={kind}>
              {t.kinds[kind]}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span className="visually-hidden">{t.certainty(name)}</span>
        <select
          value={source.certainty}
          onChange={(event) => {
            const certainty = certainties.find((one) => one === event.target.value);
            if (certainty) onChange({ ...source, certainty });
          }}
        >
          {certainties.map((certainty) => (
            <option key={certainty} value={certainty}>
              {t.certainties[certainty]}
            </option>
          ))}
        </select>
      </label>
    </>
  );
};
