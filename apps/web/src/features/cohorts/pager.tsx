import { useI18n } from '../../platform/i18n/i18n.js';
import { Pager as AnyPager } from '../../platform/page/pager.js';

interface PagerProps {
  page: number;
  pages: number;
  onPage: (page: number) => void;
}

/** The pager with the words of cohorts. */
export const Pager = ({ page, pages, onPage }: PagerProps) => {
  const { t } = useI18n();
  const labels = {
    previous: t('cohorts.previous'),
    next: t('cohorts.next'),
    position: t('cohorts.page', { page, pages }),
  };
  return <AnyPager page={page} pages={pages} onPage={onPage} labels={labels} />;
};
