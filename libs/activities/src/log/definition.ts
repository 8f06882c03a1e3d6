import type { ActivityKind } from '../component.js';
import { checkLog, missingInLog } from './answer.js';
import { LogProps, LogValue, type LogPublic } from './schema.js';

export const log: ActivityKind<LogProps, LogPublic, null, LogValue> = {
  tag: 'Log',
  kind: 'log',
  summary:
    'A table that learners fill row by row, such as a prototype log; required columns must be ' +
    'filled in every row before it is handed in.',
  example: '<Log id="prototype-log" />',
  placement: 'block',
  children: 'none',
  props: LogProps,
  split: ({ title, task, minRows, columns, atLeastOne, distinct }) => ({
    public: {
      title,
      task,
      minRows,
      columns: columns.map(({ total, options, ...column }) => ({
        ...column,
        ...(total ? { total } : {}),
        options: options ?? [],
      })),
      ...(atLeastOne ? { atLeastOne } : {}),
      ...(distinct ? { distinct } : {}),
    },
    key: null,
  }),
  value: LogValue,
  check: checkLog,
  missing: missingInLog,
};
