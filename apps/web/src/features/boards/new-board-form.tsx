import type { BoardKind } from '@weft/contracts';
import { Button, Field, Select } from '@weft/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { bodyOf, useApi } from '../../platform/api/api.js';
import { FormFailure } from '../../platform/forms/form-failure.js';
import { useSubmit } from '../../platform/forms/use-submit.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import sheet from '../../platform/page/sheet.module.css';
import { useBoardTexts } from './texts.js';
import styles from './boards.module.css';

interface Place {
  kind: BoardKind;
  id: string | null;
  name: string | null;
}

const range = (most: number) => Array.from({ length: most }, (_, at) => at + 1);

/** Opens a board: for whom, what about, and how it works. */
export const NewBoardForm = ({ places }: { places: readonly Place[] }) => {
  const t = useBoardTexts();
  const { locale } = useI18n();
  const api = useApi();
  const navigate = useNavigate();
  // Of the form, so that sending it twice opens one board.
  const [id] = useState(() => crypto.randomUUID());
  const form = useSubmit(async (fields) => {
    const place = places[Number(fields['place'] ?? 0)];
    if (!place) return;
    const body = {
      ...{ id, locale, kind: place.kind, placeId: place.id, title: fields['title'] ?? '' },
      ...{ silent: fields['silent'] === 'on', named: fields['named'] === 'on' },
      ...{ several: fields['several'] === 'on', fromExample: fields['example'] === 'on' },
      ...{ dots: Number(fields['dots']), chosen: Number(fields['chosen']) },
    };
    await bodyOf(api.POST('/api/boards', { body }));
    await navigate(`/boards/${id}`);
  });
  const check = (name: string, label: string, given: { hint?: string; on?: boolean } = {}) => (
    <div className={styles.check}>
      <label>
        <input type="checkbox" name={name} defaultChecked={given.on} /> {label}
      </label>
      {given.hint ? <p className={sheet.muted}>{given.hint}</p> : null}
    </div>
  );
  const number = (name: string, label: string, given: { most: number; value: number }) => (
    <Select label={label} name={name} defaultValue={given.value}>
      {range(given.most).map((count) => (
        <option key={count}>{count}</option>
      ))}
    </Select>
  );
  return (
    <form onSubmit={form.onSubmit} method="post">
      <Select label={t.place} name="place">
        {places.map(({ kind, id: placeId, name }, at) => (
          <option key={placeId ?? kind} value={at}>
            {kind === 'workshop' ? t.workshop : `${t.kinds[kind]}: ${name ?? ''}`}
          </option>
        ))}
      </Select>
      <Field label={t.name} hint={t.nameHint} name="title" maxLength={120} required />
      {check('silent', t.silent, { hint: t.silentHint, on: true })}
      {check('named', t.named, { hint: t.namedHint })}
      <div className={styles.pair}>
        {number('dots', t.dotsEach, { most: 10, value: 3 })}
        {number('chosen', t.chosenCount, { most: 8, value: 4 })}
      </div>
      {check('several', t.several)}
      {check('example', t.fromExample)}
      <FormFailure failure={form.failure} />
      <Button type="submit" busy={form.busy}>
        {t.open}
      </Button>
    </form>
  );
};
