import { annotationType } from '@weft/contracts';
import type { Saying } from '../threads/index.js';

const resource = '<http://www.w3.org/ns/ldp#Resource>; rel="type"';
const reading = 'GET, HEAD, OPTIONS';

/** Of a container, whatever is asked of it. */
export const containerHeaders = {
  link:
    '<http://www.w3.org/ns/ldp#BasicContainer>; rel="type", ' +
    '<http://www.w3.org/TR/annotation-protocol/>; rel="http://www.w3.org/ns/ldp#constrainedBy"',
  allow: `${reading}, POST`,
  'accept-post': annotationType,
} as const;

/** Of the list of containers: they come of themselves, with rounds and versions. */
export const containersHeaders = {
  link: '<http://www.w3.org/ns/ldp#BasicContainer>; rel="type"',
  allow: reading,
} as const;

/** Of a page of a container. */
export const pageHeaders = { link: resource, allow: reading } as const;

/** Of annotations, whoever asks. */
export const anyAnnotationHeaders = { link: resource, allow: `${reading}, PUT, DELETE` } as const;

/** Of an annotation that somebody reads: what she may do with it. */
export function annotationHeaders({ thread, replyId }: Saying) {
  const changes = replyId === null && thread.by.mine && thread.state === 'open';
  return changes ? anyAnnotationHeaders : pageHeaders;
}
