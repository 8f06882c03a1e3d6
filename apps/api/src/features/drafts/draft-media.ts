import type { DraftMedia, DraftRevisionKind } from '@weft/contracts';
import { mediaLimits } from '@weft/rules';
import type { Transaction } from '../../platform/database/transaction.js';
import { AppError } from '../../platform/http/app-error.js';
import type { ModuleFiles, ModuleMediaRepository } from '../content/index.js';
import type { FileWrite } from './draft-file.repository.js';
import type { IncomingFiles } from './module-zip.js';

/** Where authors read the pictures and recordings of a draft. */
export const draftMediaAt = (draftId: string): string => `/api/drafts/${draftId}/media/`;

/** What makes the media folder of a draft that of a folder. */
export function replaceMedia(
  now: readonly DraftMedia[],
  wanted: ModuleFiles['media'],
  kind: DraftRevisionKind,
): FileWrite[] {
  const removed = now.filter(({ path }) => !wanted[path]);
  return [
    ...removed.map(({ path }): FileWrite => ({ path, text: null, kind: 'removed' })),
    ...Object.entries(wanted).flatMap(([path, { hash }]): FileWrite[] =>
      now.some((file) => file.path === path && file.hash === hash)
        ? []
        : [{ path, text: null, media: hash, kind }],
    ),
  ];
}

/** Keeps the bytes that came in; those of a fork are kept already. */
export async function keepMedia(
  transaction: Transaction,
  store: ModuleMediaRepository,
  { media, bytes }: Pick<IncomingFiles, 'media' | 'bytes'>,
): Promise<void> {
  for (const facts of Object.values(media)) {
    const own = bytes.get(facts.hash);
    if (own) await store.keep(transaction, facts, () => Promise.resolve(own));
  }
}

/** @throws AppError drafts/full */
export function assertMediaRoom(media: readonly DraftMedia[]): void {
  const bytes = media.reduce((sum, { size }) => sum + size, 0);
  if (media.length > mediaLimits.files || bytes > mediaLimits.bytes) {
    throw new AppError('drafts/full');
  }
}
