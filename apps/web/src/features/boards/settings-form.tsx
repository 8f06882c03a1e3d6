import { Button, Disclosure } from '@weft/ui';
import { useState } from 'react';
import { useApi } from '../../platform/api/api.js';
import { FormFailure } from '../../platform/forms/form-failure.js';
import { useSubmit } from '../../platform/forms/use-submit.js';
import type { OpenBoard } from './boards.queries.js';
import { SettingsFields } from './settings-fields.js';
import { settingsOf } from './settings-of.js';
import { useBoardTexts } from './texts.js';
import { useBoardWrite } from './use-board-write.js';

/** Changes how a board works, as long as it has not begun. */
export const SettingsForm = ({ board }: Pick<OpenBoard, 'board'>) => {
  const { facilitate: t } = useBoardTexts();
  const api = useApi();
  const write = useBoardWrite(board.id);
  const [saved, setSaved] = useState(false);
  const form = useSubmit(async (fields) => {
    const body = { id: crypto.randomUUID(), ...settingsOf(fields) };
    const params = { path: { boardId: board.id } };
    setSaved(false);
    setSaved(await write.run(() => api.PATCH('/api/boards/{boardId}', { params, body })));
  });
  return (
    <Disclosure summary={t.settings}>
      <form onSubmit={form.onSubmit} method="post">
        <SettingsFields settings={board} />
        <FormFailure failure={write.failure} />
        <p role="status">{saved ? t.settingsSaved : ''}</p>
        <Button type="submit" variant="secondary" busy={form.busy}>
          {t.save}
        </Button>
      </form>
    </Disclosure>
  );
};
