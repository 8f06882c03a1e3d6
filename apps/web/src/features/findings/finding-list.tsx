import type { Finding } from '@weft/contracts';
import { Button, Disclosure, EmptyState } from '@weft/ui';
import { useState } from 'react';
import sheet from '../../platform/page/sheet.module.css';
import { DecisionForm } from './decision-form.js';
import { FindingForm } from './finding-form.js';
import type { Workbench } from './findings.queries.js';
import { sections } from './sections.js';
import { useFindingTexts } from './texts.js';
import type { Findings } from './use-findings.js';
import styles from './findings.module.css';

interface FindingListProps {
  bench: Workbench;
  findings: Findings;
  roundId: string;
}

/** Findings by chapter, each with what it rests on and what is done with it. */
export const FindingList = ({ bench, findings, roundId }: FindingListProps) => {
  const t = useFindingTexts();
  const all = bench.state.findings;
  return (
    <>
      <Disclosure summary={t.newFinding} open={all.length === 0}>
        <FindingForm
          bench={bench}
          draftKey={`finding:${roundId}`}
          onSave={(text) =>
            findings.change({
              ...{ do: 'write-finding', finding: { ...text, id: crypto.randomUUID() } },
            })
          }
        />
      </Disclosure>
      {all.length === 0 ? (
        <EmptyState title={t.noFindings}>
          <p>{t.noFindingsHelp}</p>
        </EmptyState>
      ) : null}
      {sections
        .filter((section) => all.some((one) => one.section === section))
        .map((section) => (
          <section key={section} aria-labelledby={`findings-${section}`}>
            <h2 id={`findings-${section}`}>{t.sections[section]}</h2>
            <ul role="list" className={styles.claims}>
              {all
                .filter((one) => one.section === section)
                .map((finding) => (
                  <FindingItem key={finding.id} {...{ finding, bench, findings }} />
                ))}
            </ul>
          </section>
        ))}
    </>
  );
};

type FindingItemProps = Omit<FindingListProps, 'roundId'> & { finding: Finding };

const FindingItem = ({ finding, bench, findings }: FindingItemProps) => {
  const t = useFindingTexts();
  const [open, setOpen] = useState<'edit' | 'decide' | null>(null);
  const { id, text, stance, evidence, decision, solvedIn } = finding;
  const said = decision
    ? [t.decisions[decision.kind], decision.reason].filter((part) => part !== '').join(': ')
    : t.undecided;
  const close = () => setOpen(null);
  return (
    <li>
      <p>{text}</p>
      <p className={sheet.muted}>
        {[...(stance === 'open' ? [] : [t.stances[stance]]), t.evidenceOf(evidence.length)].join(
          ' · ',
        )}
      </p>
      <p className={styles.decision}>
        {said}
        {solvedIn === null ? null : ` · ${t.solvedIn} ${t.version(solvedIn)}`}
      </p>
      <p className={sheet.actions}>
        <Button variant="quiet" onClick={() => setOpen('decide')}>
          {t.decide}
        </Button>
        <Button variant="quiet" onClick={() => setOpen('edit')}>
          {t.edit}
        </Button>
        <Button
          variant="quiet"
          onClick={() => findings.change({ do: 'remove-finding', findingId: id })}
        >
          {t.remove}
        </Button>
      </p>
      {open === 'edit' ? (
        <FindingForm
          {...{ bench, finding, draftKey: `finding:${id}`, onCancel: close }}
          onSave={(changed) => {
            findings.change({ do: 'write-finding', finding: { ...changed, id } });
            close();
          }}
        />
      ) : null}
      {open === 'decide' ? (
        <DecisionForm
          {...{ bench, finding, onClose: close }}
          onDecide={(changes) => {
            changes.forEach(findings.change);
            close();
          }}
        />
      ) : null}
    </li>
  );
};
