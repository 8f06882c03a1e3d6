import { useQuery } from '@tanstack/react-query';
import { Button, Notice, Select } from '@weft/ui';
import { Link, useParams } from 'react-router';
import { useApi } from '../../platform/api/api.js';
import { FormFailure } from '../../platform/forms/form-failure.js';
import { useDraft } from '../../platform/forms/use-draft.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import { momentInZone } from '../../platform/i18n/zoned-time.js';
import { PageData } from '../../platform/page/page-data.js';
import sheet from '../../platform/page/sheet.module.css';
import { SignedInPage } from '../identity/index.js';
import { pointsQuery } from './peer.queries.js';
import { usePeerTexts } from './texts.js';
import { usePeerChange } from './use-peer-change.js';

interface Place {
  teamId: string;
  assignmentId: string;
}
interface Member {
  accountId: string;
  displayName: string;
  mine: boolean;
  points: number | null;
}

const PointsForm = ({ place, members }: { place: Place; members: readonly Member[] }) => {
  const { points: texts } = usePeerTexts();
  const api = useApi();
  const { fields, change, clear } = useDraft<Record<string, string>>(
    `points:${place.teamId}:${place.assignmentId}`,
    Object.fromEntries(members.map((one) => [one.accountId, one.points?.toString() ?? ''])),
  );
  const { run, busy, done, failure } = usePeerChange(
    (points: { accountId: string; points: number }[], id) =>
      api.PUT('/api/teams/{teamId}/points/{assignmentId}', {
        params: { path: place },
        body: { id, points },
      }),
  );
  const given = members.map(({ accountId }) => ({
    accountId,
    points: Number(fields[accountId] ?? ''),
  }));
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) run(given, { onSuccess: clear });
      }}
    >
      {members.map(({ accountId, displayName, mine }) => (
        <Select
          key={accountId}
          label={mine ? texts.self(displayName) : texts.of(displayName)}
          value={fields[accountId] ?? ''}
          required
          onChange={(event) => change({ [accountId]: event.target.value })}
        >
          <option value="">{texts.choose}</option>
          {[0, 1, 2, 3, 4, 5].map((count) => (
            <option key={count} value={count}>
              {count}
            </option>
          ))}
        </Select>
      ))}
      <FormFailure failure={failure} />
      {done ? (
        <Notice kind="positive" live>
          <p>{texts.saved}</p>
        </Notice>
      ) : null}
      <Button type="submit" busy={busy}>
        {texts.save}
      </Button>
    </form>
  );
};

const Points = ({ accountId, place }: { accountId: string; place: Place }) => {
  const { locale } = useI18n();
  const { points: texts, mine } = usePeerTexts();
  const query = useQuery(pointsQuery({ api: useApi(), accountId, locale }, place));
  return (
    <PageData query={query}>
      {({ title, teamName, open, dueAt, timeZone, members }) => (
        <section aria-labelledby="points">
          <h2 id="points">{title}</h2>
          <p className={sheet.muted}>
            {teamName} · {open ? mine.until(momentInZone(dueAt, timeZone, locale)) : texts.closed}
          </p>
          <p>{texts.lead}</p>
          {open ? (
            <PointsForm place={place} members={members} />
          ) : (
            <ul>
              {members.map((one) => (
                <li key={one.accountId}>
                  {one.displayName}: {one.points ?? '–'}
                </li>
              ))}
            </ul>
          )}
        </section>
      )}
    </PageData>
  );
};

/** Points that I divide among the members of my team. */
const PointsPage = () => {
  const { mine, review } = usePeerTexts();
  const { teamId = '', assignmentId = '' } = useParams();
  return (
    <SignedInPage title={mine.points}>
      {({ id }) => (
        <>
          <Points accountId={id} place={{ teamId, assignmentId }} />
          <p>
            <Link to="/reviews">{review.back}</Link>
          </p>
        </>
      )}
    </SignedInPage>
  );
};

export default PointsPage;
