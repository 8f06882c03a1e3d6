/** Whether `a` is later than `b` by major, minor and patch; a pre-release counts as its version. */
export function isHigherVersion(a: string, b: string): boolean {
  const [left, right] = [a, b].map((version) => version.split('-', 1).join('').split('.'));
  for (const place of [0, 1, 2]) {
    const difference = Number(left?.[place]) - Number(right?.[place]);
    if (difference !== 0) return difference > 0;
  }
  return false;
}
