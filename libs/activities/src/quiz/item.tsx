import parts from '../frame/parts.module.css';
import { ChoiceItem } from './choice-item.js';
import { LinesItem } from './lines-item.js';
import { OrderItem } from './order-item.js';
import { Recalls } from './recalls.js';
import type { ItemAnswer, PublicItem } from './schema.js';
import { orderShown } from './shown.js';
import type { QuizTexts } from './texts.js';
import styles from './view.module.css';

interface ItemProps {
  /** Prefix of DOM ids. */
  id: string;
  /** Counted from 1. */
  number: number;
  item: PublicItem;
  answer: ItemAnswer | undefined;
  texts: QuizTexts;
  onChange: (answer: ItemAnswer) => void;
}

/** One question with the controls that its type needs. */
export const Item = ({ number, item, texts, ...rest }: ItemProps) => (
  <fieldset className={styles.item}>
    <legend>
      <Recalls item={item} texts={texts} />
      <span className={parts.number}>{number}.</span> {item.prompt}
    </legend>
    <p className={styles.how}>{texts[item.type]}</p>
    <Controls item={item} texts={texts} {...rest} />
  </fieldset>
);

const Controls = ({ id, item, answer, texts, onChange }: Omit<ItemProps, 'number'>) => {
  const listed = Array.isArray(answer) ? answer : [];
  const lined = answer && !Array.isArray(answer) ? answer : {};
  switch (item.type) {
    case 'single':
    case 'multiple':
      return <ChoiceItem id={id} item={item} chosen={listed} onChange={onChange} />;
    case 'order':
      return <OrderItem entries={orderShown(item, answer)} texts={texts} onChange={onChange} />;
    case 'match':
      return (
        <LinesItem
          id={id}
          lines={item.lefts}
          targets={item.rights}
          chosen={lined}
          texts={texts}
          onChange={onChange}
        />
      );
    case 'sort':
      return (
        <LinesItem
          id={id}
          lines={item.entries}
          targets={item.categories}
          chosen={lined}
          texts={texts}
          onChange={onChange}
        />
      );
  }
};
