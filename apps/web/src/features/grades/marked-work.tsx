import { useQuery } from '@tanstack/react-query';
import { ScrollRegion } from '@weft/ui';
import type { RefObject } from 'react';
import { useApi } from '../../platform/api/api.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import { PageData } from '../../platform/page/page-data.js';
import { HandedInWork, submissionQuery } from '../assignments/index.js';
import styles from './grades.module.css';
import { useGradesTexts } from './texts.js';

interface MarkedWorkProps {
  submissionId: string;
  /** Around what scrolls. */
  place: RefObject<HTMLDivElement | null>;
}

/** The work as it was handed in, which scrolls by itself beside the rubric. */
export const MarkedWork = ({ submissionId, place }: MarkedWorkProps) => {
  const { locale } = useI18n();
  const texts = useGradesTexts();
  const query = useQuery(submissionQuery(useApi(), submissionId, locale));
  return (
    <div ref={place} className={styles.work}>
      <h3 id="work">{texts.work}</h3>
      <ScrollRegion labelledBy="work">
        <PageData query={query}>
          {(submission) => <HandedInWork submission={submission} />}
        </PageData>
      </ScrollRegion>
    </div>
  );
};
