import type { ChangeClass } from '@weft/contracts';

/**
 * `module.yaml` with another version and class of change; all else stays as it was written, ends
 * of lines too.
 * @param release.change null takes the line away
 */
export function versionedModule(
  source: string,
  { version, change }: { version: string; change: ChangeClass | null },
): string {
  const end = source.includes('\r\n') ? '\r\n' : '\n';
  const lines = [`version: ${version}`, ...(change === null ? [] : [`change: ${change}`])];
  return source
    .replace(/^change:[^\r\n]*(\r?\n|$)/m, '')
    .replace(/^version:[^\r\n]*/m, lines.join(end));
}
