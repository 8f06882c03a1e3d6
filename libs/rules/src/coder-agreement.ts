/** What one person did with one thing: the themes that she coded it to. */
export type Coding = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Cohen's kappa of two people who coded the same sources (Cohen 1960, Educational and Psychological
 * Measurement 20:37–46). Each pair of source and theme is one yes or no.
 *
 * @returns how many sources both coded, and kappa: 1 the same everywhere, 0 as by chance; null
 *   where both said the same of every pair alike, so that chance alone would do as well
 */
export function coderAgreement(
  [first, second]: readonly [Coding, Coding],
  themes: readonly string[],
): { sources: number; kappa: number | null } {
  const shared = [...first.keys()].filter((source) => second.has(source));
  let [both, onlyFirst, onlySecond, neither] = [0, 0, 0, 0];
  for (const source of shared) {
    for (const theme of themes) {
      const [a, b] = [first.get(source)?.has(theme), second.get(source)?.has(theme)];
      if (a && b) both += 1;
      else if (a) onlyFirst += 1;
      else if (b) onlySecond += 1;
      else neither += 1;
    }
  }
  const pairs = both + onlyFirst + onlySecond + neither;
  if (pairs === 0) return { sources: shared.length, kappa: null };
  const yes = [(both + onlyFirst) / pairs, (both + onlySecond) / pairs] as const;
  const chance = yes[0] * yes[1] + (1 - yes[0]) * (1 - yes[1]);
  const observed = (both + neither) / pairs;
  return {
    sources: shared.length,
    kappa: chance === 1 ? null : (observed - chance) / (1 - chance),
  };
}
