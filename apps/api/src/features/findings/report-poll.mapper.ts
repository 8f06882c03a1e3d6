import type { Locale, RoundPollResult, RoundPollText } from '@weft/contracts';
import { type ReportPoll, reportWords } from '@weft/rules';

/** A text in this language, or else in the one that it was written in. */
export const textIn = (text: RoundPollText, locale: Locale): string =>
  text[locale] || text.nl || text.en || '';

/** A closed poll for a report; null for an open question, and where too few voted to show it. */
export function pollOf(
  { pollId, question, counts, roles, withheld, outcome, notes }: RoundPollResult,
  { locale, sections }: { locale: Locale; sections: ReadonlyMap<number, ReportPoll['section']> },
): ReportPoll | null {
  const options = optionsOf(question, locale);
  if (!counts || options.length === 0) return null;
  const named = (of: Readonly<Record<string, number>>): Record<string, number> =>
    Object.fromEntries(options.map(({ id, key }) => [id, of[key] ?? 0]));
  const votes = named(counts);
  const said =
    outcome && [outcome.concluded, outcome.notConcluded].map((one) => textIn(one, locale));
  return {
    ...{ key: `poll:${pollId}`, title: textIn(question.title, locale), number: question.number },
    section: (question.number !== null && sections.get(question.number)) || null,
    maxChoices: question.kind === 'choose' ? question.choose : null,
    options: options.map(({ id, title }) => ({ id, title, votes: votes[id] ?? 0 })),
    roles: roles.map(({ role, counts: of }) => ({ role, votes: named(of) })),
    ...{ withheld: withheld.length, citation: null },
    notes: [
      ...(question.kind === 'ranking' ? [reportWords[locale].firstPlaces] : []),
      ...notes.map((note) => textIn(note, locale)),
    ],
    outcome: said ? said.filter((one) => one !== '').join(' ') : null,
  };
}

interface Option {
  id: string;
  title: string;
  /** Under which name it is counted; of a ranking, its first places. */
  key: string;
}

function optionsOf(question: RoundPollResult['question'], locale: Locale): Option[] {
  switch (question.kind) {
    case 'choose':
    case 'dots':
      return question.options.map(({ id, title }) => ({
        ...{ id, title: textIn(title, locale), key: id },
      }));
    case 'ranking':
      return question.options.map(({ id, title }) => ({
        ...{ id, title: textIn(title, locale), key: `${id}:1` },
      }));
    case 'scale':
      return [
        ...Array.from({ length: question.steps }, (_, at) => {
          const [id, ends] = [String(at + 1), at === 0 ? question.low : question.high];
          const named = at === 0 || at === question.steps - 1;
          return { id, title: named ? `${id} · ${textIn(ends, locale)}` : id, key: id };
        }),
        ...(question.noOpinion
          ? [{ id: 'none', title: reportWords[locale].noOpinion, key: 'none' }]
          : []),
      ];
    case 'open':
      return [];
  }
}
