import { type FindingChange, type FindingSection } from '@weft/contracts';
import { Button, Disclosure, Field, Icon, Select } from '@weft/ui';
import { useId } from 'react';
import { useDraft } from '../../platform/forms/use-draft.js';
import sheet from '../../platform/page/sheet.module.css';
import type { Workbench } from './findings.queries.js';
import { sections } from './sections.js';
import { useFindingTexts } from './texts.js';
import styles from './findings.module.css';

interface ThemePanelProps {
  bench: Workbench;
  me: string;
  /** The remark that is chosen. */
  source: string | null;
  /** The theme that a dragged remark is over. */
  over: string | null;
  onToggle: (themeId: string) => void;
  onChange: (change: FindingChange) => void;
}

/** The themes with their keys; pressed is what I gave the chosen remark. */
export const ThemePanel = (props: ThemePanelProps) => {
  const { bench, me, source, over, onToggle, onChange } = props;
  const t = useFindingTexts();
  const id = useId();
  const { themes, codes } = bench.state;
  const nameOf = new Map(bench.people.map((person) => [person.id, person.name]));
  const given = codes.filter((code) => code.source === source);
  return (
    <section aria-labelledby={id} className={styles.themes}>
      <h2 id={id}>{t.themes}</h2>
      <p className={sheet.muted}>{t.themesHelp}</p>
      <ul role="list" className={styles.themeList}>
        {themes.map((theme, at) => {
          const own = codes.filter(({ themeId }) => themeId === theme.id);
          const others = given.filter(({ themeId, by }) => themeId === theme.id && by !== me);
          const times = new Set(own.map((code) => code.source)).size;
          return (
            <li key={theme.id} data-column={theme.id} data-over={over === theme.id}>
              <button
                type="button"
                className={styles.theme}
                aria-pressed={given.some(({ themeId, by }) => themeId === theme.id && by === me)}
                disabled={source === null}
                onClick={() => onToggle(theme.id)}
              >
                <span aria-hidden="true">{at < 10 ? (at + 1) % 10 : ''}</span>
                <span>
                  {theme.title}
                  {others.length > 0 ? (
                    <small>
                      {' '}
                      {t.others(others.map(({ by }) => nameOf.get(by) ?? '').join(', '))}
                    </small>
                  ) : null}
                </span>
                <span>{times > 0 ? t.themeCount(times) : ''}</span>
              </button>
              {times === 0 ? (
                <Button
                  variant="quiet"
                  aria-label={t.removeTheme(theme.title)}
                  onClick={() => onChange({ do: 'remove-theme', themeId: theme.id })}
                >
                  <Icon name="close" />
                </Button>
              ) : null}
            </li>
          );
        })}
      </ul>
      <Disclosure summary={t.newTheme}>
        <NewTheme onAdd={(theme) => onChange({ do: 'add-theme', theme })} />
      </Disclosure>
      {bench.agreements.length > 0 ? (
        <Disclosure summary={t.kappa}>
          <p>{t.kappaHelp}</p>
          <ul>
            {bench.agreements.map(({ names, sources, kappa }) => (
              <li key={names.join('|')}>{t.kappaOf(names, sources, kappa)}</li>
            ))}
          </ul>
        </Disclosure>
      ) : null}
    </section>
  );
};

interface NewThemeProps {
  onAdd: (theme: Extract<FindingChange, { do: 'add-theme' }>['theme']) => void;
}

const NewTheme = ({ onAdd }: NewThemeProps) => {
  const t = useFindingTexts();
  const draft = useDraft<{ title: string; section: FindingSection }>('theme:new', {
    ...{ title: '', section: 'meaning' },
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const title = draft.fields.title.trim();
        if (title === '') return;
        onAdd({ id: crypto.randomUUID(), title, section: draft.fields.section });
        draft.clear();
      }}
    >
      <Field
        label={t.themeName}
        value={draft.fields.title}
        maxLength={80}
        required
        onChange={({ target }) => draft.change({ title: target.value })}
      />
      <Select
        label={t.section}
        value={draft.fields.section}
        onChange={({ target }) => draft.change({ section: target.value as FindingSection })}
      >
        {sections.map((one) => (
          <option key={one} value={one}>
            {t.sections[one]}
          </option>
        ))}
      </Select>
      <Button type="submit">{t.addTheme}</Button>
    </form>
  );
};
