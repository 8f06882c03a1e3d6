import { Button } from '@weft/ui';
import { useI18n } from '../../platform/i18n/i18n.js';
import sheet from '../../platform/page/sheet.module.css';

interface PagerProps {
  page: number;
  pages: number;
  onPage: (page: number) => void;
}

/** To the page before and after; nothing where there is one page. */
export const Pager = ({ page, pages, onPage }: PagerProps) => {
  const { t } = useI18n();
  if (pages <= 1) return null;
  return (
    <div className={sheet.actions}>
      <Button variant="secondary" disabled={page <= 1} onClick={() => onPage(page - 1)}>
        {t('cohorts.previous')}
      </Button>
      <span>{t('cohorts.page', { page, pages })}</span>
      <Button variant="secondary" disabled={page >= pages} onClick={() => onPage(page + 1)}>
        {t('cohorts.next')}
      </Button>
    </div>
  );
};
