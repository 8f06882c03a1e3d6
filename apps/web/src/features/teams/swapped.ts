/** A set of teams in which two people changed places. */
export const swapped = (
  teams: readonly (readonly string[])[],
  one: string,
  other: string,
): string[][] =>
  teams.map((team) => team.map((id) => (id === one ? other : id === other ? one : id)));
