import { Button } from '@weft/ui';
import sheet from './sheet.module.css';

interface PagerProps {
  page: number;
  pages: number;
  onPage: (page: number) => void;
  /** `position` says which page of how many this is. */
  labels: { previous: string; next: string; position: string };
}

/** To the page before and after; nothing where there is one page. */
export const Pager = ({ page, pages, onPage, labels }: PagerProps) => {
  if (pages <= 1) return null;
  return (
    <div className={sheet.actions}>
      <Button variant="secondary" disabled={page <= 1} onClick={() => onPage(page - 1)}>
        {labels.previous}
      </Button>
      <span>{labels.position}</span>
      <Button variant="secondary" disabled={page >= pages} onClick={() => onPage(page + 1)}>
        {labels.next}
      </Button>
    </div>
  );
};
