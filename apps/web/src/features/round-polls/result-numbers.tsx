import { Bars, DataTable } from '@weft/activities/react';
import type { RoundPollResult } from '@weft/contracts';
import { pollFigures, type PollWarning, rankingOf, spreadOf } from '@weft/rules';
import { Notice } from '@weft/ui';
import { useI18n } from '../../platform/i18n/i18n.js';
import { lineIn } from './line.js';
import { optionTitle } from './option-title.js';
import { useRoundPollTexts, type RoundPollTexts } from './texts.js';
import styles from './round-polls.module.css';

/** Votes as bars with their table, what follows from them, and how they must be read. */
export const VoteNumbers = ({ result }: { result: RoundPollResult }) => {
  const t = useRoundPollTexts();
  const { locale } = useI18n();
  const { question } = result;
  const title = lineIn(question.title, locale);
  const figures = pollFigures(result);
  const spread = question.kind === 'scale' && result.counts ? spreadOf(result.counts) : null;
  const columns = [
    ...[t.result.answer, question.kind === 'dots' ? t.result.dots : t.result.votes],
    t.result.ofVotes,
    ...(figures.noPercentages === null ? [t.result.ofPeople] : []),
  ];
  const percent = (share: number | null) => (share === null ? '–' : t.result.percent(share));
  return (
    <>
      <Bars
        title={title}
        locale={locale}
        bars={figures.rows.map(({ id, votes, ofVotes }) => ({
          ...{ id, value: votes, label: optionTitle(question, id, { locale, t }) },
          mark: ofVotes === null ? undefined : t.result.percent(ofVotes),
        }))}
      />
      <p>
        {result.voters === null ? null : t.result.voters(result.voters)}{' '}
        {t.result.total(figures.votes)}
      </p>
      {spread ? (
        <p>{t.result.median(t.result.number(spread.median), t.result.number(spread.range))}</p>
      ) : null}
      {figures.noPercentages ? (
        <p className={styles.quiet}>{t.result.noPercentages[figures.noPercentages]}</p>
      ) : null}
      {figures.warnings.map((warning) => (
        <Notice key={warning.kind} kind="caution">
          {warningText(warning, t)}
        </Notice>
      ))}
      <DataTable
        locale={locale}
        caption={title}
        columns={columns}
        rows={figures.rows.map(({ id, votes, ofVotes, ofPeople }) => ({
          id,
          cells: [
            ...[optionTitle(question, id, { locale, t }), t.result.number(votes), percent(ofVotes)],
            ...(figures.noPercentages === null ? [percent(ofPeople)] : []),
          ],
        }))}
      />
    </>
  );
};

/** Mean places with their table, and how far people agree. */
export const RankingNumbers = ({ result }: { result: RoundPollResult }) => {
  const t = useRoundPollTexts();
  const { locale } = useI18n();
  const { question, counts } = result;
  if (question.kind !== 'ranking' || !counts) return null;
  const { places, voters, agreement } = rankingOf(
    counts,
    question.options.map(({ id }) => id),
  );
  const title = lineIn(question.title, locale);
  return (
    <>
      <ol className={styles.places}>
        {places.map(({ id, meanPlace }) => (
          <li key={id}>
            {optionTitle(question, id, { locale, t })} <strong>{t.result.number(meanPlace)}</strong>
          </li>
        ))}
      </ol>
      <p>
        {t.result.voters(voters)}{' '}
        {agreement === null ? null : t.result.agreement(t.result.number(agreement))}
      </p>
      <DataTable
        locale={locale}
        caption={title}
        columns={[t.result.answer, t.result.ranking, t.result.firsts]}
        rows={places.map(({ id, meanPlace, firsts }) => ({
          id,
          cells: [
            optionTitle(question, id, { locale, t }),
            ...[t.result.number(meanPlace), t.result.number(firsts)],
          ],
        }))}
      />
    </>
  );
};

const warningText = (warning: PollWarning, t: RoundPollTexts): string =>
  warning.kind === 'reported-too-few'
    ? t.result.warnings['reported-too-few'](warning.reported, warning.least)
    : t.result.warnings['choices-left'](warning.votes, warning.each);
