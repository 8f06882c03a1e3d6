import type { ReportKind } from '@weft/contracts';
import { Button, Disclosure, Select, TextArea } from '@weft/ui';
import { FormFailure } from '../../platform/forms/form-failure.js';
import { useSubmit } from '../../platform/forms/use-submit.js';
import { usePeerTexts } from './texts.js';

interface ReportFormProps {
  of: 'work' | 'review';
  reported: boolean;
  send: (report: { id: string; kind: ReportKind; note: string }) => Promise<unknown>;
}

/** Tells a lecturer that something cannot be read or is not serious; folded, as it is rare. */
export const ReportForm = ({ of, reported, send }: ReportFormProps) => {
  const { report } = usePeerTexts();
  const form = useSubmit(({ kind, note = '' }) =>
    send({ id: crypto.randomUUID(), kind: kind as ReportKind, note }).then(() => true),
  );
  if (reported || form.result) return <p role="status">{report.done}</p>;
  return (
    <Disclosure summary={report[of]}>
      <form onSubmit={form.onSubmit}>
        <Select label={report.kind} name="kind">
          <option value="cannot-be-read">{report.kinds['cannot-be-read']}</option>
          <option value="not-serious">{report.kinds['not-serious']}</option>
        </Select>
        <TextArea label={report.note} name="note" required maxLength={1000} />
        <FormFailure failure={form.failure} />
        <Button type="submit" variant="secondary" busy={form.busy}>
          {report.send}
        </Button>
      </form>
    </Disclosure>
  );
};
