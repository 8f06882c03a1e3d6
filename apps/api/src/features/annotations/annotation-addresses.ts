import type { Locale } from '@weft/contracts';

/** A text of a round: where an annotation points at. */
export interface LessonAddress {
  lessonId: string;
  locale: Locale;
  /** After the `#`. */
  fragment: string | null;
}

const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';

/** The id in `urn:uuid:…`; null for anything else. */
export const uuidIn = (iri: string | undefined): string | null =>
  new RegExp(`^urn:uuid:(${uuid})$`, 'i').exec(iri ?? '')?.[1]?.toLowerCase() ?? null;

/** The addresses of what a round has: its annotations, and the lessons they are about. */
export class AnnotationAddresses {
  /** Of the container; ends in a slash. */
  readonly container: string;

  constructor(
    private readonly publicUrl: string,
    private readonly roundId: string,
  ) {
    this.container = `${publicUrl}/annotations/rounds/${roundId}/`;
  }

  annotation(id: string): string {
    return this.container + id;
  }

  collection(iris: boolean): string {
    return `${this.container}?iris=${iris ? 1 : 0}`;
  }

  page(at: number, iris: boolean): string {
    return `${this.collection(iris)}&page=${at}`;
  }

  /** The page on which people read the text. */
  lesson(lessonId: string, locale: Locale): string {
    return `${this.publicUrl}/${locale}/rounds/${this.roundId}/lessons/${lessonId}`;
  }

  /** The annotation that an address is of; null for any other address. */
  annotationIn(iri: string): string | null {
    const rest = iri.startsWith(this.container) ? iri.slice(this.container.length) : '';
    return new RegExp(`^${uuid}$`, 'i').test(rest) ? rest.toLowerCase() : uuidIn(iri);
  }

  /** The text of this round that an address is of; null for any other address. */
  lessonIn(iri: string): LessonAddress | null {
    const path = `/rounds/${this.roundId}/lessons/`;
    const found = /^\/(nl|en)(\/rounds\/[^/]+\/lessons\/)([^/?#]+)\/?(?:\?[^#]*)?(?:#(.*))?$/.exec(
      iri.startsWith(`${this.publicUrl}/`) ? iri.slice(this.publicUrl.length) : '',
    );
    const [, locale, place, lessonId, fragment] = found ?? [];
    if (place !== path || lessonId === undefined) return null;
    return {
      lessonId,
      locale: locale === 'en' ? 'en' : 'nl',
      fragment: fragment ? decoded(fragment) : null,
    };
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
