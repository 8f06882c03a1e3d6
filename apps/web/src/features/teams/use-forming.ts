import { useState } from 'react';
import { useApi } from '../../platform/api/api.js';
import type { FailureCode } from '../../platform/api/api-error.js';
import type { ShownTeam } from './cohort-teams.js';
import type { Placed } from './place-dialog.js';
import { useTeamsTexts } from './texts.js';
import { useTeamWrite } from './use-team-write.js';

type Change =
  | { action: 'rename'; teamId: string; name: string }
  | { action: 'dissolve' | 'restore'; teamId: string }
  | { action: 'place'; accountId: string; teamId: string | null; seesEarlier: boolean };

interface Forming {
  busy: boolean;
  failure: FailureCode | null;
  /** What was done last, and how it is undone. */
  done: { text: string; undo: (() => void) | null } | null;
  say: (text: string) => void;
  place: (person: Placed, to: { teamId: string | null; seesEarlier: boolean }) => void;
  rename: (team: ShownTeam, name: string) => void;
  dissolve: (team: { id: string; name: string }) => void;
  restore: (team: { id: string; name: string }) => void;
}

/** What a lecturer does to teams, each with its way back. */
export function useForming(
  cohortId: string,
  { teams, onDone }: { teams: readonly ShownTeam[]; onDone: () => void },
): Forming {
  const texts = useTeamsTexts();
  const api = useApi();
  const [done, setDone] = useState<Forming['done']>(null);
  const write = useTeamWrite(cohortId, (id, change: Change) =>
    api.POST('/api/cohorts/{cohortId}/team-changes', {
      params: { path: { cohortId } },
      body: { id, ...change },
    }),
  );
  const run = (change: Change, after: NonNullable<Forming['done']>) =>
    write.run(change, () => {
      setDone(after);
      onDone();
    });
  const nameOf = (teamId: string) => teams.find(({ id }) => id === teamId)?.name ?? '';
  const place: Forming['place'] = (person, to) => {
    const { accountId, displayName, teamId, seesEarlier } = person;
    const text =
      to.teamId === null
        ? texts.takenOut(displayName)
        : texts.moved(displayName, nameOf(to.teamId));
    const undo = () => place({ ...person, ...to }, { teamId, seesEarlier });
    run({ action: 'place', accountId, ...to }, { text, undo });
  };
  const rename: Forming['rename'] = (team, name) => {
    const undo = () => rename({ ...team, name }, team.name);
    run({ action: 'rename', teamId: team.id, name }, { text: texts.saved, undo });
  };
  const restore: Forming['restore'] = ({ id, name }) =>
    run({ action: 'restore', teamId: id }, { text: texts.restored(name), undo: null });
  const dissolve: Forming['dissolve'] = (team) => {
    const undo = () => restore(team);
    run({ action: 'dissolve', teamId: team.id }, { text: texts.dissolved(team.name), undo });
  };
  const say = (text: string) => setDone({ text, undo: null });
  const { busy, failure } = write;
  return { busy, failure, done, say, place, rename, dissolve, restore };
}
