import type { SentAnnotation, ThreadKind } from '@weft/contracts';
import type { PassageSelectors } from '@weft/rules';
import { AppError } from '../../platform/http/app-error.js';
import type { AnnotationAddresses, LessonAddress } from './annotation-addresses.js';
import { motivationOf } from './annotation.mapper.js';

/** What somebody says with an annotation. */
export interface SaidWords {
  /** Null: a reply, or no motivation that tells. */
  kind: ThreadKind | null;
  text: string;
  wording: string | null;
}

/** What an annotation is about. */
export type SaidAbout =
  { annotationId: string } | { lesson: LessonAddress; passage: PassageSelectors };

const listed = <One>(given: One | One[] | undefined): One[] =>
  given === undefined ? [] : Array.isArray(given) ? given : [given];

function refuse(path: string, message: string): AppError {
  return new AppError('request/invalid', { fields: [{ path, message }] });
}

/** Bodies that say how a remark stands come back from tools that send all they read. */
const ofOurs = ['tagging', 'assessing'];

/** @throws AppError request/invalid for a motivation that no kind of remark has */
export function saidWords(sent: SentAnnotation): SaidWords {
  const motivations = listed(sent.motivation).map((one) => one.replace(/^oa:/, ''));
  const kinds = Object.entries(motivationOf) as [ThreadKind, string][];
  const known = kinds.find(([, motivation]) => motivations.includes(motivation));
  const reply = motivations.includes('replying');
  if (motivations.length > 0 && !known && !reply && !motivations.includes('describing')) {
    const all = [...Object.values(motivationOf), 'replying'].join(', ');
    throw refuse('body.motivation', `one of ${all}`);
  }
  const kind = known?.[0] ?? null;
  const bodies = listed(sent.body).filter(({ purpose = '' }) => !ofOurs.includes(purpose));
  const wordings = bodies.filter(({ purpose }) => purpose === 'editing');
  // A suggestion with one body and no purpose is a wording and nothing else.
  const [only] = bodies;
  const bare = kind === 'suggestion' && bodies.length === 1 && only && !only.purpose ? only : null;
  const wording = (bare ?? wordings[0])?.value.trim() ?? '';
  const words = bodies.filter((one) => one !== bare && one.purpose !== 'editing');
  const text = [...words.map(({ value }) => value), sent.bodyValue ?? ''].join('\n\n').trim();
  return { kind, text, wording: wording === '' ? null : wording };
}

/** @throws AppError request/invalid where it is about nothing of this container */
export function saidAbout(sent: SentAnnotation, addresses: AnnotationAddresses): SaidAbout {
  const { target } = sent;
  const source =
    typeof target === 'string' ? target : 'source' in target ? target.source : target.id;
  const annotationId = addresses.annotationIn(source);
  if (annotationId !== null) return { annotationId };
  const lesson = addresses.lessonIn(source);
  if (!lesson) throw refuse('body.target', 'a lesson or an annotation of this container');
  const given = typeof target === 'object' && 'source' in target ? listed(target.selector) : [];
  const selectors = given.flatMap(({ refinedBy, ...selector }) =>
    refinedBy ? [selector, refinedBy] : [selector],
  );
  const of = (type: string) => selectors.find((selector) => selector.type === type);
  const [fragment, position] = [of('FragmentSelector'), of('TextPositionSelector')];
  const quote = of('TextQuoteSelector');
  const { start, end } = position ?? {};
  const passage = {
    blockId: fragment?.value ?? lesson.fragment,
    position: start === undefined || end === undefined ? null : { start, end },
    quote: quote?.exact
      ? { exact: quote.exact, prefix: quote.prefix ?? '', suffix: quote.suffix ?? '' }
      : null,
  };
  return { lesson, passage };
}
