import type { FindingSection, FindingStance, FindingText } from '@weft/contracts';
import { Button, Select, TextArea } from '@weft/ui';
import { useDraft } from '../../platform/forms/use-draft.js';
import sheet from '../../platform/page/sheet.module.css';
import { EvidencePicker } from './evidence-picker.js';
import type { Workbench } from './findings.queries.js';
import { sections } from './sections.js';
import { useFindingTexts } from './texts.js';

interface FindingFormProps {
  bench: Workbench;
  /** That is changed; none for a new one. */
  finding?: FindingText;
  /** Under which what is typed is kept. */
  draftKey: string;
  onSave: (text: Omit<FindingText, 'id'>) => void;
  onCancel?: () => void;
}

const stances: readonly FindingStance[] = ['open', 'agreed', 'differ', 'dissent'];

/** A conclusion with its chapter and what it rests on. */
export const FindingForm = ({ bench, finding, draftKey, onSave, onCancel }: FindingFormProps) => {
  const t = useFindingTexts();
  const { fields, change, clear } = useDraft<Omit<FindingText, 'id'>>(draftKey, {
    section: finding?.section ?? 'meaning',
    text: finding?.text ?? '',
    stance: finding?.stance ?? 'open',
    evidence: finding?.evidence ?? [],
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const text = fields.text.trim();
        if (text === '') return;
        onSave({ ...fields, text });
        clear();
      }}
    >
      <TextArea
        label={t.text}
        hint={t.textHint}
        value={fields.text}
        maxLength={2000}
        required
        onChange={({ target }) => change({ text: target.value })}
      />
      <Select
        label={t.section}
        value={fields.section}
        onChange={({ target }) => change({ section: target.value as FindingSection })}
      >
        {sections.map((one) => (
          <option key={one} value={one}>
            {t.sections[one]}
          </option>
        ))}
      </Select>
      <Select
        label={t.stance}
        value={fields.stance}
        onChange={({ target }) => change({ stance: target.value as FindingStance })}
      >
        {stances.map((one) => (
          <option key={one} value={one}>
            {t.stances[one]}
          </option>
        ))}
      </Select>
      <EvidencePicker
        bench={bench}
        chosen={fields.evidence}
        onChange={(evidence) => change({ evidence })}
      />
      <p className={sheet.actions}>
        <Button type="submit">{t.saveFinding}</Button>
        {onCancel ? (
          <Button variant="quiet" onClick={onCancel}>
            {t.cancel}
          </Button>
        ) : null}
      </p>
    </form>
  );
};
