import type { Locale } from '@weft/contracts';
import { Button, Field, Select } from '@weft/ui';
import { useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { bodyOf, useApi } from '../../platform/api/api.js';
import { FormFailure } from '../../platform/forms/form-failure.js';
import { useSubmit } from '../../platform/forms/use-submit.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import { tracksEn } from '../../platform/i18n/tracks.en.js';
import { tracksNl } from '../../platform/i18n/tracks.nl.js';
import styles from './tracks.module.css';

/** A published version that a draft begins as. */
export interface Origin {
  slug: string;
  version: string;
  title: Record<Locale, string>;
}

interface NewTrackFormProps {
  published: readonly Origin[];
  /** Chosen outside the form; null: an empty draft. */
  origin: Origin | null;
  onOrigin: (origin: Origin | null) => void;
}

/** Each name in its own language, whatever the language of the page. */
const copyOf: Record<Locale, string> = { nl: tracksNl.copyOf, en: tracksEn.copyOf };

/** Makes a draft, empty or as a copy, and goes to it. */
export const NewTrackForm = ({ published, origin, onOrigin }: NewTrackFormProps) => {
  const { t, locale: shown } = useI18n();
  const api = useApi();
  const navigate = useNavigate();
  // Of the form, so that sending it twice makes one draft.
  const [id] = useState(() => crypto.randomUUID());
  const name = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (origin) name.current?.querySelector('input')?.focus();
  }, [origin]);
  const form = useSubmit(async ({ nl = '', en = '' }) => {
    const from = origin && { slug: origin.slug, version: origin.version };
    const body = { id, title: { nl, en }, from };
    await bodyOf(api.POST('/api/tracks/drafts', { body }));
    await navigate(`/studio/tracks/${id}`);
  });
  return (
    <section aria-labelledby="create">
      <h2 id="create">{t('tracks.create')}</h2>
      <form onSubmit={form.onSubmit} method="post">
        <Select
          label={t('tracks.createFrom')}
          value={origin?.slug ?? ''}
          onChange={({ target }) =>
            onOrigin(published.find(({ slug }) => slug === target.value) ?? null)
          }
        >
          <option value="">{t('tracks.createEmpty')}</option>
          {published.map(({ slug, title, version }) => (
            <option key={slug} value={slug}>
              {title[shown]} ({version})
            </option>
          ))}
        </Select>
        <div ref={name} className={styles.both} key={origin?.slug}>
          {(['nl', 'en'] as const).map((locale) => (
            <Field
              key={locale}
              label={t('tracks.inLanguage', {
                label: t('tracks.aboutTitle'),
                language: t(`tracks.${locale}`),
              })}
              name={locale}
              lang={locale}
              maxLength={120}
              required
              defaultValue={origin ? copyOf[locale].replace('{{title}}', origin.title[locale]) : ''}
            />
          ))}
        </div>
        <FormFailure failure={form.failure} />
        <Button type="submit" busy={form.busy}>
          {t('tracks.createSubmit')}
        </Button>
      </form>
    </section>
  );
};
