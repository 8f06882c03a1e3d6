import type { PracticeCard as Card } from '@weft/contracts';
import { Button, EmptyState, ProgressBar, buttonClass } from '@weft/ui';
import { useState } from 'react';
import { Link } from 'react-router';
import { useI18n } from '../../platform/i18n/i18n.js';
import sheet from '../../platform/page/sheet.module.css';
import { PracticeCard } from './practice-card.js';
import { usePractice } from './use-practice.js';

interface PracticeSessionProps {
  accountId: string;
  cards: readonly Card[];
  /** Cards that are due beyond these. */
  more: number;
  onMore: () => void;
}

/** One card at a time, as long as somebody likes. */
export const PracticeSession = ({ accountId, cards, more, onMore }: PracticeSessionProps) => {
  const { t } = useI18n();
  const practice = usePractice(accountId, cards);
  const [stopped, setStopped] = useState(false);
  const { card, at, right, waiting } = practice;
  if (!card || stopped) {
    const left = more + (card ? cards.length - at : 0);
    return (
      <EmptyState title={t(stopped ? 'me.practice.stopped' : 'me.practice.finished')}>
        {at > 0 ? (
          <p role="status">{t('me.practice.finishedRight', { right, total: at })}</p>
        ) : null}
        {waiting > 0 ? <p>{t('me.practice.finishedWaiting', { count: waiting })}</p> : null}
        {left > 0 ? <p>{t('me.practice.more', { count: left })}</p> : null}
        <div className={sheet.actions}>
          {left > 0 ? (
            <Button
              onClick={() => {
                if (card) setStopped(false);
                else onMore();
              }}
            >
              {t('me.practice.moreAction')}
            </Button>
          ) : null}
          <Link className={buttonClass('secondary')} to="/me">
            {t('me.practice.home')}
          </Link>
        </div>
      </EmptyState>
    );
  }
  return (
    <>
      <ProgressBar
        value={at}
        max={cards.length}
        label={t('me.practice.place', { at: at + 1, total: cards.length })}
      />
      <PracticeCard
        key={`${card.activityId} ${card.itemId}`}
        card={card}
        number={at + 1}
        total={cards.length}
        checked={practice.checked}
        onAnswer={(answer) => void practice.answer(answer)}
        onGrade={(grade) => void practice.grade(grade)}
        onGoOn={practice.goOn}
      />
      <p className={sheet.muted}>{t('me.practice.keys')}</p>
      <p>
        <Button variant="quiet" onClick={() => setStopped(true)}>
          {t('me.practice.stop')}
        </Button>
      </p>
    </>
  );
};
