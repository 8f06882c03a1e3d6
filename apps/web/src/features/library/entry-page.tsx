import { FigureDrawing } from '@weft/activities/react';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { useApi } from '../../platform/api/api.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import { PageData } from '../../platform/page/page-data.js';
import { usePageHead } from '../../platform/page/page-head.js';
import { PageTitle } from '../../platform/page/page-title.js';
import { CaseParts } from './case-parts.js';
import { EntryBody } from './entry-body.js';
import { EntryOrigin } from './entry-origin.js';
import { EntryProposer } from './entry-proposer.js';
import { TagLine } from './entry-row.js';
import { pollFigure } from './figures-of.js';
import { LibraryCrumbs } from './library-crumbs.js';
import styles from './library.module.css';
import { entryQuery, type EntryDetail } from './library.queries.js';
import { useLibraryTexts } from './texts.js';

const Entry = ({ detail: { collection, item, record, sources } }: { detail: EntryDetail }) => {
  const t = useLibraryTexts();
  const { locale } = useI18n();
  const [source = null] = sources;
  const whole = { ...item, record, source };
  const figure = pollFigure(whole, t);
  usePageHead({ title: item.title, description: item.text ?? collection.about });
  return (
    <article className={styles.page}>
      <header className={styles.head}>
        <LibraryCrumbs collection={collection} />
        <PageTitle>{item.title}</PageTitle>
        <TagLine tags={item.tags} />
        <EntryProposer proposed={item.proposed} />
      </header>
      <div className={styles.entry}>
        {/* The text of a case is its challenge, which is one of its parts. */}
        <EntryBody item={record.collection === 'cases' ? { ...whole, text: null } : whole} />
        {figure ? <FigureDrawing figure={figure} locale={locale} /> : null}
        {record.collection === 'cases' ? <CaseParts entry={record.entry} /> : null}
        <section aria-labelledby="library-sources">
          <h2 id="library-sources">{t.sources}</h2>
          <EntryOrigin asOf={item.asOf} sources={sources} />
        </section>
      </div>
    </article>
  );
};

const EntryPage = () => {
  const { locale } = useI18n();
  const { collection = '', id = '' } = useParams();
  const query = useQuery(entryQuery(useApi(), { locale, collection, id }));
  return <PageData query={query}>{(detail) => <Entry detail={detail} />}</PageData>;
};

export default EntryPage;
