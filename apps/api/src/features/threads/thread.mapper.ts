import type { DraftThread, Locale, Thread, ThreadVoice } from '@weft/contracts';
import { placeInTranslation } from '@weft/rules';
import { personOf, type ThreadActor, type ThreadRow, type VoiceRow } from './thread.row.js';
import type { AnchorBlock } from '@weft/rules';

const quoteLength = 300;

/** Names as their owners want them; an id of a person never leaves the server. */
function toVoice(row: VoiceRow, reader: ThreadActor | null): ThreadVoice {
  const person = row.participantId ?? row.accountId;
  const shown = row.participantId === null || row.showsName === true;
  return {
    name: shown && row.name ? row.name : null,
    roles: row.roles ?? [],
    mine: reader !== null && person === personOf(reader),
  };
}

/** The beginning of the words that a remark is about. */
const quoteOf = ({ anchor: { exact } }: Pick<ThreadRow, 'anchor'>): string =>
  exact.length > quoteLength ? `${exact.slice(0, quoteLength - 1)}…` : exact;

/** @param row with its placement in the version that is read */
export function toThread(row: ThreadRow, reader: ThreadActor | null): Thread {
  const { placement, anchor } = row;
  const { id, kind, state, blocking, lessonId, locale, text, wording, madeIn, agreed } = row;
  const place =
    placement?.blockId == null
      ? null
      : {
          blockId: placement.blockId,
          ...{ start: placement.start, end: placement.end, whole: anchor.whole },
        };
  return {
    ...{ id, kind, state, blocking, lessonId, locale, place, text, wording, madeIn, agreed },
    quote: quoteOf(row),
    by: toVoice(row, reader),
    createdAt: row.createdAt.toISOString(),
    edited: row.editedAt !== null,
    iAgree: row.iAgree,
    replies: row.replies.map((reply) => ({
      ...{ id: reply.id, text: reply.text, by: toVoice(reply, reader) },
      at: new Date(reply.at).toISOString(),
    })),
    decision: row.decision && { ...row.decision, edited: row.decision.edited ?? false },
    solvedIn: row.solvedIn,
  };
}

/**
 * A remark in a language of the reader: in another one it stands at the whole block.
 * @param texts the blocks of the lesson in each language
 */
export function inLanguage(
  thread: Thread,
  {
    madeAt,
    locale,
    texts,
  }: { madeAt: string; locale: Locale; texts: Record<Locale, readonly AnchorBlock[]> },
): Thread {
  if (thread.locale === locale || !thread.place) return thread;
  const { blockId } = thread.place;
  const place = placeInTranslation({ blockId, madeAt }, texts[thread.locale], texts[locale]);
  return { ...thread, place: place && { ...place, whole: true } };
}

export function toDraftThread(row: ThreadRow, reader: ThreadActor): DraftThread {
  const { exact, prefix, suffix, whole } = row.anchor;
  const { roundId, assignee } = row;
  const anchor = { exact, prefix, suffix, whole };
  return { ...toThread(row, reader), roundId, assignee, anchor };
}
