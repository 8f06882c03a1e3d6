import { z } from 'zod';
import { Locale } from './locale.js';
import { WriteId } from './progress.js';
import { route } from './route.js';

/** What a claim rests on. Nobody is named; a role is told only where enough people have it. */
export const ReportEvidence = z.object({
  /** `e1`, `e2` … in the order in which claims name them: it leads nowhere else. */
  id: z.string(),
  kind: z.enum(['remark', 'answer', 'poll', 'passage']),
  /** What it is, with its number: “Peiling 10”. */
  title: z.string(),
  /** What was said; null where the source is cited and not quoted. */
  quote: z.string().nullable(),
  /** The passage of the lesson that a remark is about. */
  passage: z.string().nullable(),
  /** Where it comes from: roles, lesson, publisher. */
  origin: z.array(z.string()),
  url: z.string().nullable(),
});
export type ReportEvidence = z.infer<typeof ReportEvidence>;

const ReportClaim = z.object({
  text: z.string(),
  /** Ids of evidence. */
  evidence: z.array(z.string()),
  /** What is done with it, in a sentence. */
  decision: z.string().nullable(),
});
export type ReportClaim = z.infer<typeof ReportClaim>;

const ReportRow = z.object({
  label: z.string(),
  value: z.int(),
  /** Of all, 0 to 1, and as it is written: `29,2 %`. */
  share: z.number(),
  shareText: z.string(),
});

export const ReportPart = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), text: z.string() }),
  z.object({ kind: z.literal('list'), title: z.string().nullable(), items: z.array(z.string()) }),
  z.object({
    kind: z.literal('facts'),
    facts: z.array(z.object({ label: z.string(), value: z.string() })),
  }),
  z.object({ kind: z.literal('claims'), claims: z.array(ReportClaim) }),
  /** Drawn as bars; its table has the same rows. */
  z.object({
    kind: z.literal('chart'),
    id: z.string(),
    title: z.string(),
    /** Over the labels, the values and the shares. */
    columns: z.array(z.string()).length(3),
    rows: z.array(ReportRow),
    total: z.object({ label: z.string(), value: z.int() }),
    /** How to read it. */
    notes: z.array(z.string()),
    evidence: z.string().nullable(),
  }),
]);
export type ReportPart = z.infer<typeof ReportPart>;

const ReportSection = z.object({
  /** `1`, `2.1`; of the same depth in every report. */
  number: z.string(),
  title: z.string(),
  parts: z.array(ReportPart),
});
export type ReportSection = z.infer<typeof ReportSection>;

/** A report of a round, every word of it in one language: web, PDF, DOCX and CSV are drawn from it. */
export const Report = z.object({
  locale: Locale,
  title: z.string(),
  subtitle: z.string(),
  /** ISO day on which it was made; of an example, the day of its group. */
  date: z.iso.date(),
  sections: z.array(ReportSection),
  evidence: z.array(ReportEvidence),
});
export type Report = z.infer<typeof Report>;

export const reportFormats = ['pdf', 'docx', 'csv'] as const;
export const ReportFormat = z.enum(reportFormats);
export type ReportFormat = z.infer<typeof ReportFormat>;

/** Who may read a report: who took part, or everybody with its address. */
export const ReportAudience = z.enum(['participants', 'everyone']);
export type ReportAudience = z.infer<typeof ReportAudience>;

const onRound = z.object({ roundId: z.uuid() });
const version = z.coerce.number().int().positive().optional();
const inLocale = z.object({ locale: Locale });

export const previewReport = route({
  id: 'previewReport',
  method: 'GET',
  path: '/api/rounds/:roundId/report-preview',
  summary: 'The report as it would be published now; for moderators',
  access: 'signed-in',
  params: onRound,
  query: inLocale,
  response: Report,
  errors: ['rounds/unknown'],
});

export const publishReport = route({
  id: 'publishReport',
  method: 'POST',
  path: '/api/rounds/:roundId/reports',
  summary: 'Publish the report as its next version, which never changes; participants are told',
  access: 'signed-in',
  params: onRound,
  body: z.object({ id: WriteId, audience: ReportAudience, locale: Locale }),
  response: z.object({ number: z.int() }),
  errors: ['rounds/unknown', 'findings/not-possible'],
});

export const readReport = route({
  id: 'readReport',
  method: 'GET',
  path: '/api/rounds/:roundId/report',
  summary: 'A published report, the newest unless told; by who took part, or by everybody',
  access: 'anyone',
  params: onRound,
  query: z.object({ version }),
  response: z.object({
    number: z.int(),
    publishedAt: z.iso.datetime(),
    audience: ReportAudience,
    /** The newest first. */
    versions: z.array(z.object({ number: z.int(), publishedAt: z.iso.datetime() })),
    report: Report,
  }),
  errors: ['rounds/unknown', 'findings/report-unknown'],
});

export const downloadReport = route({
  id: 'downloadReport',
  method: 'GET',
  path: '/api/rounds/:roundId/report/files/:format',
  summary: 'A published report as PDF, DOCX or CSV; the same bytes every time',
  access: 'anyone',
  params: onRound.extend({ format: ReportFormat }),
  query: z.object({ version }),
  mediaType: 'application/octet-stream',
  response: z.string(),
  errors: ['rounds/unknown', 'findings/report-unknown'],
});

export const readExampleReport = route({
  id: 'readExampleReport',
  method: 'GET',
  path: '/api/report-example',
  summary: 'The report of the Belgian focus group of 26 October 2022, as a finished example',
  access: 'anyone',
  query: inLocale,
  response: Report,
  errors: ['findings/report-unknown'],
});

export const downloadExampleReport = route({
  id: 'downloadExampleReport',
  method: 'GET',
  path: '/api/report-example/files/:format',
  summary: 'The example report as PDF, DOCX or CSV; the same bytes every time',
  access: 'anyone',
  params: z.object({ format: ReportFormat }),
  query: inLocale,
  mediaType: 'application/octet-stream',
  response: z.string(),
  errors: ['findings/report-unknown'],
});

export const reportRoutes = [
  previewReport,
  publishReport,
  readReport,
  downloadReport,
  readExampleReport,
  downloadExampleReport,
] as const;
