import type { ActivityResult, Locale } from '@weft/contracts';
import parts from '../frame/parts.module.css';
import { numberText } from '../moment.js';
import type { Choice } from '../shapes.js';
import { Mark } from './mark.js';
import { Recalls } from './recalls.js';
import type { ItemAnswer, PublicItem } from './schema.js';
import { orderShown } from './shown.js';
import { texts, type QuizTexts } from './texts.js';
import styles from './view.module.css';

type ItemResult = ActivityResult['items'][number];

interface ReviewProps {
  number: number;
  item: PublicItem;
  answer: ItemAnswer | undefined;
  result: ItemResult;
  locale: Locale;
}

/** One question after it was handed in: what was chosen, what is right, and why. */
export const Review = ({ number, item, answer, result, locale }: ReviewProps) => {
  const t = texts[locale];
  const verdict = result.correct ? 'right' : result.score > 0 ? 'partly' : 'wrong';
  return (
    <section className={styles.item}>
      <h4 className={styles.prompt}>
        <Recalls item={item} texts={t} />
        <span className={parts.number}>{number}.</span> {item.prompt}
      </h4>
      <p>
        <Mark verdict={verdict}>
          {t[verdict]} ({t.points(numberText(result.score, locale), numberText(result.max, locale))}
          )
        </Mark>
      </p>
      <Answered item={item} answer={answer} result={result} texts={t} />
      <p className={styles.explanation}>
        <strong>{t.explanation}:</strong> {result.explanation}
      </p>
    </section>
  );
};

interface AnsweredProps {
  item: PublicItem;
  answer: ItemAnswer | undefined;
  result: ItemResult;
  texts: QuizTexts;
}

const Answered = ({ item, answer, result, texts: t }: AnsweredProps) => {
  // The contract knows it as JSON; its own server made it in the form of an answer.
  const solution = result.solution as ItemAnswer;
  switch (item.type) {
    case 'single':
    case 'multiple':
      return <Options item={item} answer={answer} result={result} texts={t} />;
    case 'order':
      return (
        <div className={styles.orders}>
          <Entries title={t.yourOrder} entries={orderShown(item, answer)} />
          {result.correct ? null : (
            <Entries title={t.rightOrder} entries={orderShown(item, solution)} />
          )}
        </div>
      );
    case 'match':
      return <Lines lines={item.lefts} targets={item.rights} {...{ answer, result, texts: t }} />;
    case 'sort':
      return (
        <Lines lines={item.entries} targets={item.categories} {...{ answer, result, texts: t }} />
      );
  }
};

const Options = ({
  item,
  answer,
  result,
  texts: t,
}: AnsweredProps & { item: Extract<PublicItem, { options: unknown }> }) => {
  const chosen = new Set(Array.isArray(answer) ? answer : []);
  const right = new Set(result.solution as string[]);
  return (
    <ul className={styles.options}>
      {item.options.map(({ id, text }) => (
        <li key={id} className={styles.reviewed} data-chosen={chosen.has(id) || undefined}>
          <span>{text}</span>
          {chosen.has(id) ? (
            <Mark verdict={right.has(id) ? 'right' : 'wrong'}>
              {right.has(id) ? t.chosenRight : t.chosenWrong}
            </Mark>
          ) : right.has(id) ? (
            <Mark verdict="missed">{item.type === 'single' ? t.notChosenSingle : t.notChosen}</Mark>
          ) : null}
          <Feedback result={result} id={id} />
        </li>
      ))}
    </ul>
  );
};

interface LinesProps extends Omit<AnsweredProps, 'item'> {
  lines: Choice[];
  targets: Choice[];
}

const Lines = ({ lines, targets, answer, result, texts: t }: LinesProps) => {
  const solution = result.solution as Record<string, string>;
  const given = answer && !Array.isArray(answer) ? answer : {};
  const nameOf = (id: string | undefined) => targets.find((target) => target.id === id)?.text;
  return (
    <ul className={styles.options}>
      {lines.map(({ id, text }) => {
        const isRight = given[id] === solution[id];
        return (
          <li key={id} className={styles.reviewed} data-chosen>
            <span>{text}</span>
            <Mark verdict={isRight ? 'right' : 'wrong'}>
              {t.yours(nameOf(given[id]) ?? t.nothing)},{' '}
              {(isRight ? t.right : t.wrong).toLowerCase()}
            </Mark>
            {isRight ? null : <span>{t.shouldBe(nameOf(solution[id]) ?? '')}</span>}
            <Feedback result={result} id={id} />
          </li>
        );
      })}
    </ul>
  );
};

const Entries = ({ title, entries }: { title: string; entries: Choice[] }) => (
  <div>
    <p className={styles.how}>{title}</p>
    <ol>
      {entries.map((entry) => (
        <li key={entry.id}>{entry.text}</li>
      ))}
    </ol>
  </div>
);

const Feedback = ({ result, id }: { result: ItemResult; id: string }) =>
  Object.hasOwn(result.feedback, id) ? (
    <span className={styles.feedback}>{result.feedback[id]}</span>
  ) : null;
