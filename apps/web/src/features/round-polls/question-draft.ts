import type { RoundPollQuestion, RoundPollText } from '@weft/contracts';

export type PollKind = RoundPollQuestion['kind'];

/** What is typed in the form of a question. */
export interface QuestionDraft {
  kind: PollKind;
  titleNl: string;
  titleEn: string;
  optionsNl: string;
  optionsEn: string;
  lowNl: string;
  lowEn: string;
  highNl: string;
  highEn: string;
  /** Choices or dots of one person. */
  most: number;
  steps: number;
  several: boolean;
  shuffled: boolean;
  noOpinion: boolean;
}

export const emptyQuestion: QuestionDraft = {
  ...{ kind: 'choose', titleNl: '', titleEn: '', optionsNl: '', optionsEn: '' },
  ...{ lowNl: '', lowEn: '', highNl: '', highEn: '', most: 3, steps: 5 },
  ...{ several: true, shuffled: true, noOpinion: true },
};

/** What is wrong with what was typed. */
export type QuestionFault =
  'titleMissing' | 'optionsFew' | 'optionsUneven' | 'chooseMany' | 'endsMissing';

const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const textOf = (nl = '', en = ''): RoundPollText => ({
  ...(nl.trim() ? { nl: nl.trim() } : {}),
  ...(en.trim() ? { en: en.trim() } : {}),
});
const isEmpty = (text: RoundPollText): boolean => !text.nl && !text.en;

/** The question that a form holds, or what is missing in it. */
export function questionOf(
  draft: QuestionDraft,
  /** Of a question that is changed: its number and the ids of its options stay. */
  before: RoundPollQuestion | null,
): RoundPollQuestion | QuestionFault {
  const title = textOf(draft.titleNl, draft.titleEn);
  if (isEmpty(title)) return 'titleMissing';
  const asked = { title, number: before?.number ?? null };
  if (draft.kind === 'open') return { kind: 'open', ...asked };
  if (draft.kind === 'scale') {
    const [low, high] = [textOf(draft.lowNl, draft.lowEn), textOf(draft.highNl, draft.highEn)];
    if (isEmpty(low) || isEmpty(high)) return 'endsMissing';
    return { kind: 'scale', ...asked, steps: draft.steps, low, high, noOpinion: draft.noOpinion };
  }
  const [nl, en] = [lines(draft.optionsNl), lines(draft.optionsEn)];
  if (nl.length > 0 && en.length > 0 && nl.length !== en.length) return 'optionsUneven';
  const count = Math.max(nl.length, en.length);
  if (count < 2) return 'optionsFew';
  if (draft.kind === 'choose' && draft.most > count) return 'chooseMany';
  const known = before && 'options' in before ? before.options : [];
  const options = Array.from({ length: count }, (_, at) => ({
    // Known options keep their ids, so that two rounds can be laid side by side.
    id: known.length === count ? (known[at]?.id ?? `option-${at + 1}`) : `option-${at + 1}`,
    title: textOf(nl[at], en[at]),
  }));
  const listed = { ...asked, options, shuffled: draft.shuffled };
  if (draft.kind === 'ranking') return { kind: 'ranking', ...listed };
  if (draft.kind === 'dots') {
    return { kind: 'dots', ...listed, dots: draft.most, several: draft.several };
  }
  return { kind: 'choose', ...listed, choose: draft.most };
}

/** A question as it is changed in the form. */
export function draftOf(question: RoundPollQuestion): QuestionDraft {
  const options = 'options' in question ? question.options : [];
  const joined = (locale: 'nl' | 'en') =>
    options.every(({ title }) => title[locale])
      ? options.map(({ title }) => title[locale] ?? '').join('\n')
      : '';
  return {
    ...emptyQuestion,
    ...{ kind: question.kind, titleNl: question.title.nl ?? '', titleEn: question.title.en ?? '' },
    ...{ optionsNl: joined('nl'), optionsEn: joined('en') },
    ...(question.kind === 'choose' ? { most: question.choose } : {}),
    ...(question.kind === 'dots' ? { most: question.dots, several: question.several } : {}),
    ...('shuffled' in question ? { shuffled: question.shuffled } : {}),
    ...(question.kind === 'scale'
      ? {
          ...{ steps: question.steps, noOpinion: question.noOpinion },
          ...{ lowNl: question.low.nl ?? '', lowEn: question.low.en ?? '' },
          ...{ highNl: question.high.nl ?? '', highEn: question.high.en ?? '' },
        }
      : {}),
  };
}
