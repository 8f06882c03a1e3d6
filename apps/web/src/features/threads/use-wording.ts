import { useQueryClient } from '@tanstack/react-query';
import type { DraftThread } from '@weft/contracts';
import { wordingEdit } from '@weft/rules';
import { useState } from 'react';
import { failureOf, type FailureCode } from '../../platform/api/api-error.js';
import { bodyOf, useApi } from '../../platform/api/api.js';
import type { DraftThreadsPage } from './threads.queries.js';
import type { DraftActs } from './use-draft-acts.js';

/** An edit that an author must make by hand. */
interface ByHand {
  path: string;
  line: number;
}

/** The source of a text among the files of a draft. */
function pathOf(
  thread: DraftThread,
  lessons: DraftThreadsPage['lessons'],
  files: readonly { path: string }[],
): string | null {
  const lesson = lessons.find(({ lessonId }) => lessonId === thread.lessonId);
  const name = `${thread.locale}.mdx`;
  const wanted = lesson?.brief
    ? (path: string) => path === `assignment/${name}`
    : (path: string) =>
        new RegExp(`^lessons/\\d{2}-${lesson?.slug ?? ''}/${thread.locale}\\.mdx$`).test(path);
  return files.find(({ path }) => wanted(path))?.path ?? null;
}

/** Takes a suggested wording over into the source, with credit in what happened to the remark. */
export function useWording(draftId: string, page: DraftThreadsPage, acts: DraftActs) {
  const api = useApi();
  const queryClient = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<FailureCode | null>(null);
  const [byHand, setByHand] = useState<ByHand | null>(null);
  const params = { path: { draftId } };

  const work = async (thread: DraftThread) => {
    const { files } = await bodyOf(api.GET('/api/drafts/{draftId}/files', { params }));
    const path = pathOf(thread, page.lessons, files);
    const file = files.find((one) => one.path === path);
    if (!path || typeof file?.text !== 'string' || thread.wording === null) return;
    const edit = wordingEdit(file.text, thread.anchor, thread.wording);
    if (edit.kind === 'by-hand') {
      setByHand({ path, line: edit.line });
      return;
    }
    let revision = file.revision;
    if (edit.kind === 'edited') {
      // Once it stands there, another try finds it and writes nothing.
      const body = { id: crypto.randomUUID(), path, base: file.revision, text: edit.source };
      ({ revision } = await bodyOf(api.PUT('/api/drafts/{draftId}/file', { params, body })));
      void queryClient.invalidateQueries({ queryKey: ['drafts'] });
    }
    await acts.act([thread.id], { kind: 'accept', reason: '', edited: { path, revision } });
  };
  const take = (thread: DraftThread) => {
    setBusy(true);
    setFailure(null);
    void work(thread)
      .catch((error: unknown) => setFailure(failureOf(error)))
      .finally(() => setBusy(false));
  };
  return { take, busy, failure, byHand, forget: () => setByHand(null) };
}
