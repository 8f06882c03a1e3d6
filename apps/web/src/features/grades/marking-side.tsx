import type { MarkedCriteria, Marking, MarkingComment } from '@weft/contracts';
import { rubricPercent } from '@weft/rules';
import { Disclosure, ScrollRegion } from '@weft/ui';
import sheet from '../../platform/page/sheet.module.css';
import { AgreementForm } from './agreement-form.js';
import { ContributionTable } from './contribution-table.js';
import { GradeHistory } from './grade-history.js';
import styles from './grades.module.css';
import { saidOf } from './rubric-form.js';
import { useGradesTexts } from './texts.js';

interface MarkingSideProps {
  marking: Marking;
  criteria: MarkedCriteria;
  comments: readonly MarkingComment[];
}

/** What others think, the agreed mark, what each member gets, and what happened. */
export const MarkingSide = ({ marking, criteria, comments }: MarkingSideProps) => {
  const texts = useGradesTexts();
  const { others, peers, agreed, mine, shares } = marking;
  return (
    <div className={styles.side}>
      <section>
        <h3 id="others">{texts.others}</h3>
        {others === null ? <p className={sheet.muted}>{texts.othersHidden}</p> : null}
        {others?.length === 0 ? <p className={sheet.muted}>{texts.othersNone}</p> : null}
        {others && others.length > 0 ? (
          <Comparison marking={marking} mine={criteria} labelledBy="others" marks={others} />
        ) : null}
        {others?.map(({ name, comment }) =>
          comment ? (
            <blockquote key={name} className={styles.quote}>
              <p>{comment}</p>
              <footer>{name}</footer>
            </blockquote>
          ) : null,
        )}
        {agreed ? (
          <p>
            <strong>{texts.agreed}:</strong>{' '}
            {agreed.percent === null ? '–' : texts.percent(agreed.percent)}
          </p>
        ) : null}
        {mine?.settled && others && others.length > 0 ? (
          <AgreementForm marking={marking} from={criteria} comments={comments} />
        ) : null}
      </section>
      {peers === null ? null : (
        <section>
          <h3 id="peers">{texts.peers}</h3>
          {peers.length === 0 ? (
            <p className={sheet.muted}>{texts.peersNone}</p>
          ) : (
            <Comparison
              marking={marking}
              mine={criteria}
              labelledBy="peers"
              marks={peers.map((mark, place) => ({ ...mark, name: texts.peer(place + 1) }))}
            />
          )}
        </section>
      )}
      {shares ? <ContributionTable marking={marking} shares={shares} /> : null}
      {marking.history.length > 0 ? (
        <Disclosure summary={texts.history}>
          <GradeHistory events={marking.history} />
        </Disclosure>
      ) : null}
    </div>
  );
};

interface ComparisonProps {
  marking: Marking;
  mine: MarkedCriteria;
  labelledBy: string;
  marks: readonly { name: string; criteria: MarkedCriteria; percent: number | null }[];
}

/** Marks by criterion side by side; where they differ it says so in words. */
const Comparison = ({ marking, mine, labelledBy, marks }: ComparisonProps) => {
  const texts = useGradesTexts();
  const own = rubricPercent(marking.rubric, mine);
  return (
    <ScrollRegion labelledBy={labelledBy}>
      <table className={styles.comparison} aria-labelledby={labelledBy}>
        <thead>
          <tr>
            <th scope="col">{texts.criterion}</th>
            <th scope="col">{texts.mine}</th>
            {marks.map(({ name }) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {marking.rubric.map(({ id, title, levels }) => {
            const levelOf = (criteria: MarkedCriteria) =>
              levels.find((one) => one.id === saidOf(criteria, id).level)?.title ?? '–';
            const level = levelOf(mine);
            return (
              <tr key={id}>
                <th scope="row">{title}</th>
                <td>{level}</td>
                {marks.map(({ name, criteria }) => (
                  <td key={name}>
                    {levelOf(criteria)}
                    {levelOf(criteria) === level ? null : (
                      <strong className={styles.differs}> ({texts.differs})</strong>
                    )}
                  </td>
                ))}
              </tr>
            );
          })}
          <tr>
            <th scope="row">{texts.result}</th>
            <td>{own === null ? '–' : texts.percent(own)}</td>
            {marks.map(({ name, percent }) => (
              <td key={name}>{percent === null ? '–' : texts.percent(percent)}</td>
            ))}
          </tr>
        </tbody>
      </table>
    </ScrollRegion>
  );
};
