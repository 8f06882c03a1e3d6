/**
 * When something was done, by the clock of a device that may be wrong: never in the future, and
 * never before `earliest`. All times are ISO 8601 in UTC.
 */
export function clampTime(at: string, { earliest, now }: { earliest: string; now: Date }): string {
  const time = Math.min(Math.max(Date.parse(at), Date.parse(earliest)), now.getTime());
  return new Date(time).toISOString();
}
