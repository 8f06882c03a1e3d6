import type { Agreement, AgreementPart } from '@weft/contracts';
import { assignmentParts, groupParts } from '@weft/rules';
import { Button, TextArea } from '@weft/ui';
import { useState } from 'react';
import { useApi } from '../../platform/api/api.js';
import { FormFailure } from '../../platform/forms/form-failure.js';
import { useDraft } from '../../platform/forms/use-draft.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import sheet from '../../platform/page/sheet.module.css';
import { useAgreementChange } from './use-agreement-change.js';

type Typed = Partial<Record<AgreementPart | 'note', string>>;

/** What a lecturer answers to the round that lies there: yes, or questions by part. */
export const AnswerPanel = ({ agreement }: { agreement: Agreement }) => {
  const { t } = useI18n();
  const api = useApi();
  const { team, subject } = agreement;
  const round = agreement.rounds[0]?.number ?? 0;
  const draft = useDraft<Typed>(`agreement-answer:${team.id}:${subject}:${round}`, {});
  const [missing, setMissing] = useState(false);
  const parts = agreement.assignment ? assignmentParts : groupParts;
  const questions = Object.fromEntries(
    parts.flatMap((part) => {
      const question = draft.fields[part]?.trim();
      return question ? [[part, question] as const] : [];
    }),
  );
  const [id] = useState(() => crypto.randomUUID());
  const answer = useAgreementChange(async (decision: 'approve' | 'ask') => {
    const body = { id, round, note: draft.fields.note?.trim() || null };
    await api.POST('/api/teams/{teamId}/agreements/{subject}/answers', {
      params: { path: { teamId: team.id, subject } },
      body: decision === 'ask' ? { ...body, decision, questions } : { ...body, decision },
    });
    draft.clear();
  });
  const asked = Object.keys(questions).length > 0;
  const ask = () => {
    setMissing(!asked);
    if (asked) answer.run('ask');
    else document.getElementById(`question-${parts[0]}`)?.focus();
  };
  return (
    <section aria-labelledby="answer">
      <h2 id="answer">{t('agreements.answer')}</h2>
      <p>{t('agreements.answerHelp')}</p>
      {parts.map((part) => (
        <TextArea
          key={part}
          id={`question-${part}`}
          label={t('agreements.questionOn', { part: t(`agreements.parts.${part}`) })}
          rows={2}
          maxLength={1000}
          error={missing && part === parts[0] ? t('agreements.questionMissing') : undefined}
          value={draft.fields[part] ?? ''}
          onChange={(event) => draft.change({ [part]: event.target.value })}
        />
      ))}
      <TextArea
        label={t('agreements.note')}
        rows={2}
        maxLength={1000}
        value={draft.fields.note ?? ''}
        onChange={(event) => draft.change({ note: event.target.value })}
      />
      <FormFailure failure={answer.failure} />
      <div className={sheet.actions}>
        <Button
          variant={asked ? 'secondary' : 'primary'}
          disabled={asked}
          busy={answer.busy}
          onClick={() => answer.run('approve')}
        >
          {t('agreements.approve')}
        </Button>
        <Button variant={asked ? 'primary' : 'secondary'} busy={answer.busy} onClick={ask}>
          {t('agreements.askQuestions')}
        </Button>
      </div>
      {asked ? <p className={sheet.muted}>{t('agreements.approveOrAsk')}</p> : null}
    </section>
  );
};
