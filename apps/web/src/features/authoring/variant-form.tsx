import type { Country, Locale } from '@weft/contracts';
import { Button, Select } from '@weft/ui';
import { useState } from 'react';
import styles from './authoring.module.css';
import type { DraftPart } from './draft-tree.js';
import { useRoom } from './room-context.js';
import { useAuthoringTexts } from './texts.js';

const countries: readonly Country[] = ['BE', 'GR', 'LT', 'IS'];

/** Makes a text for one country out of the general one. */
export const VariantForm = ({ part }: { part: DraftPart }) => {
  const { files: texts, outline } = useAuthoringTexts();
  const { files, state, goTo } = useRoom();
  const [locale, setLocale] = useState<Locale>('en');
  const free = countries.filter(
    (country) => !part.texts.some((text) => text.locale === locale && text.country === country),
  );
  const [chosen, setChosen] = useState<Country>('GR');
  const country = free.includes(chosen) ? chosen : free[0];
  return (
    <form
      className={styles.variant}
      onSubmit={(event) => {
        event.preventDefault();
        const general = state.files.get(`${part.folder}/${locale}.mdx`)?.text;
        if (!country || general === undefined) return;
        const path = `${part.folder}/${locale}-${country}.mdx`;
        files.edit(path, general);
        goTo({ file: path, line: 1, column: 1 });
      }}
    >
      <p>{texts.variantHelp}</p>
      <Select
        label={outline.language}
        value={locale}
        onChange={(event) => setLocale(event.target.value === 'nl' ? 'nl' : 'en')}
      >
        <option value="nl">{texts.languages.nl}</option>
        <option value="en">{texts.languages.en}</option>
      </Select>
      <Select
        label={texts.country}
        value={country ?? ''}
        onChange={(event) => {
          const found = countries.find((one) => one === event.target.value);
          if (found) setChosen(found);
        }}
      >
        {free.map((one) => (
          <option key={one} value={one}>
            {texts.countries[one]}
          </option>
        ))}
      </Select>
      <Button type="submit" variant="secondary" disabled={!country}>
        {texts.variantAdd}
      </Button>
    </form>
  );
};
