import { z } from 'zod';

/** An id that authors write and answers refer to: stable for ever, the same in every language. */
export const Id = z
  .string()
  .max(64)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id has lower case letters, digits and single hyphens')
  .refine((id) => id !== 'constructor', 'this id is reserved; choose another one');

/** A sentence or more that authors write; never empty. */
export const Text = z.string().trim().min(1, 'write a text here').max(4_000);

/** What learners may choose: an id with its text. */
export const Choice = z.object({ id: Id, text: Text }).strict();
export type Choice = z.infer<typeof Choice>;

/** A list whose entries each have their own id. `noun` names one entry in messages. */
export const listOf = <Entry extends z.ZodType<{ id: string }>>(
  entry: Entry,
  { noun, min, max }: { noun: string; min: number; max: number },
) =>
  z
    .array(entry)
    .min(min, `give at least ${min} ${noun}s`)
    .max(max, `give at most ${max} ${noun}s`)
    .superRefine((entries, context) => {
      const seen = new Set<string>();
      entries.forEach(({ id }, index) => {
        if (seen.has(id)) {
          context.addIssue({
            code: 'custom',
            path: [index, 'id'],
            message: `the ${noun} id "${id}" is used twice`,
          });
        }
        seen.add(id);
      });
    });
