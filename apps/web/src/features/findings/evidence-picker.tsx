import { Button, Select } from '@weft/ui';
import { useState } from 'react';
import sheet from '../../platform/page/sheet.module.css';
import type { Workbench } from './findings.queries.js';
import { useFindingTexts } from './texts.js';
import styles from './findings.module.css';

interface EvidencePickerProps {
  bench: Workbench;
  /** Keys of what was chosen. */
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}

/** What a finding rests on: remarks and answers by theme, and polls. */
export const EvidencePicker = ({ bench, chosen, onChange }: EvidencePickerProps) => {
  const t = useFindingTexts();
  const [from, setFrom] = useState('all');
  const { themes, codes } = bench.state;
  const said = bench.sources.filter(
    ({ key }) =>
      from === 'all' || codes.some(({ source, themeId }) => source === key && themeId === from),
  );
  const offered =
    from === 'polls'
      ? bench.polls.map(({ key, title }) => ({ key, text: title }))
      : said.map(({ key, text }) => ({ key, text }));
  const toggle = (key: string) =>
    onChange(chosen.includes(key) ? chosen.filter((one) => one !== key) : [...chosen, key]);
  return (
    <fieldset>
      <legend>
        {t.evidence} ({t.evidenceOf(chosen.length)})
      </legend>
      <Select label={t.fromTheme} value={from} onChange={({ target }) => setFrom(target.value)}>
        <option value="all">{t.sources}</option>
        <option value="polls">{t.polls}</option>
        {themes
          .filter(({ id }) => codes.some(({ themeId }) => themeId === id))
          .map(({ id, title }) => (
            <option key={id} value={id}>
              {t.withTheme(title)}
            </option>
          ))}
      </Select>
      {offered.length === 0 ? (
        <p className={sheet.muted}>{t.noneShown}</p>
      ) : (
        <>
          <div className={styles.choices}>
            {offered.map(({ key, text }) => (
              <label key={key}>
                <input
                  type="checkbox"
                  checked={chosen.includes(key)}
                  onChange={() => toggle(key)}
                />
                <span>{text}</span>
              </label>
            ))}
          </div>
          <Button
            variant="quiet"
            onClick={() => onChange([...new Set([...chosen, ...offered.map(({ key }) => key)])])}
          >
            {t.attachShown}
          </Button>
        </>
      )}
    </fieldset>
  );
};
