import { type Locale, locales } from '@weft/contracts';

/** A text of a container: where an annotation points at. */
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

/** Which remarks a container holds: those of a round, or those that were made on a version of a draft. */
export type AnnotatedPlace = { roundId: string } | { draftId: string; version: number };

/** The addresses of what a container has: its annotations, and the lessons they are about. */
export class AnnotationAddresses {
  /** Of the container; ends in a slash. */
  readonly container: string;

  constructor(
    private readonly publicUrl: string,
    private readonly place: AnnotatedPlace,
  ) {
    const path =
      'roundId' in place
        ? `rounds/${place.roundId}`
        : `drafts/${place.draftId}/versions/${place.version}`;
    this.container = `${publicUrl}/annotations/${path}/`;
  }

  /** Those of a remark: of a round they are those of its round, wherever else it is listed. */
  of({ roundId }: { roundId: string | null }): AnnotationAddresses {
    if ('roundId' in this.place || roundId === null) return this;
    return new AnnotationAddresses(this.publicUrl, { roundId });
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

  /** Of a round the page on which people read the text, of a version the text itself. */
  lesson(lessonId: string, locale: Locale): string {
    const { publicUrl, place } = this;
    return 'roundId' in place
      ? `${publicUrl}/${locale}/rounds/${place.roundId}/lessons/${lessonId}`
      : `${publicUrl}${versionPath(place)}${lessonId}?locale=${locale}`;
  }

  /**
   * The annotation that an address is of; null for any other address. In the container of a version
   * this may be one of a round.
   */
  annotationIn(iri: string): string | null {
    const places = [this.container];
    if (!('roundId' in this.place)) {
      const ofRound = /^\/annotations\/rounds\/[^/]+\//.exec(iri.slice(this.publicUrl.length))?.[0];
      if (ofRound) places.push(this.publicUrl + ofRound);
    }
    for (const place of places) {
      const rest = iri.startsWith(place) ? iri.slice(place.length) : '';
      if (new RegExp(`^${uuid}$`, 'i').test(rest)) return rest.toLowerCase();
    }
    return uuidIn(iri);
  }

  /** The text of this container that an address is of; null for any other address. */
  lessonIn(iri: string): LessonAddress | null {
    const { publicUrl, place } = this;
    const path = iri.startsWith(`${publicUrl}/`) ? iri.slice(publicUrl.length) : '';
    if (path === '' || !URL.canParse(path, publicUrl)) return null;
    const { pathname, searchParams, hash } = new URL(path, publicUrl);
    const asked = searchParams.get('locale') === 'en' ? 'en' : 'nl';
    const texts: [string, Locale][] =
      'roundId' in place
        ? locales.map((locale) => [`/${locale}/rounds/${place.roundId}/lessons/`, locale])
        : [[versionPath(place), asked]];
    const fragment = hash === '' ? null : decoded(hash.slice(1));
    for (const [before, locale] of texts) {
      const lessonId = pathname.startsWith(before) ? pathname.slice(before.length) : '';
      if (/^[^/]+\/?$/.test(lessonId)) {
        return { lessonId: lessonId.replace('/', ''), locale, fragment };
      }
    }
    return null;
  }
}

const versionPath = ({ draftId, version }: { draftId: string; version: number }): string =>
  `/api/drafts/${draftId}/versions/${version}/lessons/`;

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
