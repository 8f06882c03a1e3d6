import { useQuery } from '@tanstack/react-query';
import type { PeerFeedbackOverview } from '@weft/contracts';
import { Button, Disclosure, EmptyState, ProgressBar } from '@weft/ui';
import { useState } from 'react';
import { useApi } from '../../platform/api/api.js';
import { FormFailure } from '../../platform/forms/form-failure.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import { momentInZone } from '../../platform/i18n/zoned-time.js';
import { Pager } from '../../platform/page/pager.js';
import sheet from '../../platform/page/sheet.module.css';
import { GivenReview } from './given-review.js';
import { peerReviewsQuery, type PeerPlace } from './staff.queries.js';
import { usePeerTexts } from './texts.js';
import { usePeerChange } from './use-peer-change.js';

interface ProgressSectionProps {
  place: PeerPlace;
  overview: PeerFeedbackOverview;
}

const states = ['to-do', 'started', 'given', 'lapsed', 'replaced'] as const;

/** How far reviews are, who reads whom, and showing them to the teams. */
export const ProgressSection = ({ place, overview }: ProgressSectionProps) => {
  const { locale } = useI18n();
  const moment = (iso: string) => momentInZone(iso, overview.timeZone, locale);
  const { staff } = usePeerTexts();
  const api = useApi();
  const [page, setPage] = useState(1);
  const list = useQuery(peerReviewsQuery(api, place, page)).data;
  const { run, busy, failure } = usePeerChange((_: undefined, id) =>
    api.POST('/api/cohorts/{cohortId}/peer-feedback/{assignmentId}/release', {
      params: { path: place },
      body: { id },
    }),
  );
  const { counts, points, criteria, releasedAt } = overview;
  const file = `/api/cohorts/${place.cohortId}/peer-feedback/${place.assignmentId}/reviews.csv`;
  const open = counts['to-do'] + counts.started + counts.given;
  return (
    <section aria-labelledby="progress">
      <h2 id="progress">{staff.progress}</h2>
      <ProgressBar
        value={counts.given}
        max={open}
        label={`${counts.given} / ${open} ${staff.states.given}`}
      />
      <p className={sheet.muted}>
        {states.map((state) => `${staff.states[state]}: ${counts[state]}`).join(' · ')}
      </p>
      {points.asked > 0 ? <p>{staff.pointsGiven(points.given, points.asked)}</p> : null}
      {releasedAt ? <p role="status">{staff.released(moment(releasedAt))}</p> : null}
      <FormFailure failure={failure} />
      {overview.startedAt ? (
        <Button
          busy={busy}
          variant={releasedAt ? 'secondary' : 'primary'}
          onClick={() => run(undefined)}
        >
          {releasedAt ? staff.releaseMore : staff.release}
        </Button>
      ) : null}
      {counts.given > 0 ? (
        <p>
          <a href={`${file}?locale=${locale}`} download>
            {overview.settings.anonymous ? staff.exportAnonymous : staff.export}
          </a>
        </p>
      ) : null}
      <h3>{staff.list}</h3>
      {list?.total === 0 ? <EmptyState title={staff.listNone} /> : null}
      {list && list.total > 0 ? (
        <table className={sheet.table}>
          <thead>
            <tr>
              <th scope="col">{staff.reviewer}</th>
              <th scope="col">{staff.work}</th>
              <th scope="col">{staff.state}</th>
              <th scope="col">{staff.due}</th>
              <th scope="col">{staff.read}</th>
            </tr>
          </thead>
          <tbody>
            {list.items.map((item) => (
              <tr key={item.id}>
                <th scope="row">{item.reviewerName}</th>
                <td data-label={staff.work}>{item.teamName}</td>
                <td data-label={staff.state}>
                  {staff.states[item.state]}
                  {item.takenOver ? ` (${staff.takenOver})` : ''}
                </td>
                <td data-label={staff.due}>{moment(item.dueAt)}</td>
                <td>
                  {item.state === 'given' && item.review ? (
                    <Disclosure summary={staff.read}>
                      <GivenReview criteria={criteria} review={item.review} />
                    </Disclosure>
                  ) : null}
                  {item.useful === null ? null : staff.useful(item.useful)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
      {list ? (
        <Pager
          page={page}
          pages={list.pages}
          onPage={setPage}
          labels={{
            previous: staff.previous,
            next: staff.next,
            position: staff.position(page, list.pages),
          }}
        />
      ) : null}
    </section>
  );
};
