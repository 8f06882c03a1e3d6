import { randomUUID } from 'node:crypto';
import {
  agreeWithAgreement,
  type AgreementContent,
  answerAgreement,
  groupSubject,
  readAgreement,
  saveAgreement,
  sendAgreement,
} from '@weft/contracts';
import { emptyAgreement, groupQuestions } from '@weft/rules';
import type { TestAgent } from '../../platform/testing/test-agent.testkit.js';
import { idOf } from '../teams/teams.testkit.js';

/** An agreement that somebody does something to. */
export interface AgreementAt {
  teamId: string;
  subject?: string;
}

const at = ({ teamId, subject = groupSubject }: AgreementAt) => ({ params: { teamId, subject } });

/** Everything that a group agreement asks. */
export const wholeGroup = (text = 'We say so'): AgreementContent => ({
  ...emptyAgreement,
  texts: Object.fromEntries(groupQuestions.map((key) => [key, text])),
});

/** Everything that the agreement on an assignment asks, with an own criterion of this weight. */
export const wholeAssignment = (
  members: readonly TestAgent[],
  weight = '20',
): AgreementContent => ({
  texts: {
    ...{ 'challenge:what': 'Nobody takes the bus', 'challenge:why': 'Each cause has another' },
    ...{ 'challenge:affected': 'Who lives far', 'challenge:seen': 'An empty stop' },
    ...{ 'goals:one': 'Ride along', 'success:one': 'Ten people tell us' },
    ...Object.fromEntries(members.map((member) => [`roles:${idOf(member)}`, 'Listens'])),
    ...{ 'criteria:bus': '', 'criteria:bus:title': 'A driver gets it' },
    ...{ 'criteria:bus:weight': weight, 'criteria:bus:level-1': 'No' },
    ...{ 'criteria:bus:level-2': 'A bit', 'criteria:bus:level-3': 'Yes' },
  },
  lists: { goals: ['one'], success: ['one'], criteria: ['bus'] },
});

export const readAs = (who: TestAgent, where: AgreementAt) =>
  who.call(readAgreement, { ...at(where), query: { locale: 'nl' } });

/** Saves on top of what is there now, unless told otherwise. */
export async function saveAs(
  who: TestAgent,
  where: AgreementAt,
  { content, base, id = randomUUID() }: { content: AgreementContent; base?: number; id?: string },
) {
  const baseRevision = base ?? (await readAs(who, where)).body.draft?.revision ?? 0;
  return who.call(saveAgreement, { ...at(where), body: { id, baseRevision, content } });
}

interface Agreeing {
  revision: number;
  agreed?: boolean;
}

export const agreeAs = (
  who: TestAgent,
  where: AgreementAt,
  { revision, agreed = true }: Agreeing,
) => who.call(agreeWithAgreement, { ...at(where), body: { id: randomUUID(), revision, agreed } });

export const sendAs = (
  who: TestAgent,
  where: AgreementAt,
  { revision, id = randomUUID() }: { revision: number; id?: string },
) => who.call(sendAgreement, { ...at(where), body: { id, revision } });

export const answerAs = (who: TestAgent, where: AgreementAt, answer: object) =>
  who.call(answerAgreement, { ...at(where), body: { id: randomUUID(), note: null, ...answer } });

/** Saves, has everybody agree and sends; gives the number of the round. */
export async function sentBy(
  members: readonly [TestAgent, ...TestAgent[]],
  where: AgreementAt,
  content: AgreementContent,
): Promise<number> {
  const { revision } = (await saveAs(members[0], where, { content })).body;
  for (const member of members) await agreeAs(member, where, { revision });
  const { status, body } = await sendAs(members[0], where, { revision });
  if (status !== 201) throw new Error(`An agreement was not sent: ${JSON.stringify(body)}`);
  return body.round;
}
