import { Button, Dialog, EmptyState, Notice, buttonClass } from '@weft/ui';
import { useState } from 'react';
import { Link } from 'react-router';
import { FormFailure } from '../../platform/forms/form-failure.js';
import sheet from '../../platform/page/sheet.module.css';
import type { CohortTeams, ShownTeam } from './cohort-teams.js';
import { MakeTeam } from './make-team.js';
import { PlaceDialog, type Placed } from './place-dialog.js';
import { TeamCard } from './team-card.js';
import { TeamChoice } from './team-choice.js';
import { TeamNameForm } from './team-name-form.js';
import styles from './teams.module.css';
import { useTeamsTexts } from './texts.js';
import { useForming } from './use-forming.js';

/** How a lecturer forms the teams of a cohort by hand, and the ways to others. */
export const LecturerTeams = ({ cohortId, data }: { cohortId: string; data: CohortTeams }) => {
  const texts = useTeamsTexts();
  const { teams, unplaced, dissolved, choice } = data;
  const [moving, setMoving] = useState<Placed | null>(null);
  const [renaming, setRenaming] = useState<{ team: ShownTeam; name: string } | null>(null);
  const close = () => {
    setMoving(null);
    setRenaming(null);
  };
  const forming = useForming(cohortId, { teams, onDone: close });
  const { done, failure, busy } = forming;
  const moveButton = (person: Placed) => (
    <Button variant="quiet" onClick={() => setMoving(person)}>
      {texts.move}
      <span className="visually-hidden"> {person.displayName}</span>
    </Button>
  );
  return (
    <>
      {done ? (
        <Notice kind="positive" live>
          <p>{done.text}</p>
          {done.undo ? (
            <Button variant="secondary" busy={busy} onClick={done.undo}>
              {texts.undo}
            </Button>
          ) : null}
        </Notice>
      ) : null}
      {moving ? null : <FormFailure failure={failure} />}
      {unplaced.length > 0 ? (
        <section aria-labelledby="unplaced">
          <h2 id="unplaced">{texts.unplaced(unplaced.length)}</h2>
          <p>
            <Link className={buttonClass()} to={`/cohorts/${cohortId}/teams/mix`}>
              {texts.mixer}
            </Link>
          </p>
          <MakeTeam
            cohortId={cohortId}
            unplaced={unplaced}
            onMade={(name) => forming.say(texts.made(name))}
          />
          {teams.length > 0 ? (
            <ul role="list" className={styles.people}>
              {unplaced.map(({ accountId, displayName, background }) => (
                <li key={accountId}>
                  <span>
                    {displayName}{' '}
                    <span className={sheet.muted}>
                      {background ? texts.backgrounds[background] : texts.noBackground}
                    </span>
                  </span>
                  {moveButton({ accountId, displayName, teamId: null, seesEarlier: true })}
                </li>
              ))}
            </ul>
          ) : null}
        </section>
      ) : null}
      <section aria-labelledby="teams">
        <h2 id="teams">{texts.title}</h2>
        {teams.length === 0 ? (
          <EmptyState title={texts.empty}>
            <p>{texts.emptyLecturer}</p>
          </EmptyState>
        ) : null}
        {teams.length > 0 && unplaced.length === 0 ? <p>{texts.everyonePlaced}</p> : null}
        <ul role="list" className={styles.teams}>
          {teams.map((team) => (
            <TeamCard
              key={team.id}
              team={team}
              linked
              memberActions={({ accountId, displayName, seesEarlier }) =>
                moveButton({
                  ...{ accountId, displayName, teamId: team.id },
                  seesEarlier: seesEarlier ?? true,
                })
              }
            >
              <div className={sheet.actions}>
                <Button
                  variant="quiet"
                  aria-label={texts.renameWhat(team.name)}
                  onClick={() => setRenaming({ team, name: team.name })}
                >
                  {texts.rename}
                </Button>
                <Button
                  variant="quiet"
                  busy={busy}
                  aria-label={texts.dissolveWhat(team.name)}
                  onClick={() => forming.dissolve(team)}
                >
                  {texts.dissolve}
                </Button>
              </div>
            </TeamCard>
          ))}
        </ul>
      </section>
      <TeamChoice
        key={JSON.stringify(choice)}
        cohortId={cohortId}
        choice={choice}
        onSaved={forming.say}
      />
      {dissolved.length > 0 ? (
        <section aria-labelledby="dissolved">
          <h2 id="dissolved">{texts.dissolvedTitle}</h2>
          <ul role="list" className={styles.people}>
            {dissolved.map((team) => (
              <li key={team.id}>
                <span>{team.name}</span>
                <Button
                  variant="quiet"
                  busy={busy}
                  aria-label={texts.restoreWhat(team.name)}
                  onClick={() => forming.restore(team)}
                >
                  {texts.restore}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {moving ? (
        <PlaceDialog
          person={moving}
          teams={teams}
          busy={busy}
          failure={failure}
          onPlace={(to) => forming.place(moving, to)}
          onClose={close}
        />
      ) : null}
      {renaming ? (
        <Dialog
          open
          title={texts.renameWhat(renaming.team.name)}
          closeLabel={texts.close}
          onClose={close}
        >
          <TeamNameForm
            value={renaming.name}
            onChange={(name) => setRenaming({ ...renaming, name })}
            submitLabel={texts.save}
            busy={busy}
            onSubmit={(name) => forming.rename(renaming.team, name)}
          />
        </Dialog>
      ) : null}
    </>
  );
};
