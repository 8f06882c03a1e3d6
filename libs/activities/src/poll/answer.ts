import type { PollPublic, PollValue } from './schema.js';

/** Unknown options, options chosen twice without dots, and more choices than asked. */
export function checkPoll({ options, choose, dots }: PollPublic, { choices }: PollValue): string[] {
  const known = new Set(options.map((option) => option.id));
  return [
    ...choices.filter((id) => !known.has(id)).map((id) => `there is no option "${id}"`),
    ...(!dots && new Set(choices).size < choices.length ? ['an option was chosen twice'] : []),
    ...(choices.length > choose ? [`at most ${choose} can be chosen`] : []),
  ];
}

/** `choices` until exactly as many are chosen as asked. */
export const missingInPoll = ({ choose }: PollPublic, { choices }: PollValue): string[] =>
  choices.length === choose ? [] : ['choices'];
