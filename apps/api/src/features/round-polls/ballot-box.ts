import { createCipheriv, createDecipheriv, randomBytes, randomInt } from 'node:crypto';
import type { RoundBallot, RoundPollCounts, RoundRole } from '@weft/contracts';
import { ballotCounts, countDots, countsToShow, labelAnswers, smallestGroup } from '@weft/rules';

/** What a poll keeps while it is open: sums, and never a ballot by itself. */
export interface BoxContents {
  /** Voters by the roles that they have together, without what they chose. */
  groups: { roles: RoundRole[]; voters: number }[];
  counts: RoundPollCounts;
  /** Who has several roles is counted in each. */
  byRole: Partial<Record<RoundRole, RoundPollCounts>>;
  /** Open answers, in no order. */
  answers: { text: string; roles: RoundRole[] }[];
}

/** What is kept of a poll that was closed. */
export interface CountedBox {
  voters: number;
  counts: RoundPollCounts | null;
  roles: { role: RoundRole; voters: number; counts: RoundPollCounts }[];
  answers: { text: string; roles: RoundRole[] }[];
}

export const emptyBox: BoxContents = { groups: [], counts: {}, byRole: {}, answers: [] };

/** A new key for one box. */
export const makeBoxKey = (): Buffer => randomBytes(32);

/** A box with one ballot more, of somebody with these roles. */
export function putIn(
  box: BoxContents,
  ballot: RoundBallot,
  given: readonly RoundRole[],
): BoxContents {
  const roles = [...new Set(given)].sort();
  const same = (one: { roles: RoundRole[] }) => one.roles.join() === roles.join();
  const known = box.groups.find(same) ?? { roles, voters: 0 };
  const counts = ballotCounts(ballot);
  const answers = [...box.answers];
  if (ballot.kind === 'open') {
    answers.splice(randomInt(answers.length + 1), 0, { text: ballot.text, roles });
  }
  return {
    answers,
    groups: [
      ...box.groups.filter((one) => !same(one)),
      { ...known, voters: known.voters + 1 },
    ].sort((a, b) => (a.roles.join() < b.roles.join() ? -1 : 1)),
    counts: countDots(box.counts, counts),
    byRole: roles.reduce(
      (all, role) => ({ ...all, [role]: countDots(all[role] ?? {}, counts) }),
      box.byRole,
    ),
  };
}

/**
 * Counts a box for good: what may not be shown is left out, and is nowhere afterwards.
 * @param people who voted: fewer than there are ballots where somebody turned out to be two of them.
 *   Then whatever is shown speaks of so many ballots more, which are five people still
 */
export function countBox(box: BoxContents, people: number): CountedBox {
  const ballots = box.groups.reduce((sum, { voters }) => sum + voters, 0);
  const least = smallestGroup + Math.max(0, ballots - people);
  const show = countsToShow(box.groups, least);
  const votersOf = (role: RoundRole) =>
    box.groups.reduce((sum, { roles, voters }) => sum + (roles.includes(role) ? voters : 0), 0);
  return {
    voters: ballots,
    counts: show.all ? box.counts : null,
    roles: show.roles.map((role) => ({
      ...{ role, voters: votersOf(role), counts: box.byRole[role] ?? {} },
    })),
    answers: labelAnswers(box.answers, least),
  };
}

const [algorithm, nonceBytes, tagBytes, blockBytes] = ['aes-256-gcm', 12, 16, 4096] as const;

/** Seals a box; its length tells no more than how many thousand letters are in it. */
export function sealBox(key: Buffer, box: BoxContents): Buffer {
  const plain = Buffer.from(JSON.stringify(box));
  const padded = Buffer.alloc(Math.ceil(plain.length / blockBytes) * blockBytes, ' ');
  plain.copy(padded);
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv(algorithm, key, nonce);
  const sealed = Buffer.concat([cipher.update(padded), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
}

/** @throws Error when the key is another one or the box was changed */
export function openBox(key: Buffer, sealed: Buffer): BoxContents {
  const decipher = createDecipheriv(algorithm, key, sealed.subarray(0, nonceBytes));
  decipher.setAuthTag(sealed.subarray(nonceBytes, nonceBytes + tagBytes));
  const plain = Buffer.concat([
    decipher.update(sealed.subarray(nonceBytes + tagBytes)),
    decipher.final(),
  ]);
  return JSON.parse(plain.toString()) as BoxContents;
}
