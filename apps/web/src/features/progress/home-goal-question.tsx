import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, buttonClass } from '@weft/ui';
import { useState } from 'react';
import { Link } from 'react-router';
import { failureOf } from '../../platform/api/api-error.js';
import { useApi } from '../../platform/api/api.js';
import { FormFailure } from '../../platform/forms/form-failure.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import type { HomePartProps } from './home-parts.js';
import styles from './learner-home-page.module.css';

/** Asks for a goal before the second lesson of a module (P2): kindly, once, and never in the way. */
export const GoalQuestion = ({ accountId, home: { goals } }: HomePartProps) => {
  const { t } = useI18n();
  const api = useApi();
  const queryClient = useQueryClient();
  const [skipped, setSkipped] = useState(false);
  const skip = useMutation({
    mutationFn: (moduleCode: string) =>
      api.PUT('/api/me/goal-skips/{moduleCode}', { params: { path: { moduleCode } } }),
    onSuccess: async () => {
      setSkipped(true);
      await queryClient.invalidateQueries({ queryKey: ['home', accountId] });
    },
  });
  const { ask } = goals;
  if (skipped) return <p role="status">{t('me.askSkipped')}</p>;
  if (!ask) return null;
  return (
    <section aria-labelledby="goal-question" className={styles.nudge}>
      <h2 id="goal-question">{t('me.askTitle', { module: ask.moduleTitle })}</h2>
      <p>{t('me.askHelp')}</p>
      <FormFailure failure={skip.error && failureOf(skip.error)} />
      <div className={styles.choices}>
        <Link className={buttonClass('secondary')} to={`/me/goals?module=${ask.moduleCode}`}>
          {t('me.askAction')}
        </Link>
        <Button variant="quiet" busy={skip.isPending} onClick={() => skip.mutate(ask.moduleCode)}>
          {t('me.askSkip')}
        </Button>
      </div>
    </section>
  );
};
