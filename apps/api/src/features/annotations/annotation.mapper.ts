import type { Annotation, ThreadKind, ThreadVoice } from '@weft/contracts';
import type { Saying } from '../threads/index.js';
import type { AnnotationAddresses } from './annotation-addresses.js';

type Thread = Saying['thread'];
type Body = Annotation['body'][number];

/** What each kind of remark is in the words of the model. */
export const motivationOf = {
  comment: 'commenting',
  question: 'questioning',
  suggestion: 'editing',
  unclear: 'highlighting',
} as const satisfies Record<ThreadKind, Annotation['motivation']>;

const body = (purpose: Body['purpose'], value: string): Body => ({
  ...{ type: 'TextualBody', value, format: 'text/plain', purpose },
});

/** A remark or a reply as everybody who may see it is shown it: nothing in it is about the reader. */
export function toAnnotation(
  { thread, replyId }: Saying,
  container: AnnotationAddresses,
): Annotation {
  const addresses = container.of(thread);
  const reply = thread.replies.find(({ id }) => id === replyId);
  const said = reply ?? { id: thread.id, by: thread.by, at: thread.createdAt };
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: addresses.annotation(said.id),
    type: 'Annotation',
    canonical: `urn:uuid:${said.id}`,
    motivation: reply ? 'replying' : motivationOf[thread.kind],
    created: said.at,
    ...creatorOf(said.by),
    body: reply ? [body('replying', reply.text)] : bodiesOf(thread),
    target: reply ? addresses.annotation(thread.id) : targetOf(thread, addresses),
  };
}

/** By name where she shows it, and by her roles. */
function creatorOf({ name, roles }: ThreadVoice): Pick<Annotation, 'creator'> {
  if (name === null && roles.length === 0) return {};
  return {
    creator: {
      type: 'Person',
      ...(name !== null && { name }),
      ...(roles.length > 0 && { nickname: roles.join(', ') }),
    },
  };
}

/** The wording, the words, how it stands, and the reason for that. */
function bodiesOf({ kind, text, wording, state, decision }: Thread): Body[] {
  const purpose = kind === 'question' ? 'questioning' : 'commenting';
  return [
    ...(wording === null ? [] : [body('editing', wording)]),
    ...(text === '' ? [] : [body(purpose, text)]),
    body('tagging', state),
    ...(decision && decision.reason !== '' ? [body('assessing', decision.reason)] : []),
  ];
}

function targetOf(thread: Thread, addresses: AnnotationAddresses): Annotation['target'] {
  const { place, anchor } = thread;
  const { exact, prefix, suffix } = anchor;
  const position = place &&
    !place.whole && {
      refinedBy: { type: 'TextPositionSelector' as const, start: place.start, end: place.end },
    };
  const fragment = place && { type: 'FragmentSelector' as const, value: place.blockId };
  const quote = { type: 'TextQuoteSelector' as const, exact, prefix, suffix };
  return {
    type: 'SpecificResource',
    source: addresses.lesson(thread.lessonId, thread.locale),
    selector: [
      ...(fragment ? [{ ...fragment, ...position }] : []),
      // Of a block as a whole its id says all.
      ...(place?.whole ? [] : [quote]),
    ],
  };
}
