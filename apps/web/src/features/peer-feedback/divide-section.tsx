import { useQuery } from '@tanstack/react-query';
import type { PeerFeedbackOverview } from '@weft/contracts';
import { Button, Field } from '@weft/ui';
import { useState } from 'react';
import { failureOf } from '../../platform/api/api-error.js';
import { useApi } from '../../platform/api/api.js';
import { FormFailure } from '../../platform/forms/form-failure.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import { momentInZone } from '../../platform/i18n/zoned-time.js';
import sheet from '../../platform/page/sheet.module.css';
import { previewQuery, type PeerPlace } from './staff.queries.js';
import { usePeerTexts } from './texts.js';
import { usePeerChange } from './use-peer-change.js';

interface DivideSectionProps {
  place: PeerPlace;
  overview: PeerFeedbackOverview;
}

/** Who would read whom with a code, before anybody is told; then it is divided so. */
export const DivideSection = ({ place, overview }: DivideSectionProps) => {
  const { locale } = useI18n();
  const { staff } = usePeerTexts();
  const api = useApi();
  const [seed, setSeed] = useState(() => crypto.randomUUID().slice(0, 6));
  const [shown, setShown] = useState('');
  const preview = useQuery(previewQuery(api, place, shown));
  const { run, busy, failure } = usePeerChange((with_: string, id) =>
    api.POST('/api/cohorts/{cohortId}/peer-feedback/{assignmentId}/allocation', {
      params: { path: place },
      body: { id, seed: with_ },
    }),
  );
  const { startedAt, seed: used, revision, handedIn, teams, timeZone } = overview;
  const started = startedAt && momentInZone(startedAt, timeZone, locale);
  return (
    <section aria-labelledby="divide">
      <h2 id="divide">{staff.divide}</h2>
      <p>{staff.divideHelp}</p>
      <p>{staff.handedIn(handedIn, teams)}</p>
      {started ? <p role="status">{staff.started(started, used ?? '')}</p> : null}
      {!startedAt && revision === 0 ? <p>{staff.saveFirst}</p> : null}
      {!startedAt && revision > 0 ? (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            setShown(seed.trim());
          }}
        >
          <Field
            label={staff.seed}
            value={seed}
            required
            maxLength={40}
            onChange={(event) => setSeed(event.target.value)}
          />
          <Button type="submit" variant="secondary" busy={preview.isFetching}>
            {staff.preview}
          </Button>
        </form>
      ) : null}
      <FormFailure failure={preview.error ? failureOf(preview.error) : failure} />
      {!startedAt && preview.data ? (
        <>
          <p role="status">
            {staff.previewed(
              staff.range(preview.data.gives.least, preview.data.gives.most),
              staff.range(preview.data.receives.least, preview.data.receives.most),
            )}
          </p>
          <dl>
            {preview.data.teams.map(({ name, reviewers }) => (
              <div key={name}>
                <dt>
                  <strong>{name}</strong>
                </dt>
                {reviewers.map((one, nth) => (
                  <dd key={nth}>
                    {one.name} <span className={sheet.muted}>{staff.closeness[one.closeness]}</span>
                  </dd>
                ))}
              </div>
            ))}
          </dl>
          <Button busy={busy} onClick={() => run(shown)}>
            {staff.start}
          </Button>
        </>
      ) : null}
    </section>
  );
};
