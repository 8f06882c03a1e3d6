import type { z } from 'zod';

/** One zod issue in words, with the path of what is wrong. */
export interface IssueProblem {
  path: PropertyKey[];
  message: string;
  hint: string;
}

const nameOf = (path: readonly PropertyKey[]): string => path.map(String).join('.') || 'the value';

/** Every issue of a failed check; an unknown key is named at the key itself. */
export function issueProblems(error: z.ZodError): IssueProblem[] {
  return error.issues.flatMap((issue): IssueProblem[] => {
    const where = nameOf(issue.path);
    switch (issue.code) {
      case 'unrecognized_keys':
        return issue.keys.map((key) => ({
          path: [...issue.path, key],
          message: `unknown key ${key}`,
          hint: `remove it or correct its name (in ${where})`,
        }));
      case 'invalid_value':
        return [
          {
            path: issue.path,
            message: `${where} is not one of the allowed values`,
            hint: `write one of: ${issue.values.map(String).join(', ')}`,
          },
        ];
      case 'invalid_type':
        return [
          {
            path: issue.path,
            message: `${where}: ${lowerFirst(issue.message)}`,
            hint: `${where} must be ${issue.expected}`,
          },
        ];
      default:
        return [
          {
            path: issue.path,
            message: `${where}: ${lowerFirst(issue.message)}`,
            hint: `correct ${where}`,
          },
        ];
    }
  });
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
