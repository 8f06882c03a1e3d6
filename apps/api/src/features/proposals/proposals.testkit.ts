import { randomUUID } from 'node:crypto';
import { appendFileSync, cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import {
  decideProposal,
  propose,
  type ProposalContent,
  readProposal,
  supportProposal,
} from '@weft/contracts';
import type { TestAgent } from '../../platform/testing/test-agent.testkit.js';
import { type CohortsApi, startCohortsApi } from '../cohorts/cohorts.testkit.js';

const shippedLibrary = join(import.meta.dirname, '../../../../../content/library');

/** A cohort with its lecturer and two learners. */
export interface Class {
  cohortId: string;
  lecturer: TestAgent;
  author: TestAgent;
  fellow: TestAgent;
}

/** The application with the fixture track and the shipped library. */
export async function startProposalsApi(): Promise<CohortsApi> {
  const api = await startCohortsApi();
  const library = join(api.folder.path, 'library');
  const ownTerms = readFileSync(join(library, 'glossary.yaml'), 'utf8');
  cpSync(shippedLibrary, library, { recursive: true });
  // The kit is of lessons that are not here; the lessons that are use the terms of the fixture.
  rmSync(join(library, 'kit.yaml'));
  const terms = `\n${ownTerms.trimEnd()}\n  usedIn: [needs-analysis]\n`;
  appendFileSync(join(library, 'glossary.yaml'), terms);
  const { problems } = await api.load();
  if (problems.length === 0) return api;
  await api.close();
  throw new Error(problems.join('\n'));
}

export async function openClass(api: CohortsApi): Promise<Class> {
  const lecturer = await api.as('lecturer');
  const cohortId = await api.openCohort(lecturer);
  const author = await api.joined(lecturer, cohortId);
  const fellow = await api.joined(lecturer, cohortId);
  return { cohortId, lecturer, author, fellow };
}

export const source = (title = 'A report on repair cafés'): ProposalContent => ({
  kind: 'source',
  locale: 'nl',
  title,
  author: 'Research centre',
  year: 2024,
  url: 'https://example.org/repair',
  text: 'Counts what repair cafés save, by neighbourhood.',
});

export const actor = (title = 'De Herstelling'): ProposalContent => ({
  kind: 'actor',
  locale: 'nl',
  title,
  acronym: null,
  country: 'BE',
  domains: ['D4'],
  regions: ['VLG'],
  address: 'Dorpsstraat 1, Gent',
  url: 'https://example.org/herstelling',
  text: 'Helpt starters die spullen een tweede leven geven.',
});

export const lesson = (text: string, activities = ''): ProposalContent => ({
  kind: 'lesson',
  place: 'module:TT-01',
  minutes: 30,
  nl: { title: 'Draden van de wijk', source: text },
  en: null,
  activities,
});

interface Proposing {
  cohortId: string | null;
  content: ProposalContent;
  credit?: 'name' | 'role';
  id?: string;
  proposalId?: string;
}

/** Proposes; gives the id of the proposal and the answer. */
export async function proposeAs(who: TestAgent, { credit = 'role', ...given }: Proposing) {
  const { id = randomUUID(), proposalId = randomUUID(), ...rest } = given;
  const answer = await who.call(propose, { body: { id, proposalId, credit, ...rest } });
  return { ...answer, proposalId };
}

export const readAs = (who: TestAgent, proposalId: string) =>
  who.call(readProposal, { params: { proposalId }, query: { locale: 'nl' } });

export const supportAs = (who: TestAgent, proposalId: string, support = true) =>
  who.call(supportProposal, {
    params: { proposalId },
    body: { id: randomUUID(), support },
  });

type Decided =
  | { action: 'accept' | 'reopen' }
  | { action: 'decline'; reason: string }
  | { action: 'adapt'; reason: string; content: ProposalContent };

/** Decides on the text that the lecturer reads now, unless told which. */
export async function decideAs(
  who: TestAgent,
  proposalId: string,
  decision: Decided & { textId?: string; id?: string },
) {
  const { body } = await readAs(who, proposalId);
  const textId = body.proposed.eventId;
  return who.call(decideProposal, {
    params: { proposalId },
    body: { id: randomUUID(), textId, reason: null, ...decision },
  });
}
