import type { BoardSettings } from '@weft/contracts';
import { Field, Select } from '@weft/ui';
import sheet from '../../platform/page/sheet.module.css';
import { useBoardTexts } from './texts.js';
import styles from './boards.module.css';

const range = (most: number) => Array.from({ length: most }, (_, at) => at + 1);

/** What a board is called and how it works, as named fields of a form. */
export const SettingsFields = ({
  settings,
}: {
  settings: Omit<BoardSettings, 'title'> & { title?: string };
}) => {
  const t = useBoardTexts();
  const check = (name: 'silent' | 'named' | 'several', label: string, hint?: string) => (
    <div className={styles.check}>
      <label>
        <input type="checkbox" name={name} defaultChecked={settings[name]} /> {label}
      </label>
      {hint ? <p className={sheet.muted}>{hint}</p> : null}
    </div>
  );
  const number = (name: 'dots' | 'chosen', label: string, most: number) => (
    <Select label={label} name={name} defaultValue={settings[name]}>
      {range(most).map((count) => (
        <option key={count}>{count}</option>
      ))}
    </Select>
  );
  return (
    <>
      <Field
        label={t.name}
        hint={t.nameHint}
        name="title"
        maxLength={120}
        required
        defaultValue={settings.title}
      />
      {check('silent', t.silent, t.silentHint)}
      {check('named', t.named, t.namedHint)}
      <div className={styles.pair}>
        {number('dots', t.dotsEach, 10)}
        {number('chosen', t.chosenCount, 8)}
      </div>
      {check('several', t.several)}
    </>
  );
};
