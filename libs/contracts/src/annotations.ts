import { z } from 'zod';
import {
  Annotation,
  AnnotationContainer,
  AnnotationContainers,
  AnnotationPage,
  annotationPageQuery,
  annotationType,
  SentAnnotation,
} from './annotation-shapes.js';
import { route } from './route.js';

const inRound = z.object({ roundId: z.uuid() });
const ofAnnotation = inRound.extend({ annotationId: z.uuid() });
const reading = ['rounds/unknown', 'rounds/not-open', 'rounds/consent-first'] as const;
const changing = [
  ...reading,
  'threads/unknown',
  'annotations/gone',
  'annotations/if-match-missing',
  'threads/not-possible',
  'threads/changed-meanwhile',
] as const;
const pointing = ['threads/empty', 'threads/place-unknown', 'catalogue/lesson-unknown'] as const;

const containers = '/annotations/';
const container = '/annotations/rounds/:roundId/';
const annotation = '/annotations/rounds/:roundId/:annotationId';

export const listAnnotationContainers = route({
  id: 'listAnnotationContainers',
  method: 'GET',
  path: containers,
  summary: 'The containers of annotations that I may see: review rounds and versions of drafts',
  access: 'signed-in',
  token: 'annotations:read',
  query: annotationPageQuery.pick({ page: true }),
  response: AnnotationContainers,
  mediaType: annotationType,
  errors: ['request/not-found'],
});

export const describeAnnotationContainers = route({
  id: 'describeAnnotationContainers',
  method: 'OPTIONS',
  path: containers,
  summary: 'What can be done with the list of containers, in headers',
  access: 'signed-in',
  token: 'annotations:read',
  status: 200,
});

export const readAnnotations = route({
  id: 'readAnnotations',
  method: 'GET',
  path: container,
  summary: 'The annotations of a round as a container, or one of its pages (W3C protocol)',
  access: 'guest',
  token: 'annotations:read',
  params: inRound,
  query: annotationPageQuery,
  response: z.union([AnnotationContainer, AnnotationPage]),
  mediaType: annotationType,
  errors: [...reading, 'request/not-found'],
});

export const describeAnnotations = route({
  id: 'describeAnnotations',
  method: 'OPTIONS',
  path: container,
  summary: 'What can be done with the container of a round, in headers',
  access: 'guest',
  token: 'annotations:read',
  status: 200,
  params: inRound,
});

export const createAnnotation = route({
  id: 'createAnnotation',
  method: 'POST',
  path: container,
  summary: 'Make a remark, or reply to one, as a W3C annotation',
  access: 'guest',
  token: 'annotations:write',
  params: inRound,
  body: SentAnnotation,
  status: 201,
  response: Annotation,
  mediaType: annotationType,
  errors: [...changing, ...pointing],
});

export const readAnnotation = route({
  id: 'readAnnotation',
  method: 'GET',
  path: annotation,
  summary: 'A remark or a reply as a W3C annotation',
  access: 'guest',
  token: 'annotations:read',
  params: ofAnnotation,
  response: Annotation,
  mediaType: annotationType,
  errors: [...reading, 'threads/unknown', 'annotations/gone'],
});

export const describeAnnotation = route({
  id: 'describeAnnotation',
  method: 'OPTIONS',
  path: annotation,
  summary: 'What can be done with an annotation, in headers',
  access: 'guest',
  token: 'annotations:read',
  status: 200,
  params: ofAnnotation,
});

export const replaceAnnotation = route({
  id: 'replaceAnnotation',
  method: 'PUT',
  path: annotation,
  summary: 'Change the words or the place of my own open remark; asks for If-Match',
  access: 'guest',
  token: 'annotations:write',
  params: ofAnnotation,
  body: SentAnnotation,
  response: Annotation,
  mediaType: annotationType,
  errors: [...changing, ...pointing],
});

export const deleteAnnotation = route({
  id: 'deleteAnnotation',
  method: 'DELETE',
  path: annotation,
  summary: 'Remove my own open remark; asks for If-Match',
  access: 'guest',
  token: 'annotations:write',
  params: ofAnnotation,
  errors: [...changing],
});

export const annotationRoutes = [
  listAnnotationContainers,
  describeAnnotationContainers,
  readAnnotations,
  describeAnnotations,
  createAnnotation,
  readAnnotation,
  describeAnnotation,
  replaceAnnotation,
  deleteAnnotation,
] as const;
