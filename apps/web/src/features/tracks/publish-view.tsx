import { useQuery, useQueryClient } from '@tanstack/react-query';
import { compareTracks } from '@weft/rules';
import { Button, Field, Notice, Select, TextArea } from '@weft/ui';
import { useRef } from 'react';
import { Link } from 'react-router';
import { bodyOf, useApi } from '../../platform/api/api.js';
import { FormFailure } from '../../platform/forms/form-failure.js';
import { useSubmit } from '../../platform/forms/use-submit.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import { PageData } from '../../platform/page/page-data.js';
import { ChangeList } from './change-list.js';
import { PublishedVersions } from './published-versions.js';
import { useStudio } from './studio-context.js';
import { draftVersionsQuery, trackVersionQuery } from './tracks.queries.js';
import styles from './tracks.module.css';

/** What a publication changes, the publication itself, and the versions that are out. */
export const PublishView = () => {
  const { draft } = useStudio();
  const versions = useQuery(draftVersionsQuery(useApi(), draft));
  return (
    <PageData query={versions}>
      {(known) => (
        <>
          <Difference newest={known[0]?.version ?? null} />
          <PublishForm newest={known[0]?.version ?? null} />
          <PublishedVersions slug={draft.slug} versions={known} />
        </>
      )}
    </PageData>
  );
};

const Difference = ({ newest }: { newest: string | null }) => {
  const { t } = useI18n();
  const { draft, track, titleOf } = useStudio();
  const query = useQuery({
    ...trackVersionQuery(useApi(), draft.slug, newest ?? ''),
    enabled: newest !== null,
  });
  if (newest === null) return <p>{t('tracks.publish.first')}</p>;
  return (
    <PageData query={query}>
      {(published) => (
        <section aria-labelledby="since">
          <h2 id="since">{t('tracks.publish.since', { version: newest })}</h2>
          <ChangeList changes={compareTracks(published, track, titleOf)} />
        </section>
      )}
    </PageData>
  );
};

/** The three versions that may follow: a mend, something new, another plan. */
function nextVersions(newest: string | null): string[] {
  if (newest === null) return ['1.0.0'];
  const [major = 1, minor = 0, patch = 0] = newest.split('-', 1).join('').split('.').map(Number);
  return [`${major}.${minor}.${patch + 1}`, `${major}.${minor + 1}.0`, `${major + 1}.0.0`];
}

const PublishForm = ({ newest }: { newest: string | null }) => {
  const { t } = useI18n();
  const { draft, problems, saved } = useStudio();
  const api = useApi();
  const queryClient = useQueryClient();
  // Of one publication, so that sending it twice publishes once.
  const write = useRef({ id: crypto.randomUUID(), revision: saved.revision });
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const form = useSubmit(async ({ version = '', note = '' }, element) => {
    if (write.current.revision !== saved.revision) {
      write.current = { id: crypto.randomUUID(), revision: saved.revision };
    }
    const published = await bodyOf(
      api.POST('/api/tracks/drafts/{draftId}/versions', {
        params: { path: { draftId: draft.id } },
        body: { ...write.current, version, note },
      }),
    );
    write.current = { id: crypto.randomUUID(), revision: saved.revision };
    element.reset();
    await Promise.all([
      queryClient.invalidateQueries({ queryKey: ['catalogue'] }),
      queryClient.invalidateQueries({ queryKey: ['tracks', 'versions', draft.slug] }),
    ]);
    return published;
  });
  if (errors > 0) {
    return (
      <Notice kind="critical">
        <p>{t('tracks.publish.errors', { count: errors })}</p>
      </Notice>
    );
  }
  const options = nextVersions(newest);
  return (
    <section aria-label={t('tracks.views.publish')}>
      {form.result ? (
        <Notice kind="positive" live>
          <p>{t('tracks.publish.done', { version: form.result.version })}</p>
          <p className={styles.tools}>
            <Link to={`/modules#${form.result.slug}`}>{t('tracks.publish.catalogue')}</Link>
            <Link to={`/cohorts/new?track=${form.result.slug}@${form.result.version}`}>
              {t('tracks.publish.cohort')}
            </Link>
          </p>
        </Notice>
      ) : null}
      <form onSubmit={form.onSubmit} method="post">
        {options.length > 1 ? (
          <Select
            label={t('tracks.publish.version')}
            hint={t('tracks.publish.versionHint')}
            name="version"
            defaultValue={options[1]}
            key={newest}
          >
            {options.map((version) => (
              <option key={version}>{version}</option>
            ))}
          </Select>
        ) : (
          <Field label={t('tracks.publish.version')} name="version" readOnly value={options[0]} />
        )}
        <TextArea
          label={t('tracks.publish.note')}
          hint={t('tracks.publish.noteHint')}
          name="note"
          maxLength={2000}
          required
        />
        <p className={styles.quiet}>{t('tracks.publish.help')}</p>
        {saved.complete ? null : <p>{t('tracks.publish.waiting')}</p>}
        <FormFailure failure={form.failure} />
        <Button type="submit" busy={form.busy || !saved.complete}>
          {t('tracks.views.publish')}
        </Button>
      </form>
    </section>
  );
};
