import { useQuery } from '@tanstack/react-query';
import type { TrackVersion } from '@weft/contracts';
import { Select } from '@weft/ui';
import { useState } from 'react';
import { useApi } from '../../platform/api/api.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import { PageData } from '../../platform/page/page-data.js';
import sheet from '../../platform/page/sheet.module.css';
import { ChangeList } from './change-list.js';
import { versionDifferenceQuery } from './tracks.queries.js';
import styles from './tracks.module.css';

/** The versions of a published track, newest first, and the difference between any two. */
export const PublishedVersions = ({
  slug,
  versions,
}: {
  slug: string;
  versions: readonly TrackVersion[];
}) => {
  const { t, date } = useI18n();
  return (
    <section aria-labelledby="versions">
      <h2 id="versions">{t('tracks.publish.versions')}</h2>
      {versions.length === 0 ? (
        <p className={styles.quiet}>{t('tracks.publish.versionsNone')}</p>
      ) : null}
      <ul role="list" className={sheet.list}>
        {versions.map(({ version, publishedAt, note }) => (
          <li key={version}>
            <p>
              <strong>{version}</strong> <span className={sheet.muted}>{date(publishedAt)}</span>
            </p>
            {note ? <p>{note}</p> : null}
          </li>
        ))}
      </ul>
      {versions.length > 1 ? <Compare slug={slug} versions={versions} /> : null}
    </section>
  );
};

const Compare = ({ slug, versions }: { slug: string; versions: readonly TrackVersion[] }) => {
  const { t } = useI18n();
  const [from, setFrom] = useState(versions[1]?.version ?? '');
  const [to, setTo] = useState(versions[0]?.version ?? '');
  const query = useQuery(versionDifferenceQuery(useApi(), slug, { from, to }));
  const options = versions.map(({ version }) => <option key={version}>{version}</option>);
  return (
    <>
      <h3>{t('tracks.publish.compare')}</h3>
      <div className={styles.both}>
        <Select
          label={t('tracks.publish.compareFrom')}
          value={from}
          onChange={({ target }) => setFrom(target.value)}
        >
          {options}
        </Select>
        <Select
          label={t('tracks.publish.compareTo')}
          value={to}
          onChange={({ target }) => setTo(target.value)}
        >
          {options}
        </Select>
      </div>
      <PageData query={query}>{(changes) => <ChangeList changes={changes} />}</PageData>
    </>
  );
};
