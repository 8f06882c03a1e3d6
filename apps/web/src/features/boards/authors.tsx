import { useQuery } from '@tanstack/react-query';
import type { BoardView } from '@weft/contracts';
import { Disclosure } from '@weft/ui';
import { useState } from 'react';
import { bodyOf, useApi } from '../../platform/api/api.js';
import { boardKey } from './boards.queries.js';
import { useBoardTexts } from './texts.js';

/** Who wrote which note, where the board said so from the beginning. */
export const Authors = ({ board }: { board: BoardView }) => {
  const t = useBoardTexts().facilitate;
  const api = useApi();
  const [open, setOpen] = useState(false);
  const { data } = useQuery({
    queryKey: [...boardKey(board.id), 'authors'],
    queryFn: () =>
      bodyOf(api.GET('/api/boards/{boardId}/authors', { params: { path: { boardId: board.id } } })),
    enabled: open,
  });
  const texts = new Map(board.notes.map(({ id, text }) => [id, text]));
  return (
    <Disclosure summary={t.authors} onToggle={setOpen}>
      <dl>
        {data?.items.map(({ noteId, name }) => (
          <div key={noteId}>
            <dt>{texts.get(noteId)}</dt>
            <dd>{name}</dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
};
