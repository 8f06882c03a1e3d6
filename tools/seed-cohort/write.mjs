const rowsAtOnce = 5_000;

/**
 * Inserts rows in large portions, each as one JSON text: lists of values would be escaped one by one.
 * @param {import('pg').PoolClient} client
 * @param {{ into: string, columns: Record<string, { type: string, of: (row: object) => unknown }>,
 *   rows: object[] }} table `into`: the table with its columns in the order of `columns`
 */
export async function insertAll(client, { into, columns, rows }) {
  const parts = Object.entries(columns);
  const names = parts.map(([name]) => name).join(', ');
  const typed = parts.map(([name, { type }]) => `${name} ${type}`).join(', ');
  const statement = `insert into ${into}
    select ${names} from jsonb_to_recordset($1::jsonb) as given (${typed})`;
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    const portion = rows
      .slice(from, from + rowsAtOnce)
      .map((row) => Object.fromEntries(parts.map(([name, { of }]) => [name, of(row)])));
    await client.query(statement, [JSON.stringify(portion)]);
  }
}

const at = (name) => ({ type: 'timestamptz', of: (row) => new Date(row[name]) });
const own = (type) => (name) => ({ type, of: (row) => row[name] });
const [text, uuid, json] = [own('text'), own('uuid'), own('jsonb')];

/** What learners did, as their rows. */
export async function insertLearning(client, { completions, positions, answers }) {
  await insertAll(client, {
    into: 'completion (account_id, lesson_id, id, module_version, completed_at, recorded_at)',
    columns: {
      ...{ account: uuid('account'), lesson: text('lesson'), id: uuid('id') },
      ...{ version: text('version'), at: at('at'), recorded: at('at') },
    },
    rows: completions,
  });
  await insertAll(client, {
    into: 'reading_position (account_id, lesson_id, opened_at, read_at, recorded_at, active_seconds)',
    columns: {
      ...{ account: uuid('account'), lesson: text('lesson'), opened: at('opened') },
      ...{ read: at('read'), recorded: at('read') },
      seconds: { type: 'int', of: (row) => row.seconds },
    },
    rows: positions,
  });
  await insertAll(client, {
    into: `answer_revision (id, account_id, lesson_id, activity_id, activity_hash, value, result,
      submitted, edited_at, saved_at)`,
    columns: {
      ...{ id: uuid('id'), account: uuid('account'), lesson: text('lesson') },
      ...{ activity: text('activity'), hash: text('hash') },
      ...{ value: json('value'), result: json('result') },
      submitted: { type: 'boolean', of: () => true },
      ...{ edited: at('at'), saved: at('at') },
    },
    rows: answers,
  });
}
