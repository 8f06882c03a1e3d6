import type { ItemResult, Json, Locale } from '@weft/contracts';
import { missingInQuiz } from './quiz/answer.js';
import { Item } from './quiz/item.js';
import { Review } from './quiz/review.js';
import type { ItemAnswer, PublicItem } from './quiz/schema.js';
import { withShownOrders } from './quiz/shown.js';
import { texts } from './quiz/texts.js';
import styles from './quiz/view.module.css';

interface PracticeItemProps {
  /** Prefix of DOM ids. */
  id: string;
  /** Counted from 1. */
  number: number;
  /** An item as its quiz shows it. */
  item: Record<string, Json>;
  answer: Json | null;
  /** What is right; null as long as nothing was answered. */
  result: ItemResult | null;
  locale: Locale;
  onChange: (answer: Json) => void;
}

// The contract knows them as JSON; the server made them in the forms of a quiz.
const asItem = (item: Record<string, Json>) => item as unknown as PublicItem;
const asAnswer = (answer: Json | null) => (answer ?? undefined) as ItemAnswer | undefined;

/** One question of a quiz by itself: to answer, and once its result is known, to look back at. */
export const PracticeItem = ({ item, answer, result, locale, ...rest }: PracticeItemProps) => {
  const shared = { number: rest.number, item: asItem(item), answer: asAnswer(answer) };
  return (
    <div className={styles.items}>
      {result ? (
        <Review {...shared} result={result} locale={locale} />
      ) : (
        <Item {...shared} id={rest.id} texts={texts[locale]} onChange={rest.onChange} />
      )}
    </div>
  );
};

/** The answer as it can be sent, an untouched order as it is shown; null while it misses a part. */
export function wholeAnswer(item: Record<string, Json>, answer: Json | null): Json | null {
  const question = { title: '', items: [asItem(item)] };
  const given = asAnswer(answer);
  const value = withShownOrders(question, {
    items: given === undefined ? {} : { [asItem(item).id]: given },
  });
  return missingInQuiz(question, value).length > 0 ? null : (value.items[asItem(item).id] ?? null);
}
