import type { Agreement, AgreementContent } from '@weft/contracts';
import { type AgreementQuestion, challengeQuestions, groupQuestions } from '@weft/rules';
import { useI18n } from '../../platform/i18n/i18n.js';

const questions: readonly string[] = [...groupQuestions, ...challengeQuestions];
const isQuestion = (key: string): key is AgreementQuestion => questions.includes(key);

/** Id of the field of a text, to jump to. */
export const fieldId = (key: string): string => `text-${key.replaceAll(':', '-')}`;

/** What the texts of an agreement are called after. */
export interface AgreementFrame {
  /** Of members, by account. */
  names: Agreement['names'];
  /** Null for the agreement of the group. */
  assignment: Pick<NonNullable<Agreement['assignment']>, 'rubric'> | null;
}

/** How the texts of an agreement are called. */
export function useAgreementWords({ names, assignment }: AgreementFrame) {
  const { t } = useI18n();
  return (key: string, { lists }: Pick<AgreementContent, 'lists'>): string => {
    if (isQuestion(key)) return t(`agreements.ask.${key}`);
    const [part = '', id = '', what = ''] = key.split(':');
    if (part === 'roles') return t('agreements.roleOf', { name: names[id] ?? '' });
    if (part === 'goals' || part === 'success') {
      const number = lists[part].indexOf(id) + 1;
      return id === '' ? t(`agreements.parts.${part}`) : t(`agreements.item.${part}`, { number });
    }
    const number = lists.criteria.indexOf(id) + 1;
    if (id === '') return t('agreements.parts.criteria');
    if (what === 'title' || what === 'weight') {
      return t(`agreements.criterion.${what}`, { number });
    }
    const level = Number(what.replace('level-', ''));
    const title = assignment?.rubric[0]?.levels[level - 1]?.title ?? `${level}`;
    return t('agreements.criterion.level', { number, title });
  };
}
