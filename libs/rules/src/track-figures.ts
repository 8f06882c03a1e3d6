import type { ModuleEntry, TrackContent, TrackModule, TrackStageContent } from '@weft/contracts';
import { competences } from './entrecomp.js';

/** Study hours that one ECTS credit stands for (ECTS Users' Guide, European Commission, 2015). */
export const hoursOfCredit = { least: 25, most: 30 };

/** From the least to the most, as learners choose among electives. */
interface Range {
  min: number;
  max: number;
}

/** What a stage asks; hours are study hours. */
interface StageFigures {
  id: string;
  ects: Range;
  hours: Range;
  /** Halfway between least and most hours, with stages that overlap it; null without weeks. */
  hoursPerWeek: number | null;
}

/** What a track adds up to. */
export interface TrackFigures {
  ects: Range;
  hours: Range;
  /** ECTS of its open slots. */
  openEcts: number;
  /** Share of the track that is kept for what learners bring: slots, and in modules. */
  openSpacePercent: number;
  outcomes: number;
  /** All fifteen of EntreComp, with the codes of the modules that assess each. */
  competences: { id: string; assessedBy: string[] }[];
  stages: StageFigures[];
}

/** Finds the facts of module entries: those of its version, else of the newest one. */
export class ModuleFacts {
  private readonly byVersion = new Map<string, TrackModule>();
  private readonly newestByCode = new Map<string, TrackModule>();

  constructor(readonly all: readonly TrackModule[]) {
    for (const module of all) {
      this.byVersion.set(`${module.code}@${module.version ?? ''}`, module);
      if (module.newest) this.newestByCode.set(module.code, module);
    }
  }

  of({ code, version }: Pick<ModuleEntry, 'code' | 'version'>): TrackModule | undefined {
    return this.byVersion.get(`${code}@${version ?? ''}`) ?? this.newest(code);
  }

  newest(code: string): TrackModule | undefined {
    return this.newestByCode.get(code);
  }
}

/** Adds a track up by the facts of its modules; an unknown module counts for nothing. */
export function figuresOfTrack(
  track: TrackContent,
  modules: readonly TrackModule[] | ModuleFacts,
): TrackFigures {
  const facts = modules instanceof ModuleFacts ? modules : new ModuleFacts(modules);
  const sums = track.stages.map((stage) => ({ id: stage.id, ...sumOfStage(stage, facts) }));
  const perWeek = weeklyHours(track.stages, sums);
  const entries = track.stages.flatMap((stage) => stage.entries);
  const known = entries.flatMap((entry) => (entry.kind === 'module' ? [facts.of(entry)] : []));
  const there = known.filter((module) => module !== undefined);
  const openEcts = sum(entries.map((entry) => (entry.kind === 'slot' ? entry.ects : 0)));
  const all = openEcts + sum(there.map(({ ects }) => ects));
  const kept = openEcts + sum(there.map((one) => (one.ects * one.openSpacePercent) / 100));
  return {
    ects: addRanges(sums.map(({ ects }) => ects)),
    hours: addRanges(sums.map(({ hours }) => hours)),
    openEcts,
    openSpacePercent: all === 0 ? 0 : Math.round((100 * kept) / all),
    outcomes: sum(there.map(({ outcomes }) => outcomes)),
    competences: competences.map((id) => ({
      id,
      assessedBy: there.filter(({ assesses }) => assesses.includes(id)).map(({ code }) => code),
    })),
    stages: sums.map((figures, index) => ({ ...figures, hoursPerWeek: perWeek[index] ?? null })),
  };
}

/** ECTS and hours of one stage: what is for everybody, its slots, and the choice of each group. */
function sumOfStage(stage: TrackStageContent, facts: ModuleFacts): { ects: Range; hours: Range } {
  const parts: { ects: Range; hours: Range }[] = [];
  for (const entry of stage.entries) {
    if (entry.kind === 'slot') {
      const { least, most } = hoursOfCredit;
      const hours = { min: entry.ects * least, max: entry.ects * most };
      parts.push({ ects: { min: entry.ects, max: entry.ects }, hours });
    } else if (entry.electiveId === null) {
      const module = facts.of(entry);
      if (module) parts.push({ ects: { min: module.ects, max: module.ects }, hours: module.hours });
    }
  }
  for (const { id, choose } of stage.electives) {
    const options = stage.entries
      .flatMap((entry) => (entry.kind === 'module' && entry.electiveId === id ? [entry] : []))
      .flatMap((entry) => facts.of(entry) ?? []);
    parts.push({
      ects: choice(
        options.map(({ ects }) => ({ min: ects, max: ects })),
        choose,
      ),
      hours: choice(
        options.map(({ hours }) => hours),
        choose,
      ),
    });
  }
  return {
    ects: addRanges(parts.map(({ ects }) => ects)),
    hours: addRanges(parts.map(({ hours }) => hours)),
  };
}

/** The least and the most that a choice of so many options can be. */
function choice(options: readonly Range[], choose: number): Range {
  const least = options.map(({ min }) => min).sort((one, other) => one - other);
  const most = options.map(({ max }) => max).sort((one, other) => other - one);
  return { min: sum(least.slice(0, choose)), max: sum(most.slice(0, choose)) };
}

/** Hours a week of each stage at its busiest, with the stages that run at the same time. */
function weeklyHours(
  stages: readonly TrackStageContent[],
  sums: readonly { hours: Range }[],
): (number | null)[] {
  let end: number | null = 0;
  const spans = stages.map(({ startDay, weeks }, index) => {
    const start: number | null = startDay ?? end;
    end = start === null || weeks === null ? null : start + weeks * 7;
    const { min, max } = sums[index]?.hours ?? { min: 0, max: 0 };
    return { start, end, hours: weeks === null ? null : (min + max) / 2 / weeks };
  });
  return spans.map((span) => {
    if (span.hours === null || span.start === null || span.end === null) return span.hours;
    const { start: first, end: last } = span;
    // It can only become busier when a stage begins.
    const moments = [first, ...spans.map(({ start }) => start ?? -1)].filter(
      (day) => day >= first && day < last,
    );
    const busy = moments.map((day) =>
      sum(
        spans
          .filter(
            ({ start, end: stop }) => start !== null && stop !== null && start <= day && day < stop,
          )
          .map(({ hours }) => hours ?? 0),
      ),
    );
    return Math.max(...busy);
  });
}

const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, number) => total + number, 0);

const addRanges = (ranges: readonly Range[]): Range => ({
  min: sum(ranges.map(({ min }) => min)),
  max: sum(ranges.map(({ max }) => max)),
});
