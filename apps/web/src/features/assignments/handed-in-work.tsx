import type { SubmissionDetail } from '@weft/contracts';
import { Disclosure } from '@weft/ui';
import { useId } from 'react';
import { useI18n } from '../../platform/i18n/i18n.js';
import { inWords } from '../../platform/i18n/file-size.js';
import { AgreementText } from '../agreements/index.js';
import { WorkView } from './work-view.js';
import './texts.js';

/** All that was frozen when a team handed in: its files, what it had settled, and the work. */
export const HandedInWork = ({ submission }: { submission: SubmissionDetail }) => {
  const { t, locale } = useI18n();
  const id = useId();
  const { files, agreement, members, rubric, snapshot } = submission;
  const names = Object.fromEntries(
    members.map(({ accountId, displayName }) => [accountId, displayName]),
  );
  return (
    <>
      {agreement ? (
        <Disclosure summary={t('assignments.work.agreement')}>
          <AgreementText agreement={{ names, assignment: { rubric } }} content={agreement} />
        </Disclosure>
      ) : null}
      {files.length > 0 ? (
        <section aria-labelledby={id}>
          <h3 id={id}>{t('assignments.work.files')}</h3>
          <ul>
            {files.map((file) => (
              <li key={file.attachmentId}>
                <a
                  href={`/api/submissions/${submission.id}/files/${file.attachmentId}`}
                  download={file.name}
                >
                  {file.name}
                </a>{' '}
                ({inWords(file.size, locale)})
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <WorkView work={snapshot} />
    </>
  );
};
