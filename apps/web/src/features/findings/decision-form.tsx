import type { Finding, FindingChange, FindingDecision } from '@weft/contracts';
import { Button, Select, TextArea } from '@weft/ui';
import { useDraft } from '../../platform/forms/use-draft.js';
import sheet from '../../platform/page/sheet.module.css';
import type { Workbench } from './findings.queries.js';
import { useFindingTexts } from './texts.js';

interface DecisionFormProps {
  bench: Workbench;
  finding: Finding;
  onDecide: (changes: FindingChange[]) => void;
  onClose: () => void;
}

const kinds: readonly FindingDecision['kind'][] = ['do', 'adapt', 'not', 'later'];

/** What authors do with a finding, why, who sees to it and in which version it was done. */
export const DecisionForm = ({ bench, finding, onDecide, onClose }: DecisionFormProps) => {
  const t = useFindingTexts();
  const { id: findingId, decision, solvedIn } = finding;
  const { fields, change, clear } = useDraft(`decision:${findingId}`, {
    kind: decision?.kind ?? 'do',
    reason: decision?.reason ?? '',
    assigneeId: decision?.assigneeId ?? '',
    version: solvedIn ?? 0,
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const { kind, reason, assigneeId, version } = fields;
        const made = { kind, reason: reason.trim(), assigneeId: assigneeId || null };
        onDecide([
          { do: 'decide', findingId, decision: made },
          ...((version || null) === solvedIn
            ? []
            : [{ do: 'solve' as const, findingId, version: version || null }]),
        ]);
        clear();
      }}
    >
      <Select
        label={t.decision}
        value={fields.kind}
        onChange={({ target }) => change({ kind: target.value as FindingDecision['kind'] })}
      >
        {kinds.map((kind) => (
          <option key={kind} value={kind}>
            {t.decisions[kind]}
          </option>
        ))}
      </Select>
      <TextArea
        label={t.reason}
        hint={t.reasonHint}
        value={fields.reason}
        maxLength={2000}
        required={fields.kind === 'not'}
        onChange={({ target }) => change({ reason: target.value })}
      />
      <Select
        label={t.assignee}
        value={fields.assigneeId}
        onChange={({ target }) => change({ assigneeId: target.value })}
      >
        <option value="">{t.nobody}</option>
        {bench.people
          .filter(({ author }) => author)
          .map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
      </Select>
      <Select
        label={t.solvedIn}
        value={String(fields.version)}
        onChange={({ target }) => change({ version: Number(target.value) })}
      >
        <option value="0">{t.notSolved}</option>
        {bench.versions.map((number) => (
          <option key={number} value={number}>
            {t.version(number)}
          </option>
        ))}
      </Select>
      <p className={sheet.actions}>
        <Button type="submit">{t.saveDecision}</Button>
        <Button variant="quiet" onClick={onClose}>
          {t.cancel}
        </Button>
      </p>
    </form>
  );
};
