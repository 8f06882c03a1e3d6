import type { ItemAnalysis } from '@weft/contracts';
import { ScrollRegion } from '@weft/ui';
import { useId } from 'react';
import sheet from '../../platform/page/sheet.module.css';
import styles from './insight.module.css';
import { useInsightTexts } from './texts.js';

interface QuizItemProps {
  item: ItemAnalysis;
  needed: { difficulty: number; discrimination: number };
}

/** How one item of a quiz worked, with who chose what. */
export const QuizItem = ({ item, needed }: QuizItemProps) => {
  const texts = useInsightTexts();
  const id = useId();
  const figure = (value: number | null, least: number) =>
    value === null ? (item.answers < least ? texts.tooFew(least) : '–') : texts.figure(value);
  return (
    <>
      <h3 id={id}>{item.prompt}</h3>
      <dl className={styles.figures}>
        <div>
          <dt>{texts.people}</dt>
          <dd>{texts.number(item.answers)}</dd>
        </div>
        <div>
          <dt>{texts.difficulty}</dt>
          <dd>{figure(item.difficulty, needed.difficulty)}</dd>
        </div>
        <div>
          <dt>{texts.discrimination}</dt>
          <dd>{figure(item.discrimination, needed.discrimination)}</dd>
        </div>
        <div>
          <dt>{texts.upperLower}</dt>
          <dd>{figure(item.upperLower, needed.discrimination)}</dd>
        </div>
      </dl>
      {item.remarks.map((remark) => (
        <p key={remark}>
          <strong>{texts.remarks[remark]}</strong>
        </p>
      ))}
      {item.options.length > 0 ? (
        <ScrollRegion labelledBy={id}>
          <table className={sheet.table} aria-labelledby={id}>
            <thead>
              <tr>
                <th scope="col">{texts.option}</th>
                <th scope="col">{texts.chosen}</th>
                <th scope="col">{texts.discrimination}</th>
              </tr>
            </thead>
            <tbody>
              {item.options.map((option) => (
                <tr key={option.id}>
                  <th scope="row">
                    {option.text}
                    {option.correct ? ` (${texts.correct})` : ''}
                  </th>
                  <td>
                    {texts.chosen}: {texts.number(option.chosen)} (
                    {texts.percent(Math.round(option.share * 100))})
                  </td>
                  <td>
                    {option.discrimination === null ? '–' : texts.figure(option.discrimination)}
                    {option.remark ? ` ${texts.remarks[option.remark]}` : ''}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      ) : null}
    </>
  );
};
