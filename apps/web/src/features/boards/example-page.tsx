import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useApi } from '../../platform/api/api.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import { PageData } from '../../platform/page/page-data.js';
import { usePageHead } from '../../platform/page/page-head.js';
import { PageTitle } from '../../platform/page/page-title.js';
import sheet from '../../platform/page/sheet.module.css';
import { exampleQuery } from './boards.queries.js';
import { ClustersShown } from './clusters-shown.js';
import { ProjectSheet } from './project-sheet.js';
import { useBoardTexts } from './texts.js';
import styles from './boards.module.css';

/** A workshop that was held, to look at before one's own. */
const ExamplePage = () => {
  const t = useBoardTexts();
  const { locale } = useI18n();
  const query = useQuery(exampleQuery(useApi(), locale));
  usePageHead({ title: t.exampleTitle });
  return (
    <PageData query={query}>
      {(board) => (
        <div className={`${sheet.page} ${styles.page}`}>
          <PageTitle>{board.title}</PageTitle>
          <p>{t.exampleLead}</p>
          <section aria-labelledby="clusters" className={styles.poster}>
            <h2 id="clusters">{t.phases.cluster}</h2>
            <ClustersShown board={board} />
          </section>
          <section aria-labelledby="sheets" className={styles.sheets}>
            <h2 id="sheets">{t.phases.sheets}</h2>
            {board.goesOn.map((clusterId) => (
              <ProjectSheet key={clusterId} {...{ board, clusterId, writable: false }} />
            ))}
          </section>
          <p data-print="no">
            <Link to="/boards">{t.title}</Link>
          </p>
        </div>
      )}
    </PageData>
  );
};

export default ExamplePage;
