import type { CheckedTrack, Finding } from './track-problem.js';
import type { TrackFigures } from './track-figures.js';

/**
 * Hours a week above which a full-time student has too much: 1,800 hours, the most a year of 60
 * ECTS may be (ECTS Users' Guide, European Commission, 2015), over 40 weeks.
 */
export const mostHoursPerWeek = 45;

const ofTrack = { stageId: null, entryId: null };

/** Texts, stages, groups, and what the whole adds up to. */
export function checkStages(checked: CheckedTrack, figures: TrackFigures): Finding[] {
  return [
    ...checkTexts(checked),
    ...checkEach(checked, figures),
    ...checkElectives(checked),
    ...checkSums(checked, figures),
  ];
}

function checkTexts({ track }: CheckedTrack): Finding[] {
  const missing = (text: { nl: string; en: string }) =>
    (['nl', 'en'] as const).filter((locale) => text[locale].trim() === '');
  const texts: Finding[] = [];
  for (const field of ['title', 'summary'] as const) {
    for (const locale of missing(track[field])) {
      const severity = field === 'title' ? 'error' : 'warning';
      const values = { field: `${field}.${locale}` };
      texts.push({ code: 'text-missing', severity, ...ofTrack, values });
    }
  }
  track.stages.forEach(({ id: stageId, title }, index) => {
    for (const locale of missing(title)) {
      const values = { field: `title.${locale}`, number: index + 1 };
      texts.push({ code: 'text-missing', severity: 'error', stageId, entryId: null, values });
    }
  });
  return texts;
}

function checkEach({ track }: CheckedTrack, figures: TrackFigures): Finding[] {
  if (track.stages.length === 0) {
    return [{ code: 'stages-missing', severity: 'error', ...ofTrack, values: {} }];
  }
  let begun = 0;
  return track.stages.flatMap((stage, index): Finding[] => {
    const found: Finding[] = [];
    const here = { stageId: stage.id, entryId: null };
    const number = index + 1;
    if (stage.entries.length === 0) {
      found.push({ code: 'stage-empty', severity: 'error', ...here, values: { number } });
    }
    if (stage.startDay !== null && stage.startDay < begun) {
      found.push({ code: 'stage-starts-early', severity: 'warning', ...here, values: { number } });
    }
    begun = Math.max(begun, stage.startDay ?? 0);
    const hours = figures.stages[index]?.hoursPerWeek ?? 0;
    if (hours > mostHoursPerWeek) {
      const values = { number, hours: Math.round(hours), most: mostHoursPerWeek };
      found.push({ code: 'workload-high', severity: 'warning', ...here, values });
    }
    return found;
  });
}

function checkElectives({ track, facts }: CheckedTrack): Finding[] {
  return track.stages.flatMap((stage) =>
    stage.electives.flatMap(({ id, choose }): Finding[] => {
      const options = stage.entries.filter(
        (entry) => entry.kind === 'module' && entry.electiveId === id,
      );
      const here = { stageId: stage.id, entryId: null };
      const values = { other: id, choose, options: options.length };
      if (choose > options.length) {
        return [{ code: 'elective-impossible', severity: 'error', ...here, values }];
      }
      const sizes = options.map((entry) =>
        entry.kind === 'module' ? facts.of(entry)?.ects : undefined,
      );
      return new Set(sizes).size > 1
        ? [{ code: 'elective-uneven', severity: 'note', ...here, values }]
        : [];
    }),
  );
}

function checkSums({ track, facts, placed }: CheckedTrack, figures: TrackFigures): Finding[] {
  const found: Finding[] = [];
  const { ectsTarget: target } = track;
  const { ects, openEcts, openSpacePercent } = figures;
  if (target !== null && ects.max < target) {
    const values = { sum: ects.max, target, missing: target - ects.max };
    found.push({ code: 'ects-short', severity: 'warning', ...ofTrack, values });
  }
  if (target !== null && ects.min > target) {
    const values = { sum: ects.min, target, over: ects.min - target };
    found.push({ code: 'ects-over', severity: 'warning', ...ofTrack, values });
  }
  if (openEcts === 0 && track.stages.length > 0) {
    const severity = openSpacePercent === 0 ? 'warning' : 'note';
    const values = { percent: openSpacePercent };
    found.push({ code: 'open-slot-missing', severity, ...ofTrack, values });
  }
  if (placed.length > 0) {
    for (const { id, assessedBy } of figures.competences) {
      if (assessedBy.length > 0) continue;
      const helps = facts.all.find((one) => one.newest && one.assesses.includes(id));
      const values = { other: id, by: helps?.code ?? '' };
      found.push({ code: 'competence-not-assessed', severity: 'note', ...ofTrack, values });
    }
  }
  return found;
}
