import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, EmptyState, Field, Notice, ProgressBar, Skeleton } from '@weft/ui';
import { failureOf } from '../../platform/api/api-error.js';
import { useApi } from '../../platform/api/api.js';
import { FormFailure } from '../../platform/forms/form-failure.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import sheet from '../../platform/page/sheet.module.css';
import { filesQuery } from './assignments.queries.js';
import { inWords } from '../../platform/i18n/file-size.js';
import { type Upload, useUploads } from './use-uploads.js';
import './texts.js';

interface TeamFilesProps {
  teamId: string;
  assignmentId: string;
  /** May add files and take them away. */
  changes: boolean;
}

/** Files of a team for an assignment, with those on their way. */
export const TeamFiles = ({ teamId, assignmentId, changes }: TeamFilesProps) => {
  const { t, locale } = useI18n();
  const api = useApi();
  const queryClient = useQueryClient();
  const query = useQuery(filesQuery({ api, teamId, assignmentId }));
  const sending = useUploads({ teamId, assignmentId });
  const change = useMutation({
    mutationFn: ({ attachmentId, removed }: { attachmentId: string; removed: boolean }) =>
      api.PUT('/api/teams/{teamId}/files/{attachmentId}/removal', {
        params: { path: { teamId, attachmentId } },
        body: { id: crypto.randomUUID(), removed },
      }),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['hand-in', teamId, assignmentId] }),
  });
  if (query.isError) return <FormFailure failure={failureOf(query.error)} />;
  if (!query.data) return <Skeleton label={t('site.loading')} />;
  const { items, used, limit } = query.data;
  return (
    <>
      {items.length === 0 ? (
        <EmptyState title={t('assignments.files.empty')}>
          {changes ? <p>{t('assignments.files.emptyHelp')}</p> : null}
        </EmptyState>
      ) : null}
      <ul role="list" className={sheet.list}>
        {items.map(({ id, name, size, byName, removedAt }) => (
          <li key={id}>
            <p>
              {removedAt ? (
                <s>{name}</s>
              ) : (
                <a href={`/api/teams/${teamId}/files/${id}`} download={name}>
                  {name}
                </a>
              )}
            </p>
            <p className={sheet.muted}>
              {removedAt
                ? t('assignments.files.removed')
                : t('assignments.files.by', { size: inWords(size, locale), name: byName })}
            </p>
            {changes ? (
              <Button
                variant="quiet"
                busy={change.isPending}
                onClick={() => change.mutate({ attachmentId: id, removed: removedAt === null })}
              >
                {t(removedAt ? 'assignments.files.putBack' : 'assignments.files.remove', { name })}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      <FormFailure failure={change.error && failureOf(change.error)} />
      {changes ? (
        <>
          {sending.uploads.map((upload) => (
            <UploadLine
              key={upload.id}
              upload={upload}
              onRetry={() => sending.retry(upload)}
              onDismiss={() => sending.forget(upload.id)}
            />
          ))}
          <Field
            label={t('assignments.files.add')}
            hint={t('assignments.files.hint')}
            type="file"
            multiple
            onChange={({ target }) => {
              sending.add(Array.from(target.files ?? []));
              target.value = '';
            }}
          />
          <p className={sheet.muted}>
            {t('assignments.files.used', {
              used: inWords(used, locale),
              limit: inWords(limit, locale),
            })}
          </p>
        </>
      ) : null}
    </>
  );
};

interface UploadLineProps {
  upload: Upload;
  onRetry: () => void;
  onDismiss: () => void;
}

/** How far one file is, or why it was not taken. */
const UploadLine = ({ upload, onRetry, onDismiss }: UploadLineProps) => {
  const { t } = useI18n();
  const { file, state, tooLarge } = upload;
  const { name, size } = file;
  if (state.step === 'failed') {
    return (
      <Notice kind="critical" title={t('assignments.files.failed', { name })} live>
        <p>{t(tooLarge ? 'assignments.files.tooLarge' : `errors.${state.failure}`)}</p>
        <p className={sheet.actions}>
          {tooLarge ? null : (
            <Button variant="secondary" onClick={onRetry}>
              {t('assignments.files.retry', { name })}
            </Button>
          )}
          <Button variant="quiet" onClick={onDismiss}>
            {t('assignments.files.dismiss')}
          </Button>
        </p>
      </Notice>
    );
  }
  if (state.step === 'checking' || state.step === 'done') {
    return <p role="status">{t('assignments.files.checking', { name })}</p>;
  }
  if (state.step === 'waiting') {
    return <p role="status">{t('assignments.files.waiting', { name })}</p>;
  }
  const percent = Math.floor((100 * state.sent) / size);
  return (
    <ProgressBar
      value={state.sent}
      max={size}
      label={t('assignments.files.sending', { name, percent })}
    />
  );
};
