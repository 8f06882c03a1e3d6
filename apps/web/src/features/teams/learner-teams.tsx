import { Button, EmptyState, Notice, buttonClass } from '@weft/ui';
import { useState } from 'react';
import { Link } from 'react-router';
import { useApi } from '../../platform/api/api.js';
import { FormFailure } from '../../platform/forms/form-failure.js';
import { useDraft } from '../../platform/forms/use-draft.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import sheet from '../../platform/page/sheet.module.css';
import type { CohortTeams } from './cohort-teams.js';
import { TeamCard } from './team-card.js';
import { TeamNameForm } from './team-name-form.js';
import styles from './teams.module.css';
import { useTeamsTexts } from './texts.js';
import { useTeamWrite } from './use-team-write.js';

type Choice =
  { action: 'make'; name: string } | { action: 'join'; teamId: string } | { action: 'leave' };

/** The teams as a learner of the cohort sees them; while she may choose, with how. */
export const LearnerTeams = ({ cohortId, data }: { cohortId: string; data: CohortTeams }) => {
  const texts = useTeamsTexts();
  const { date } = useI18n();
  const api = useApi();
  const { teams, mine, choice } = data;
  const draft = useDraft(`own-team:${cohortId}`, { name: '' });
  const [done, setDone] = useState('');
  const write = useTeamWrite(cohortId, (id, change: Choice) =>
    api.POST('/api/cohorts/{cohortId}/my-team', {
      params: { path: { cohortId } },
      body: change.action === 'make' ? { id, teamId: id, ...change } : { id, ...change },
    }),
  );
  const open = choice?.open === true;
  const join = ({ id, name }: { id: string; name: string }) =>
    write.run({ action: 'join', teamId: id }, () => setDone(texts.joinNow(name)));
  const make = (name: string) =>
    write.run({ action: 'make', name }, () => {
      draft.clear();
      setDone(texts.joinNow(name));
    });
  return (
    <>
      {done ? (
        <Notice kind="positive" live>
          {done}
        </Notice>
      ) : null}
      <FormFailure failure={write.failure} />
      {open ? <p>{texts.chooseLead(date(choice.until), choice.largest)}</p> : null}
      {mine === null ? (
        <p>
          <Link className={buttonClass('secondary')} to={`/cohorts/${cohortId}/my-wishes`}>
            {texts.myWishes}
          </Link>
        </p>
      ) : null}
      <section aria-labelledby="teams">
        <h2 id="teams" className="visually-hidden">
          {texts.title}
        </h2>
        {teams.length === 0 ? (
          <EmptyState title={texts.empty}>
            <p>{open ? texts.makeOwn : texts.emptyLearner}</p>
          </EmptyState>
        ) : null}
        <ul role="list" className={styles.teams}>
          {teams.map((team) => {
            const own = team.id === mine;
            const full = team.members.length >= (choice?.largest ?? 0);
            return (
              <TeamCard key={team.id} team={team} mine={own} linked={own}>
                {open && !own && full ? <p className={sheet.muted}>{texts.full}</p> : null}
                {open && !own && !full ? (
                  <Button
                    variant="secondary"
                    busy={write.busy}
                    aria-label={texts.joinWhat(team.name)}
                    onClick={() => join(team)}
                  >
                    {texts.join}
                  </Button>
                ) : null}
                {open && own ? (
                  <Button
                    variant="quiet"
                    busy={write.busy}
                    onClick={() => write.run({ action: 'leave' }, () => setDone(texts.leftNow))}
                  >
                    {texts.leave}
                  </Button>
                ) : null}
              </TeamCard>
            );
          })}
        </ul>
      </section>
      {open ? (
        <section aria-labelledby="make">
          <h2 id="make">{texts.makeOwn}</h2>
          <TeamNameForm
            value={draft.fields.name}
            onChange={(name) => draft.change({ name })}
            submitLabel={texts.make}
            busy={write.busy}
            onSubmit={make}
          />
        </section>
      ) : null}
    </>
  );
};
