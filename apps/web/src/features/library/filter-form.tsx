import { Button, Disclosure, Field, Icon } from '@weft/ui';
import { startTransition, useOptimistic, useState } from 'react';
import { useNavigate } from 'react-router';
import { useI18n } from '../../platform/i18n/i18n.js';
import { filtersFrom, searchOf, type LibraryFilters } from './library-filters.js';
import styles from './library.module.css';
import type { LibraryFacet } from './library.queries.js';
import { useLibraryTexts } from './texts.js';

const filtersIn = (form: HTMLFormElement): LibraryFilters =>
  filtersFrom(
    new URLSearchParams(
      [...new FormData(form)].map(([key, value]) => [key, typeof value === 'string' ? value : '']),
    ),
  );

interface FilterFormProps {
  /** Path of the page without its language. */
  path: string;
  label: string;
  filters: LibraryFilters;
  facets: readonly LibraryFacet[];
}

/**
 * Words to search and options to filter by. A choice changes the address at once and keeps the
 * focus; without scripts it is a plain form.
 */
export const FilterForm = ({ path, label, filters, facets }: FilterFormProps) => {
  const t = useLibraryTexts();
  const { locale } = useI18n();
  const navigate = useNavigate();
  // The address follows when it can: until then a ticked box must neither look nor be sent unticked.
  const [{ chosen }, expect] = useOptimistic(filters);
  const choose = (form: HTMLFormElement) =>
    startTransition(() => {
      const next = filtersIn(form);
      expect(next);
      void navigate(path + searchOf(next), { state: { keepFocus: true } });
    });
  return (
    <form
      role="search"
      aria-label={label}
      className={styles.form}
      action={`/${locale}${path}`}
      onSubmit={(event) => {
        event.preventDefault();
        void navigate(path + searchOf(filtersIn(event.currentTarget)));
      }}
    >
      <div className={styles.searching}>
        <Field
          key={filters.q}
          type="search"
          name="q"
          label={label}
          hint={t.hint}
          defaultValue={filters.q}
          maxLength={200}
          autoComplete="off"
        />
        <Button type="submit">
          <Icon name="search" /> {t.search}
        </Button>
      </div>
      {facets.map((facet) => (
        <FacetChoice
          key={facet.id}
          facet={facet}
          chosen={chosen[facet.id] ?? []}
          onChoose={choose}
        />
      ))}
    </form>
  );
};

interface FacetChoiceProps {
  facet: LibraryFacet;
  chosen: readonly string[];
  onChoose: (form: HTMLFormElement) => void;
}

const FacetChoice = ({ facet, chosen, onChoose }: FacetChoiceProps) => {
  // Only at first: folding it while somebody unticks the last option would take the focus away.
  const [open] = useState(chosen.length > 0);
  return (
    <Disclosure
      open={open}
      summary={chosen.length > 0 ? `${facet.title} (${chosen.length})` : facet.title}
    >
      <fieldset className={styles.options}>
        <legend className="visually-hidden">{facet.title}</legend>
        {facet.options.map((option) => (
          <label key={option.id}>
            <input
              type="checkbox"
              name={facet.id}
              value={option.id}
              checked={chosen.includes(option.id)}
              onChange={({ currentTarget: { form } }) => {
                if (form) onChoose(form);
              }}
            />
            <span>{option.title}</span> <span className={styles.count}>{option.count}</span>
          </label>
        ))}
      </fieldset>
    </Disclosure>
  );
};
