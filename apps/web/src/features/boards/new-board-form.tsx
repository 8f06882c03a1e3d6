import type { BoardKind } from '@weft/contracts';
import { Button, Select } from '@weft/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { bodyOf, useApi } from '../../platform/api/api.js';
import { FormFailure } from '../../platform/forms/form-failure.js';
import { useSubmit } from '../../platform/forms/use-submit.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import { SettingsFields } from './settings-fields.js';
import { settingsOf } from './settings-of.js';
import { useBoardTexts } from './texts.js';
import styles from './boards.module.css';

interface Place {
  kind: BoardKind;
  id: string | null;
  name: string | null;
}

const usual = { silent: true, named: false, several: false, dots: 3, chosen: 4 };

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
      ...{ id, locale, kind: place.kind, placeId: place.id, ...settingsOf(fields) },
      fromExample: fields['example'] === 'on',
    };
    await bodyOf(api.POST('/api/boards', { body }));
    await navigate(`/boards/${id}`);
  });
  return (
    <form onSubmit={form.onSubmit} method="post">
      <Select label={t.place} name="place">
        {places.map(({ kind, id: placeId, name }, at) => (
          <option key={placeId ?? kind} value={at}>
            {kind === 'workshop' ? t.workshop : `${t.kinds[kind]}: ${name ?? ''}`}
          </option>
        ))}
      </Select>
      <SettingsFields settings={usual} />
      <div className={styles.check}>
        <label>
          <input type="checkbox" name="example" /> {t.fromExample}
        </label>
      </div>
      <FormFailure failure={form.failure} />
      <Button type="submit" busy={form.busy}>
        {t.open}
      </Button>
    </form>
  );
};
