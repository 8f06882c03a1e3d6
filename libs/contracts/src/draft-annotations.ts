import { z } from 'zod';
import {
  Annotation,
  AnnotationContainer,
  AnnotationPage,
  annotationPageQuery,
  annotationType,
  SentAnnotation,
} from './annotation-shapes.js';
import { route } from './route.js';

const inVersion = z.object({
  draftId: z.uuid(),
  version: z.coerce.number().int().min(1).max(1_000_000),
});
const ofAnnotation = inVersion.extend({ annotationId: z.uuid() });
const reading = ['drafts/unknown', 'drafts/version-unknown'] as const;
const changing = [
  ...reading,
  'threads/unknown',
  'annotations/gone',
  'annotations/if-match-missing',
  'threads/not-possible',
  'threads/changed-meanwhile',
] as const;
const pointing = ['threads/empty', 'threads/place-unknown', 'catalogue/lesson-unknown'] as const;

const container = '/annotations/drafts/:draftId/versions/:version/';
const annotation = '/annotations/drafts/:draftId/versions/:version/:annotationId';

export const readDraftAnnotations = route({
  id: 'readDraftAnnotations',
  method: 'GET',
  path: container,
  summary: 'All annotations that were made on a version of a draft, of rounds too, for its authors',
  access: 'signed-in',
  token: 'annotations:read',
  params: inVersion,
  query: annotationPageQuery,
  response: z.union([AnnotationContainer, AnnotationPage]),
  mediaType: annotationType,
  errors: [...reading, 'request/not-found'],
});

export const describeDraftAnnotations = route({
  id: 'describeDraftAnnotations',
  method: 'OPTIONS',
  path: container,
  summary: 'What can be done with the container of a version, in headers',
  access: 'signed-in',
  token: 'annotations:read',
  status: 200,
  params: inVersion,
});

export const createDraftAnnotation = route({
  id: 'createDraftAnnotation',
  method: 'POST',
  path: container,
  summary: 'Make a remark of my own as an author, or reply to one, as a W3C annotation',
  access: 'signed-in',
  token: 'annotations:write',
  params: inVersion,
  body: SentAnnotation,
  status: 201,
  response: Annotation,
  mediaType: annotationType,
  errors: [...changing, ...pointing],
});

export const readDraftAnnotation = route({
  id: 'readDraftAnnotation',
  method: 'GET',
  path: annotation,
  summary: 'A remark of an author outside rounds, or a reply to it, as a W3C annotation',
  access: 'signed-in',
  token: 'annotations:read',
  params: ofAnnotation,
  response: Annotation,
  mediaType: annotationType,
  errors: [...reading, 'threads/unknown', 'annotations/gone'],
});

export const describeDraftAnnotation = route({
  id: 'describeDraftAnnotation',
  method: 'OPTIONS',
  path: annotation,
  summary: 'What can be done with an annotation of a version, in headers',
  access: 'signed-in',
  token: 'annotations:read',
  status: 200,
  params: ofAnnotation,
});

export const replaceDraftAnnotation = route({
  id: 'replaceDraftAnnotation',
  method: 'PUT',
  path: annotation,
  summary: 'Change the words or the place of my own open remark; asks for If-Match',
  access: 'signed-in',
  token: 'annotations:write',
  params: ofAnnotation,
  body: SentAnnotation,
  response: Annotation,
  mediaType: annotationType,
  errors: [...changing, ...pointing],
});

export const deleteDraftAnnotation = route({
  id: 'deleteDraftAnnotation',
  method: 'DELETE',
  path: annotation,
  summary: 'Remove my own open remark; asks for If-Match',
  access: 'signed-in',
  token: 'annotations:write',
  params: ofAnnotation,
  errors: [...changing],
});

export const draftAnnotationRoutes = [
  readDraftAnnotations,
  describeDraftAnnotations,
  createDraftAnnotation,
  readDraftAnnotation,
  describeDraftAnnotation,
  replaceDraftAnnotation,
  deleteDraftAnnotation,
] as const;
