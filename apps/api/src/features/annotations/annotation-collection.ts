import type { Annotation, AnnotationContainer, AnnotationPage } from '@weft/contracts';
import type { AnnotationAddresses } from './annotation-addresses.js';

/** How many annotations a page has. */
export const pageSize = 50;

/** A part of what a container has, in its order. */
export interface CollectedPage {
  /** Counts from 0. */
  at: number;
  /** Of all pages. */
  total: number;
  /** Addresses only. */
  iris: boolean;
  annotations: readonly Annotation[];
}

/** Counts from 0, of so many. */
export const lastPage = (total: number): number => Math.max(0, Math.ceil(total / pageSize) - 1);

function pageOf({ at, total, iris, annotations }: CollectedPage, addresses: AnnotationAddresses) {
  return {
    id: addresses.page(at, iris),
    type: 'AnnotationPage' as const,
    startIndex: at * pageSize,
    ...(at < lastPage(total) && { next: addresses.page(at + 1, iris) }),
    ...(at > 0 && { prev: addresses.page(at - 1, iris) }),
    items: annotations.map((annotation) => (iris ? annotation.id : annotation)),
  };
}

export function toPage(page: CollectedPage, addresses: AnnotationAddresses): AnnotationPage {
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    ...pageOf(page, addresses),
    partOf: { id: addresses.collection(page.iris), total: page.total },
  };
}

/** @param given.minimal the first page is named, not told */
export function toContainer(
  { label, minimal, first }: { label: string; minimal: boolean; first: CollectedPage },
  addresses: AnnotationAddresses,
): AnnotationContainer {
  const { total, iris } = first;
  return {
    '@context': ['http://www.w3.org/ns/anno.jsonld', 'http://www.w3.org/ns/ldp.jsonld'],
    id: addresses.collection(iris),
    type: ['BasicContainer', 'AnnotationCollection'],
    label,
    total,
    first: minimal ? addresses.page(0, iris) : pageOf(first, addresses),
    last: addresses.page(lastPage(total), iris),
  };
}
