import type { CheckedTrack, Finding, PlacedModule } from './track-problem.js';
import { hoursOfCredit, type ModuleFacts } from './track-figures.js';

/** Each module by itself, and what it needs of the ones around it. */
export function checkModules(checked: CheckedTrack): Finding[] {
  return checked.placed.flatMap((place) => [
    ...checkModule(place, checked),
    ...checkPrerequisites(place, checked),
  ]);
}

/** The codes a module needs, by way of others too; with its own where they go round. */
export function needsOf(code: string, facts: ModuleFacts): Set<string> {
  const found = new Set<string>();
  const follow = (from: string): void => {
    for (const next of facts.newest(from)?.prerequisites ?? []) {
      if (found.has(next)) continue;
      found.add(next);
      follow(next);
    }
  };
  follow(code);
  return found;
}

function checkModule(place: PlacedModule, { placed, facts }: CheckedTrack): Finding[] {
  const { entry, stageId, position, module } = place;
  const here = { stageId, entryId: entry.id };
  const values = { code: entry.code };
  if (!module) return [{ code: 'module-unknown', severity: 'error', ...here, values }];
  const found: Finding[] = [];
  if (placed.some((other) => other.entry.code === entry.code && other.position < position)) {
    found.push({ code: 'module-twice', severity: 'error', ...here, values });
  }
  const newest = facts.newest(entry.code);
  if (newest && newest.version === null) {
    found.push({ code: 'module-preparing', severity: 'warning', ...here, values });
  } else if (newest && newest.version !== entry.version) {
    const version = newest.version ?? '';
    found.push({ code: 'module-newer', severity: 'note', ...here, values: { ...values, version } });
  }
  const { ects, hours } = module;
  const least = ects * hoursOfCredit.least;
  const most = ects * hoursOfCredit.most;
  if (hours.min < least || hours.max > most) {
    const range = { min: hours.min, max: hours.max, least, most };
    found.push({
      code: 'module-hours',
      severity: 'warning',
      ...here,
      values: { ...values, ...range },
    });
  }
  return found;
}

function checkPrerequisites(place: PlacedModule, { placed, facts }: CheckedTrack): Finding[] {
  const { entry, stageId, position, module } = place;
  const here = { stageId, entryId: entry.id };
  return (module?.prerequisites ?? []).flatMap((other): Finding[] => {
    const values = { code: entry.code, other };
    if (needsOf(other, facts).has(entry.code) || other === entry.code) {
      return [{ code: 'prerequisite-circle', severity: 'error', ...here, values }];
    }
    const places = placed.filter((one) => one.entry.code === other);
    if (places.length === 0) {
      return [{ code: 'prerequisite-missing', severity: 'warning', ...here, values }];
    }
    const before = places.filter((one) => one.position < position);
    if (before.length === 0) {
      return [{ code: 'prerequisite-later', severity: 'error', ...here, values }];
    }
    return before.some((one) => one.entry.electiveId === null)
      ? []
      : [{ code: 'prerequisite-elective', severity: 'warning', ...here, values }];
  });
}
