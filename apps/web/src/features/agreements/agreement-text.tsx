import type { AgreementContent, AgreementPart, AgreementRound } from '@weft/contracts';
import {
  assignmentParts,
  challengeQuestions,
  changedTexts,
  emptyAgreement,
  groupParts,
  groupQuestions,
  partOf,
} from '@weft/rules';
import { Notice } from '@weft/ui';
import { useI18n } from '../../platform/i18n/i18n.js';
import { type AgreementFrame, useAgreementWords } from './agreement-words.js';
import styles from './agreements.module.css';

interface AgreementTextProps {
  agreement: AgreementFrame;
  content: AgreementContent;
  /** What was sent before, to mark what changed. */
  previous?: AgreementContent | undefined;
  answer?: AgreementRound['answer'];
}

/** Names of what an agreement says in one part, in order. */
function keysIn(part: AgreementPart, { texts, lists }: AgreementContent): string[] {
  const questions = [...groupQuestions, ...challengeQuestions].filter(
    (key) => partOf(key) === part,
  );
  if (questions.length > 0) return questions;
  const all = Object.keys(texts).filter((key) => partOf(key) === part);
  if (part === 'roles') return all;
  const order = lists[part as keyof typeof lists];
  const rank = (key: string) => order.indexOf(key.split(':')[1] ?? '');
  const within = (key: string) => (key.endsWith(':title') ? 0 : key.endsWith(':weight') ? 1 : 2);
  return all.sort(
    (one, other) =>
      rank(one) - rank(other) || within(one) - within(other) || one.localeCompare(other),
  );
}

/** An agreement to read: part by part, with what changed since the round before and what is asked. */
export const AgreementText = ({ agreement, content, previous, answer }: AgreementTextProps) => {
  const { t } = useI18n();
  const wordsFor = useAgreementWords(agreement);
  const changed = new Set(previous ? changedTexts(previous, content) : []);
  const gone = [...changed].filter((key) => !(key in content.texts));
  return (
    <div className={styles.read}>
      {(agreement.assignment ? assignmentParts : groupParts).map((part) => {
        const question = answer?.questions[part];
        const keys = keysIn(part, content);
        return (
          <div key={part}>
            <h3>{t(`agreements.parts.${part}`)}</h3>
            {keys.length === 0 ? <p>{t('agreements.nothing')}</p> : null}
            <dl>
              {keys.map((key) => (
                <div key={key} data-changed={changed.has(key) || undefined}>
                  <dt>
                    {wordsFor(key, content)}{' '}
                    {changed.has(key) ? <strong>{t('agreements.changed')}</strong> : null}
                  </dt>
                  <dd className={styles.said}>
                    {changed.has(key) && previous?.texts[key] ? (
                      <del>{previous.texts[key]}</del>
                    ) : null}
                    {content.texts[key] ?? ''}
                  </dd>
                </div>
              ))}
              {gone
                .filter((key) => partOf(key) === part)
                .map((key) => (
                  <div key={key} data-changed>
                    <dt>{t('agreements.left')}</dt>
                    <dd className={styles.said}>
                      <del>{(previous ?? emptyAgreement).texts[key]}</del>
                    </dd>
                  </div>
                ))}
            </dl>
            {question ? (
              <Notice kind="caution" title={t('agreements.asks', { by: answer.by })}>
                <p className={styles.said}>{question}</p>
              </Notice>
            ) : null}
          </div>
        );
      })}
      {answer?.note ? (
        <Notice title={t('agreements.noteBy', { by: answer.by })}>
          <p className={styles.said}>{answer.note}</p>
        </Notice>
      ) : null}
    </div>
  );
};
