import type { ReviewedFile } from '@weft/contracts';
import { useI18n } from '../../platform/i18n/i18n.js';
import { inWords } from '../../platform/i18n/file-size.js';
import { usePeerTexts } from './texts.js';

/** Files of the work that is reviewed; without their names where it is anonymous. */
export const WorkFiles = ({
  reviewId,
  files,
}: {
  reviewId: string;
  files: readonly ReviewedFile[];
}) => {
  const { locale } = useI18n();
  const { review } = usePeerTexts();
  if (files.length === 0) return null;
  return (
    <div>
      <h3>{review.files}</h3>
      <ul>
        {files.map(({ number, name, ending, size }) => (
          <li key={number}>
            <a href={`/api/me/reviews/${reviewId}/files/${number}`} download={name ?? ''}>
              {name ?? review.file(number, ending)}
            </a>{' '}
            ({inWords(size, locale)})
          </li>
        ))}
      </ul>
    </div>
  );
};
