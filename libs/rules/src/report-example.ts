import type { content, LibrarySource, Locale } from '@weft/contracts';
import type { LibraryEntry } from './library-entry.js';
import type { ReportData, ReportPassage, ReportPoll } from './report-data.js';

type LocalisedText = Record<Locale, string>;

/** The parts of an entry of the polls that an example takes over. */
interface PollEntry extends LibraryEntry {
  title: LocalisedText;
  text?: LocalisedText;
  note?: LocalisedText;
  number?: number;
  maxChoices?: number;
  options?: { id: string; title: LocalisedText; votes: number }[];
  points?: { title?: LocalisedText; text: LocalisedText }[];
}

interface ExampleParts {
  file: content.RoundExampleFile;
  /** Of the collection `polls`. */
  entries: readonly LibraryEntry[];
  source: LibrarySource;
}

/**
 * A round that was held elsewhere as data of a report. Its words and counts are those of the
 * library; nobody in it can be told apart, so it has no roles by vote.
 * @throws Error where the file names an entry that is not there; content checks refuse such a file
 */
export function exampleReportData(
  { file, entries, source }: ExampleParts,
  locale: Locale,
): ReportData {
  const entry = (id: string): PollEntry => {
    const found = entries.find((one) => one.id === id);
    if (!found) throw new Error(`The library has no entry ${id} for ${file.id}`);
    return found as PollEntry;
  };
  const passage = (section: string): ReportPassage => ({
    ...{ key: `passage:${section}`, title: source.title, section },
    ...{ publisher: source.publisher, url: source.url ?? null },
  });
  const groups = entry(file.roles.entry);
  return {
    ...{ locale, title: file.title[locale], date: file.heldOn },
    held: { from: file.heldOn, until: file.heldOn },
    ...{ mode: file.mode, subject: null, respondents: file.respondents, project: file.project },
    groups: (groups.points ?? []).map(({ title, text }) => ({
      ...{ title: title?.[locale] ?? '', count: Number(text[locale]) },
    })),
    people: [],
    goals: (entry(file.goals).points ?? []).map(({ text }) => text[locale]),
    notes: groups.text ? [groups.text[locale]] : [],
    themes: file.themes.map(({ id, section, title }) => ({
      ...{ id, section, title: title[locale], sources: [] },
    })),
    findings: file.findings.map((finding) => ({
      ...{ section: finding.section, stance: finding.stance, decision: null, solvedIn: null },
      text: entry(finding.entry).text?.[locale] ?? '',
      evidence: [...finding.polls.map((id) => `poll:${id}`), `passage:${finding.source}`],
    })),
    polls: file.polls.map(({ entry: id, section, source: place }): ReportPoll => {
      const { title, number, maxChoices, options, text, note } = entry(id);
      return {
        ...{ key: `poll:${id}`, section, citation: passage(place) },
        ...{ title: title[locale], number: number ?? null, maxChoices: maxChoices ?? null },
        options: (options ?? []).map((option) => ({
          ...{ id: option.id, title: option.title[locale], votes: option.votes },
        })),
        ...{ roles: [], withheld: 0, outcome: null },
        notes: [text, note].flatMap((said) => (said ? [said[locale]] : [])),
      };
    }),
    remarks: [],
    passages: [...new Set(file.findings.map((finding) => finding.source))].map(passage),
  };
}
