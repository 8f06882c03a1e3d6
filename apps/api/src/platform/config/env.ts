import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';

const repository = resolve(import.meta.dirname, '../../../../..');

const folder = (fallback: string) =>
  z
    .string()
    .min(1)
    .default(fallback)
    .transform((path) => resolve(path));

const schema = z.object({
  WEFT_DATA: folder(join(repository, '.weft')),
  WEFT_FILES: z.string().min(1).optional(),
  WEFT_CONTENT: folder(join(repository, 'content')),
  WEFT_CONTENT_MODE: z.enum(['published', 'dev']).default('published'),
  WEFT_WEB: folder(join(repository, 'apps/web/dist')),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  DATABASE_POOL: z.coerce.number().int().min(2).max(200).default(10),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  TRUST_PROXY: z.string().min(1).default('loopback'),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.string().min(3).default('Weft <weft@localhost>'),
  REDIS_URL: z.url({ protocol: /^rediss?$/ }).optional(),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).optional(),
  NODE_ENV: z.enum(['production', 'development', 'test']).default('production'),
});

/** How this installation runs. Made once, at start; nothing else reads `process.env`. */
export interface Env {
  readonly dataFolder: string;
  /** What people upload; processes on several machines share it. */
  readonly filesFolder: string;
  readonly contentFolder: string;
  /** `dev` publishes changed content as a pre-release instead of asking for a new version. */
  readonly contentMode: 'published' | 'dev';
  readonly webFolder: string;
  /** Absent: the embedded server in the data folder. */
  readonly databaseUrl: string | undefined;
  readonly databasePool: number;
  readonly port: number;
  readonly host: string;
  /** Address in mails and printed links, without a slash at the end. */
  readonly publicUrl: string;
  /** Proxies whose `x-forwarded-for` is believed: addresses, ranges or `loopback`. */
  readonly trustProxy: string;
  readonly smtpUrl: string | undefined;
  readonly mailFrom: string;
  readonly redisUrl: string | undefined;
  readonly logLevel: string;
  /** Embedded database and reachable from this machine only: demo accounts and mailbox. */
  readonly demo: boolean;
}

/** Bad configuration; `problems` lists all that is wrong, one line each. */
export class ConfigurationError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(`The configuration is not right:\n${problems.map((line) => `  - ${line}`).join('\n')}`);
  }
}

/** Nest token of the {@link Env}. */
export const ENV = Symbol('ENV');

/**
 * Reads the configuration from environment variables; an empty one counts as absent.
 * @throws ConfigurationError with everything that is wrong at once
 */
export function readEnv(variables: NodeJS.ProcessEnv = process.env): Env {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    throw new ConfigurationError(
      parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`),
    );
  }
  const values = parsed.data;
  const demo = values.DATABASE_URL === undefined && isLoopback(values.HOST);
  return {
    dataFolder: values.WEFT_DATA,
    filesFolder: resolve(values.WEFT_FILES ?? join(values.WEFT_DATA, 'files')),
    contentFolder: values.WEFT_CONTENT,
    contentMode: values.WEFT_CONTENT_MODE,
    webFolder: values.WEFT_WEB,
    databaseUrl: values.DATABASE_URL,
    databasePool: values.DATABASE_POOL,
    port: values.PORT,
    host: values.HOST,
    publicUrl: (values.PUBLIC_URL ?? `http://localhost:${values.PORT}`).replace(/\/+$/, ''),
    trustProxy: values.TRUST_PROXY,
    smtpUrl: values.SMTP_URL,
    mailFrom: values.MAIL_FROM,
    redisUrl: values.REDIS_URL,
    logLevel: values.LOG_LEVEL ?? (demo ? 'warn' : 'info'),
    demo,
  };
}

/**
 * A secret of this installation: made at first use, kept in the data folder for its owner only.
 * @returns 64 hexadecimal digits
 */
export function readSecret(dataFolder: string, name: string): string {
  mkdirSync(dataFolder, { recursive: true });
  const path = join(dataFolder, `${name}.secret`);
  try {
    // `wx` lets one of two processes win; the other reads what the winner wrote.
    writeFileSync(path, randomBytes(32).toString('hex'), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    chmodSync(path, 0o600);
  }
  return readFileSync(path, 'utf8').trim();
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);
}
