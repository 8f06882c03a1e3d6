import { z } from 'zod';
import { ActivityDefinition, Json } from './lesson-document.js';
import { Country, Locale } from './locale.js';
import { route } from './route.js';

/** A tool of the kit, and the lesson that it is used in. */
export const KitTool = z.object({
  id: z.string(),
  title: z.string(),
  /** Id of the activity in its lesson. */
  activityId: z.string(),
  lesson: z.object({
    id: z.string(),
    slug: z.string(),
    title: z.string(),
    moduleCode: z.string(),
    moduleSlug: z.string(),
    moduleTitle: z.string(),
  }),
});
export type KitTool = z.infer<typeof KitTool>;

export const listKit = route({
  id: 'listKit',
  method: 'GET',
  path: '/api/kit',
  summary: 'The tools of published lessons, in the order of the kit',
  access: 'anyone',
  query: z.object({ locale: Locale }),
  response: z.object({ items: z.array(KitTool) }),
});

export const readKitTool = route({
  id: 'readKitTool',
  method: 'GET',
  path: '/api/kit/:id',
  summary: 'One tool with its activity, as its lesson has it',
  access: 'anyone',
  params: z.object({ id: z.string().max(100) }),
  query: z.object({ locale: Locale, country: Country.optional() }),
  response: KitTool.extend({ activity: ActivityDefinition }),
  errors: ['kit/tool-unknown'],
});

/** A tool that a team can fill together: what is written on it is kept with the team's work. */
export const KitTemplate = z.object({
  id: z.string(),
  kind: z.enum(['canvas', 'board', 'log']),
  title: z.string(),
  moduleCode: z.string(),
  /** What the activity of that kind is drawn from. */
  props: z.record(z.string(), Json),
});
export type KitTemplate = z.infer<typeof KitTemplate>;

export const listKitTemplates = route({
  id: 'listKitTemplates',
  method: 'GET',
  path: '/api/kit-templates',
  summary: 'Canvases, boards and tables of published lessons that a team can fill, in kit order',
  access: 'anyone',
  query: z.object({ locale: Locale }),
  response: z.object({ items: z.array(KitTemplate) }),
});

export const kitRoutes = [listKit, readKitTool, listKitTemplates] as const;
