import { ConfigurationError } from './config/env.js';

const advice: Readonly<Record<string, string>> = {
  EADDRINUSE: 'The port is taken: stop what uses it, or set PORT to another one.',
  EACCES: 'This address or folder may not be used by this user: see HOST, PORT and WEFT_DATA.',
  ENOTFOUND: 'The host in DATABASE_URL is not known here.',
  ECONNREFUSED: 'No database answers at DATABASE_URL.',
  '28P01': 'The database refuses the name or password in DATABASE_URL.',
  '3D000': 'The database in DATABASE_URL does not exist: create it first.',
};

/** Why the start failed, for who runs the command: what to do where that is known. */
export function explainFailure(error: unknown): string {
  if (error instanceof ConfigurationError) return error.message;
  if (!(error instanceof Error)) return String(error);
  const { code } = error as { code?: string };
  const known = code === undefined ? undefined : advice[code];
  return known ? `${known}\n${error.message}` : (error.stack ?? error.message);
}
