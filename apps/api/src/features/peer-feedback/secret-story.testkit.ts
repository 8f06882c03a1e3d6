import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import {
  type AssignmentSettings,
  castPitchBallot,
  giveTeamPoints,
  listMyGrades,
  listMyReviews,
  planPitchDay,
  rateReview,
  readPitchCode,
  readPitchDay,
  readReceivedFeedback,
  releaseGrades,
  runPitchDay,
  saveGradeSettings,
  saveMarking,
  settleMarking,
  voteOnBoard,
} from '@weft/contracts';
import type { ActMoment, Blindfold } from '../../platform/testing/blind.testkit.js';
import type { TestAgent } from '../../platform/testing/test-agent.testkit.js';
import {
  arrange,
  cluster,
  control,
  goTo,
  letIn,
  note,
  openBoard,
} from '../boards/boards.testkit.js';
import { criteriaAt, usualSettings } from '../grades/grades.testkit.js';
import { handInAs } from '../submissions/submissions.testkit.js';
import { idOf } from '../teams/teams.testkit.js';
import {
  assignmentId,
  inDutch,
  type PeerApi,
  type PeerGroupClass,
  snapshot,
} from './peer-feedback.testkit.js';

/** Who does the first and who the second of two secret things, and which comes first. */
export interface Telling {
  swapped: boolean;
  reversed: boolean;
}

/** What is written in the first, and in the second, by whoever does it. */
export const secrets = ['Eerste geheim', 'Tweede geheim'] as const;
/** Of the two people: nobody who may not know it may read that one of them did something. */
export const actors = ['Anna Aalst', 'Bert Boom'] as const;

/** A class in which two people did all that stays anonymous, and who looks on. */
export interface SecretStory extends Blindfold {
  group: PeerGroupClass;
  /** By what they are to the two. */
  onlookers: Record<string, TestAgent>;
  /** Values for the parameters of routes. */
  params: Record<string, string[]>;
  /** Everything becomes known that ever does: results, feedback, grades. */
  reveal(): Promise<void>;
}

const handInSettings: AssignmentSettings = {
  ...{ opensAt: '2083-02-01T08:00:00Z', dueAt: '2083-02-10T12:00:00Z', lateUntil: null },
  rules: {
    ...{ again: 'until-due', withdraw: 'until-due', stands: 'last' },
    ...{ peerFeedback: false, userTests: 0 },
  },
};

const sortedIds = (count: number): string[] =>
  Array.from({ length: count }, () => randomUUID()).sort();

/**
 * Two members of the same team review, divide points, write notes, vote and score a pitch. Ids that
 * lists may be in the order of are made in an order, so that an answer's own order can be compared.
 * @param watch is called with the onlookers before anything secret is done
 */
export async function tellStory(
  api: PeerApi,
  { swapped, reversed }: Telling,
  watch: (onlookers: Record<string, TestAgent>, boardId: string) => Promise<void>,
): Promise<SecretStory> {
  const since = Date.now();
  const group = await api.openPeers();
  const { lecturer, cohortId, teamId, otherTeamId, outsiders, members } = group;
  const mate = await api.joined(lecturer, cohortId);
  await api.changeTeams(lecturer, cohortId, {
    ...{ action: 'place', accountId: idOf(mate), teamId: otherTeamId, seesEarlier: true },
  });
  const names = new Map<string, string>();
  const call = async (who: TestAgent, name: string, shown: string) => {
    names.set(idOf(who), name).set(who.account?.email ?? '', `${name} mail`);
    await api.dataSource.query('update account set display_name = $2 where id = $1', [
      ...[idOf(who), shown],
    ]);
  };
  await call(outsiders[0], 'first', actors[0]);
  await call(outsiders[1], 'second', actors[1]);
  const known = { author: members[0], teammate: mate };
  const aside = { 'ex-member': group.exMember, 'learner without a team': group.unplaced };
  const staff = { lecturer, 'lecturer of another cohort': group.otherLecturer };
  const rest = { administrator: group.administrator, stranger: group.stranger };
  await call(members[1], 'other author', 'De other author');
  const signedIn = { ...known, ...aside, ...staff, ...rest };
  for (const [name, who] of Object.entries(signedIn)) await call(who, name, `De ${name}`);
  names.set(cohortId, 'cohort').set(teamId, 'team').set(otherTeamId, 'other team');

  const people = swapped ? [outsiders[1], outsiders[0]] : [...outsiders];
  const acts: ActMoment[] = [];
  /** Does both things, in the order of this telling, each at a moment of its own. */
  const each = async (act: (who: TestAgent, nth: 0 | 1) => Promise<number>) => {
    for (const nth of reversed ? ([1, 0] as const) : ([0, 1] as const)) {
      await wait(2);
      const from = Date.now();
      const status = await act(people[nth]!, nth);
      acts.push({ from, to: Date.now() });
      await wait(2);
      if (status >= 300) throw new Error(`What is secret was refused: ${status}`);
    }
  };

  const handIn = (team: string, who: readonly TestAgent[]) =>
    handInAs(api.dataSource, {
      ...{ cohortId, teamId: team, members: who.map(idOf), final: true, number: 2 },
      ...{ snapshot, settings: handInSettings, rubric: { nl: [], en: [] } },
    });
  const handedIn = [await handIn(teamId, members), await handIn(otherTeamId, [...outsiders, mate])];
  handedIn.forEach((id, at) => names.set(id, `submission ${at}`));
  await group.settle({ within: true });
  await group.start();
  const shownIds = sortedIds(3);
  for (const [at, who] of [...people, mate].entries()) {
    await api.dataSource.query('update peer_review set shown_id = $1 where reviewer_account = $2', [
      ...[shownIds[at], idOf(who)],
    ]);
  }
  const board = { kind: 'cohort', placeId: cohortId } as const;
  const { boardId } = await openBoard(lecturer, board);
  const visitor = await letIn(api, lecturer, boardId);
  const onlookers = { ...signedIn, visitor };
  const pitchDayId = randomUUID();
  names.set(boardId, 'board').set(pitchDayId, 'pitch day');
  // Files are named after the first part of what they are of.
  names.set(boardId.slice(0, 8), 'board file').set(cohortId.slice(0, 8), 'cohort file');
  await lecturer.call(planPitchDay, {
    params: { cohortId, pitchDayId },
    body: {
      ...{ title: 'Pitchdag', startsAt: null, pitchSeconds: 180, changeSeconds: 60 },
      criteria: [{ id: 'clear', title: 'Helder' }],
    },
  });
  const runDay = (body: object) =>
    lecturer.call(runPitchDay, { params: { pitchDayId }, body: body as { action: 'open' } });
  const day = (await lecturer.call(readPitchDay, { params: { pitchDayId } })).body;
  const slotId = day.slots.find((slot) => slot.teamId === teamId)?.id ?? '';
  const code = day.codes?.audience ?? '';
  names
    .set(slotId, 'slot')
    .set(code, 'code')
    .set(day.codes?.panel ?? '', 'panel code');
  await runDay({ action: 'open' });
  await runDay({ action: 'show', slotId });
  await goTo(lecturer, boardId, 'brainstorm');
  await watch(onlookers, boardId);

  await each((who, nth) => group.give(who, secrets[nth], nth + 1));
  await group.give(mate, 'Van de derde', 1);
  const divided = [
    [4, 2, 3],
    [1, 5, 3],
  ];
  await each(async (who, nth) => {
    const points = [...outsiders, mate].map((one, at) => ({
      ...{ accountId: idOf(one), points: divided[nth]?.[at] ?? 0 },
    }));
    const params = { teamId: otherTeamId, assignmentId };
    return (await who.call(giveTeamPoints, { params, body: { id: randomUUID(), points } })).status;
  });
  const noteIds = sortedIds(2);
  const [one, two] = noteIds as [string, string];
  names.set(one, 'note 1').set(two, 'note 2');
  await each(async (who, nth) => {
    const given = { text: secrets[nth], noteId: noteIds[nth] ?? '', key: randomUUID() };
    return (await note(who, boardId, given)).status;
  });
  await each(async (who, nth) => {
    await who.call(readPitchCode, { params: { code } });
    const body = { slotId, points: { clear: nth === 0 ? 5 : 1 } };
    return (await who.call(castPitchBallot, { params: { code }, body })).status;
  });

  const reveal = async () => {
    await control(lecturer, boardId, { kind: 'advance', from: 'brainstorm' });
    const [a, b] = sortedIds(2) as [string, string];
    names.set(a, 'cluster a').set(b, 'cluster b');
    await arrange(lecturer, boardId, [cluster(a, 'A', [one]), cluster(b, 'B', [two])]);
    await control(lecturer, boardId, { kind: 'advance', from: 'cluster' });
    await each(async (who, nth) => {
      const body = { round: 1, dots: { [nth === 0 ? a : b]: 1 } };
      return (await who.call(voteOnBoard, { params: { boardId }, body })).status;
    });
    await control(lecturer, boardId, { kind: 'advance', from: 'vote' });
    await runDay({ action: 'close' });
    await group.release();
    const team = { teamId, assignmentId };
    const { body } = await members[0].call(readReceivedFeedback, { params: team, query: inDutch });
    for (const { id: feedbackId } of body.reviews) {
      const rating = { id: randomUUID(), useful: 4, answer: 'Dank je' };
      await members[0].call(rateReview, { params: { ...team, feedbackId }, body: rating });
    }
    await grade();
  };
  const grade = async () => {
    const place = { cohortId, assignmentId };
    const settings = { ...usualSettings, weight: 0.5, graceMinutes: 0 };
    await lecturer.call(saveGradeSettings, { params: place, body: settings });
    for (const submissionId of handedIn) {
      const params = { submissionId };
      const editedAt = new Date().toISOString();
      const body = { criteria: criteriaAt('middle'), comment: 'Goed', editedAt };
      await lecturer.call(saveMarking, { params, body });
      const settled = { id: randomUUID(), settled: true };
      await lecturer.call(settleMarking, { params, body: settled });
    }
    const body = { id: randomUUID(), reason: null };
    const { status } = await lecturer.call(releaseGrades, { params: place, body });
    if (status >= 300) throw new Error(`Grades were not released: ${status}`);
    const { items } = (await mate.call(listMyGrades, { query: inDutch })).body;
    params.gradeId = items.map(({ id }) => id);
  };
  const mine = (await mate.call(listMyReviews, { query: inDutch })).body;
  const params: Record<string, string[]> = {
    ...{ cohortId: [cohortId], teamId: [teamId, otherTeamId], assignmentId: [assignmentId] },
    ...{ boardId: [boardId], pitchDayId: [pitchDayId], submissionId: handedIn, code: [code] },
    ...{ subject: ['group'], reviewId: mine.given.map(({ id }) => id) },
  };
  return { group, onlookers, params, names, acts, since, reveal };
}
