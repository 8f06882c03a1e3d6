/** How many people can be told apart by colour and shape at once; teams are not larger. */
const hues = [8, 1, 6, 11, 3, 5, 12, 9, 2, 7, 10, 4] as const;

export const shapes = ['circle', 'square', 'triangle', 'diamond', 'star', 'cross'] as const;
export type Shape = (typeof shapes)[number];

/** What a person is drawn with: a colour, and a shape and a line for who sees no colours. */
export interface PersonMark {
  /** For `data-thread`. */
  hue: number;
  shape: Shape;
  /** For `data-line` of what she wrote: 1 to 12, each another underline. */
  line: number;
}

/**
 * The marks of people, the same for everybody who looks and at every visit, as they follow from the
 * account ids alone.
 * @param taken how many marks others have already
 */
export function personMarks(accountIds: readonly string[], taken = 0): Map<string, PersonMark> {
  const sorted = [...new Set(accountIds)].sort();
  return new Map(
    sorted.map((id, index) => {
      const at = index + taken;
      const hue = hues[at % hues.length] ?? 1;
      const shape = shapes[at % shapes.length] ?? 'circle';
      return [id, { hue, shape, line: (at % hues.length) + 1 }];
    }),
  );
}
