import { useQuery } from '@tanstack/react-query';
import { gradeText } from '@weft/rules';
import { Button, EmptyState, Notice, ScrollRegion, TextArea } from '@weft/ui';
import { FormFailure } from '../../platform/forms/form-failure.js';
import { useDraft } from '../../platform/forms/use-draft.js';
import { PageData } from '../../platform/page/page-data.js';
import sheet from '../../platform/page/sheet.module.css';
import { type InAssignment, previewQuery } from './grades.queries.js';
import { useGradesTexts } from './texts.js';
import { useGradeChange } from './use-grade-change.js';
import { useMoments } from './use-moments.js';

/** A look at what a release gives, the release itself, and the way back while there is one. */
export const ReleasePanel = ({ place }: { place: InAssignment }) => {
  const { api, cohortId, assignmentId, locale } = place;
  const { moment } = useMoments();
  const texts = useGradesTexts();
  const query = useQuery({ ...previewQuery(place), staleTime: 0 });
  const { fields, change, clear } = useDraft(`release:${cohortId}:${assignmentId}`, { reason: '' });
  const params = { path: { cohortId, assignmentId } };
  const release = useGradeChange((reason: string | null, id) =>
    api.POST('/api/cohorts/{cohortId}/releases/{assignmentId}', {
      params,
      body: { id, reason },
    }),
  );
  const undo = useGradeChange((releaseId: string) =>
    api.POST('/api/cohorts/{cohortId}/releases/{assignmentId}/undo', {
      params,
      body: { releaseId },
    }),
  );
  return (
    <PageData query={query}>
      {({ grades, waiting, release: last, settings }) => {
        const given = (percent: number) => gradeText(percent, { ...settings, locale });
        const fresh = grades.filter(({ before, percent }) => before !== percent);
        const changes = fresh.some(({ before }) => before !== null);
        return (
          <section>
            <h2 id="release">{texts.release}</h2>
            <p>{texts.releaseHelp}</p>
            {last ? (
              <Notice kind={last.undoable ? 'caution' : 'information'}>
                <p>
                  {last.undoable
                    ? texts.hiddenUntil(moment(last.visibleAt))
                    : texts.visibleSince(moment(last.visibleAt))}
                </p>
                {last.undoable ? (
                  <Button
                    variant="secondary"
                    disabled={undo.busy}
                    onClick={() => undo.run(last.id)}
                  >
                    {texts.undo}
                  </Button>
                ) : null}
              </Notice>
            ) : null}
            <FormFailure failure={undo.failure} />
            {waiting.length > 0 ? (
              <p>{texts.releaseWaiting(waiting.map(({ teamName }) => teamName).join(', '))}</p>
            ) : null}
            {grades.length === 0 ? (
              <EmptyState title={texts.releaseNone}>
                <p>{texts.queueEmptyHelp}</p>
              </EmptyState>
            ) : (
              <ScrollRegion labelledBy="release">
                <table className={sheet.table} aria-labelledby="release">
                  <thead>
                    <tr>
                      <th scope="col">{texts.learner}</th>
                      <th scope="col">{texts.team}</th>
                      <th scope="col">{texts.grade}</th>
                      <th scope="col">{texts.before}</th>
                    </tr>
                  </thead>
                  <tbody>
                    {grades.map((row) => (
                      <tr key={row.accountId}>
                        <th scope="row">{row.displayName}</th>
                        <td>{row.teamName}</td>
                        <td>
                          {given(row.percent)} ({texts.percent(row.percent)})
                        </td>
                        <td>{row.before === null ? '–' : given(row.before)}</td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </ScrollRegion>
            )}
            {grades.length > 0 && !last?.undoable ? (
              <form
                onSubmit={(event) => {
                  event.preventDefault();
                  release.run(fields.reason.trim() || null, { onSuccess: clear });
                }}
              >
                {last ? (
                  <TextArea
                    label={texts.releaseReason}
                    hint={texts.releaseReasonHint}
                    required={changes}
                    maxLength={2000}
                    value={fields.reason}
                    onChange={({ target }) => change({ reason: target.value })}
                  />
                ) : null}
                <FormFailure failure={release.failure} />
                {fresh.length === 0 && last ? (
                  <p className={sheet.muted}>{texts.releaseNothing}</p>
                ) : null}
                <div className={sheet.actions}>
                  <Button type="submit" disabled={release.busy}>
                    {texts.releaseCount(fresh.length)}
                  </Button>
                </div>
              </form>
            ) : null}
          </section>
        );
      }}
    </PageData>
  );
};
