import type { FacetId } from '@weft/contracts';
import { findInLibrary } from '@weft/rules';
import { Button, Field, Icon, Select } from '@weft/ui';
import { useMemo, useState } from 'react';
import parts from '../frame/parts.module.css';
import type { ExplorerEntry, ExplorerPublic } from './schema.js';
import type { ExplorerTexts } from './texts.js';
import styles from './view.module.css';

const pageSize = 10;

interface ResultsProps {
  id: string;
  question: ExplorerPublic;
  kept: ReadonlySet<string>;
  full: boolean;
  texts: ExplorerTexts;
  onKeep: (entry: ExplorerEntry) => void;
}

/** Search, filters and what they find, ten more at a time. */
export const Results = ({ id, question, kept, full, texts: t, onKeep }: ResultsProps) => {
  const [q, setQ] = useState('');
  const [chosen, setChosen] = useState<Partial<Record<FacetId, string[]>>>({});
  const [shown, setShown] = useState(pageSize);
  const all = useMemo(() => searchables(question), [question]);
  const { entries, approximate } = findInLibrary(all, { q, chosen });
  const choose = (facet: string, option: string) => {
    setShown(pageSize);
    setChosen({ ...chosen, [facet]: option ? [option] : [] });
  };
  const rest = entries.length - shown;
  return (
    <div className={styles.results}>
      <div className={styles.filters} role="search">
        <Field
          id={`${id}-q`}
          type="search"
          label={t.search}
          value={q}
          onChange={(event) => {
            setShown(pageSize);
            setQ(event.target.value);
          }}
        />
        {question.facets.map((facet) => (
          <Select
            key={facet.id}
            id={`${id}-${facet.id}`}
            label={facet.title}
            value={chosen[facet.id as FacetId]?.[0] ?? ''}
            onChange={(event) => choose(facet.id, event.target.value)}
          >
            <option value="">{t.all}</option>
            {facet.options.map((option) => (
              <option key={option.id} value={option.id}>
                {option.title}
              </option>
            ))}
          </Select>
        ))}
      </div>
      <p role="status" className={parts.quiet}>
        {entries.length === 0 ? t.none : t.found(entries.length)} {approximate ? t.near : ''}
      </p>
      <ul className={styles.list}>
        {entries.slice(0, shown).map(({ entry }) => (
          <li key={entry.id}>
            <div>
              <strong>{entry.title}</strong>
              {entry.text ? <p>{entry.text}</p> : null}
              {entry.flags?.map(({ text, settled }) => (
                <p key={text} className={settled ? parts.quiet : styles.flag}>
                  <strong>{settled ? t.settled : t.flag}:</strong> {text}
                </p>
              ))}
              <p className={parts.quiet}>{tagTexts(question, entry).join(' · ')}</p>
            </div>
            {kept.has(entry.id) ? (
              <span className={styles.kept}>
                <Icon name="check" /> {t.kept}
              </span>
            ) : (
              <Button
                variant="secondary"
                aria-label={t.keepOf(entry.title)}
                disabled={full}
                onClick={() => onKeep(entry)}
              >
                {t.keep}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {rest > 0 ? (
        <div>
          <Button variant="quiet" onClick={() => setShown(shown + pageSize)}>
            {t.more(Math.min(rest, pageSize))}
          </Button>
        </div>
      ) : null}
    </div>
  );
};

const searchables = ({ entries }: ExplorerPublic) =>
  entries.map((entry) => ({
    entry,
    item: {
      ...entry,
      asOf: null,
      flagged: false,
      tags: Object.entries(entry.options).flatMap(([facet, options]) =>
        options.map((option) => ({ facet: facet as FacetId, option, title: option })),
      ),
    },
  }));

function tagTexts({ facets }: ExplorerPublic, { options }: ExplorerEntry): string[] {
  return facets.flatMap((facet) =>
    facet.options.filter(({ id }) => options[facet.id]?.includes(id)).map(({ title }) => title),
  );
}
