import type { ChangeClass } from '@weft/contracts';

/** Whether `a` is later than `b` by major, minor and patch; a pre-release counts as its version. */
export function isHigherVersion(a: string, b: string): boolean {
  const [left, right] = [a, b].map((version) => version.split('-', 1).join('').split('.'));
  for (const place of [0, 1, 2]) {
    const difference = Number(left?.[place]) - Number(right?.[place]);
    if (difference !== 0) return difference > 0;
  }
  return false;
}

/**
 * The version number that a change leads to: spelling raises the patch, telling it better the minor,
 * other outcomes or another assessment the major.
 * @param newest what is published now; null: the module was never published, and begins with 1.0.0
 */
export function versionAfter(newest: string | null, change: ChangeClass): string {
  if (newest === null) return '1.0.0';
  const numbers = newest.split('-', 1).join('').split('.').map(Number);
  const [major = 0, minor = 0, patch = 0] = numbers;
  switch (change) {
    case 'editorial':
      return `${major}.${minor}.${patch + 1}`;
    case 'clarifying':
      return `${major}.${minor + 1}.0`;
    case 'outcome':
    case 'assessment':
      return `${major + 1}.0.0`;
  }
}
