import { useQuery } from '@tanstack/react-query';
import type { RubricCriterion } from '@weft/contracts';
import { Disclosure, ScrollRegion } from '@weft/ui';
import { useState } from 'react';
import { useApi } from '../../platform/api/api.js';
import sheet from '../../platform/page/sheet.module.css';
import { qualityQuery, type PeerPlace } from './staff.queries.js';
import { usePeerTexts } from './texts.js';

interface QualitySectionProps {
  place: PeerPlace;
  criteria: readonly RubricCriterion[];
}

/** How near each reviewer is to the agreed marks, with every step of the calculation. */
export const QualitySection = ({ place, criteria }: QualitySectionProps) => {
  const { staff } = usePeerTexts();
  const [open, setOpen] = useState(false);
  const { data } = useQuery(qualityQuery(useApi(), place, open));
  const titleOf = (id: string) => criteria.find((one) => one.id === id)?.title ?? id;
  return (
    <section aria-labelledby="quality">
      <h2 id="quality">{staff.quality}</h2>
      <p>{staff.qualityHelp}</p>
      <Disclosure summary={staff.quality} onToggle={setOpen}>
        <ul role="list" className={sheet.list}>
          {data?.reviewers.map(({ name, score, reviews }, nth) => (
            <li key={nth}>
              <strong>{name}</strong>
              <span>{score === null ? staff.noScore : staff.score(score.toFixed(2))}</span>
              {reviews.map((one, at) => (
                <Disclosure
                  key={at}
                  summary={[
                    one.teamName,
                    staff.score(one.score.toFixed(2)),
                    ...(one.isBest ? [staff.best] : []),
                    ...(one.dissents ? [staff.dissents] : []),
                  ].join(' · ')}
                >
                  <ScrollRegion labelledBy={`steps-${nth}-${at}`}>
                    <table className={sheet.table}>
                      <caption id={`steps-${nth}-${at}`}>
                        {staff.distance}: {one.distance}
                      </caption>
                      <thead>
                        <tr>
                          {[
                            ...[staff.criterion, staff.given, staff.agreed],
                            ...[staff.average, staff.variance, staff.distance],
                          ].map((title) => (
                            <th key={title} scope="col">
                              {title}
                            </th>
                          ))}
                        </tr>
                      </thead>
                      <tbody>
                        {one.criteria.map((step) => (
                          <tr key={step.id}>
                            <th scope="row">{titleOf(step.id)}</th>
                            <td>{step.given}</td>
                            <td>{step.agreed}</td>
                            <td>{step.average}</td>
                            <td>{step.variance}</td>
                            <td>{step.distance ?? '–'}</td>
                          </tr>
                        ))}
                      </tbody>
                    </table>
                  </ScrollRegion>
                </Disclosure>
              ))}
            </li>
          ))}
        </ul>
      </Disclosure>
    </section>
  );
};
