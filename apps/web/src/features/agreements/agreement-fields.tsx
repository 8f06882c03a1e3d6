import type { Agreement, AgreementContent } from '@weft/contracts';
import { type AgreementProblem, mostAgreementItems } from '@weft/rules';
import { Button, TextArea } from '@weft/ui';
import { useI18n } from '../../platform/i18n/i18n.js';
import { fieldId, useAgreementWords } from './agreement-words.js';
import styles from './agreements.module.css';

/** A draft on the screen, and how it is changed. */
export interface Editing {
  agreement: Agreement;
  content: AgreementContent;
  problems: readonly AgreementProblem[];
  change: (content: AgreementContent) => void;
  /** Takes an item away, which can be put back. */
  remove: (list: keyof AgreementContent['lists'], id: string) => void;
}

/** One text of the draft, with who changed it last. */
export const DraftText = ({
  editing: { agreement, content, change },
  name,
  hint,
  rows = 3,
}: {
  editing: Editing;
  name: string;
  hint?: string;
  rows?: number;
}) => {
  const { t, moment } = useI18n();
  const wordsFor = useAgreementWords(agreement);
  const author = agreement.draft?.authors[name];
  const last = author
    ? t('agreements.lastBy', { name: author.by, at: moment(author.at) })
    : undefined;
  return (
    <TextArea
      id={fieldId(name)}
      label={wordsFor(name, content)}
      hint={[hint, last].filter(Boolean).join(' · ') || undefined}
      rows={rows}
      maxLength={2000}
      value={content.texts[name] ?? ''}
      onChange={(event) =>
        change({ ...content, texts: { ...content.texts, [name]: event.target.value } })
      }
    />
  );
};

/** The texts of a part that everybody answers. */
export const QuestionFields = ({
  editing,
  names,
}: {
  editing: Editing;
  names: readonly string[];
}) => (
  <>
    {names.map((name) => (
      <DraftText key={name} editing={editing} name={name} />
    ))}
  </>
);

/** Short id of a new item. */
export const newItemId = (): string => crypto.randomUUID().slice(0, 8);

/** A list of texts, which the team makes longer and shorter. */
export const ItemFields = ({ editing, list }: { editing: Editing; list: 'goals' | 'success' }) => {
  const { t } = useI18n();
  const { content, change } = editing;
  const ids = content.lists[list];
  const put = (next: readonly string[]) =>
    change({ ...content, lists: { ...content.lists, [list]: [...next] } });
  return (
    <>
      <ul role="list" className={styles.items}>
        {ids.map((id, index) => (
          <li key={id}>
            <DraftText editing={editing} name={`${list}:${id}`} rows={2} />
            <Button
              variant="quiet"
              aria-label={t(`agreements.remove.${list}`, { number: index + 1 })}
              onClick={() => editing.remove(list, id)}
            >
              {t('agreements.removeItem')}
            </Button>
          </li>
        ))}
      </ul>
      {ids.length < mostAgreementItems ? (
        <Button variant="secondary" onClick={() => put([...ids, newItemId()])}>
          {t(`agreements.add.${list}`)}
        </Button>
      ) : null}
    </>
  );
};
