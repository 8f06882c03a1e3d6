import type { BoardSheet, BoardView, SheetField } from '@weft/contracts';
import { boardBounds, sheetOrder } from '@weft/rules';
import { SaveState, TextArea } from '@weft/ui';
import { useEffect, useRef, useState } from 'react';
import { useApi } from '../../platform/api/api.js';
import { useDraft } from '../../platform/forms/use-draft.js';
import { useBoardTexts } from './texts.js';
import { useBoardWrite } from './use-board-write.js';
import styles from './boards.module.css';

interface ProjectSheetProps {
  board: BoardView;
  clusterId: string;
  writable: boolean;
}

const pauseMs = 800;

/** What a chosen cluster becomes; each field is saved by itself, so that several people can write. */
export const ProjectSheet = ({ board, clusterId, writable }: ProjectSheetProps) => {
  const t = useBoardTexts();
  const api = useApi();
  const write = useBoardWrite(board.id);
  const draft = useDraft<Partial<BoardSheet>>(`board:${board.id}:${clusterId}`, {});
  const [saved, setSaved] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const stored = board.sheets.find((one) => one.clusterId === clusterId);
  const typed = draft.fields;
  const latest = useRef<Partial<Record<SheetField, string>>>({});
  const send = async (texts: Partial<Record<SheetField, string>>) => {
    const params = { path: { boardId: board.id, clusterId } };
    const taken = await write.run(() =>
      api.PUT('/api/boards/{boardId}/sheets/{clusterId}', { params, body: texts }),
    );
    // What was typed meanwhile is newer than what was sent.
    const isNewest = taken && latest.current === texts;
    setSaved(isNewest);
    if (isNewest) draft.clear();
  };
  const change = (field: SheetField, text: string) => {
    const texts = { ...typed, [field]: text };
    latest.current = texts;
    draft.change({ [field]: text });
    setSaved(false);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void send(texts), pauseMs);
  };
  const cluster = board.clusters.find(({ id }) => id === clusterId);
  const state = write.busy ? 'saving' : write.failure ? 'failed' : saved ? 'saved' : 'idle';
  const text = (field: SheetField) => typed[field] ?? stored?.[field] ?? '';
  const title = t.sheets.title(cluster?.title || t.cluster.unnamed);
  return (
    <section className={styles.sheet} aria-label={title}>
      <h3>{title}</h3>
      {sheetOrder.map((field) =>
        writable ? (
          <TextArea
            key={field}
            label={t.sheets.fields[field]}
            rows={field === 'title' ? 1 : 3}
            maxLength={boardBounds.sheetField}
            value={text(field)}
            onChange={(event) => change(field, event.target.value)}
          />
        ) : text(field) ? (
          <div key={field}>
            <h4>{t.sheets.fields[field]}</h4>
            <p className={styles.lines}>{text(field)}</p>
          </div>
        ) : null,
      )}
      {writable ? (
        <SaveState
          state={state}
          retry={{ label: t.sheets.again, onRetry: () => void send(latest.current) }}
        >
          {state === 'idle' ? '' : t.sheets[state]}
        </SaveState>
      ) : null}
    </section>
  );
};
