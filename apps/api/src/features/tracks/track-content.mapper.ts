import type { PublishedTrack, TrackContent, TrackModule } from '@weft/contracts';
import { figuresOfTrack, ModuleFacts } from '@weft/rules';
import type { CatalogueSnapshot } from '../catalogue/index.js';

const nothing = { nl: '', en: '' };

/**
 * A published track as the studio shows it. One that came with the platform names no versions of
 * its modules: those that are published now.
 */
export function toTrackContent(track: PublishedTrack, catalogue: CatalogueSnapshot): TrackContent {
  return {
    title: track.title,
    summary: track.summary,
    note: track.note,
    ectsTarget: track.ectsTarget === undefined ? track.ects : track.ectsTarget,
    stages: track.stages.map(({ id, title, modules, plan }) => ({
      id,
      title,
      introduction: plan?.introduction ?? nothing,
      startDay: plan?.startDay ?? null,
      weeks: plan?.weeks ?? null,
      electives: plan?.electives ?? [],
      entries:
        plan?.entries ??
        modules.map(({ code }) => ({
          kind: 'module' as const,
          id: `module-${code}`,
          code,
          version: catalogue.moduleByCode(code)?.version ?? null,
          electiveId: null,
        })),
    })),
  };
}

/** What is stored of a version: what catalogue and cohorts read of any track, and the plan. */
export function toPublishedTrack(
  { slug, version, content }: { slug: string; version: string; content: TrackContent },
  modules: readonly TrackModule[],
): PublishedTrack {
  const facts = new ModuleFacts(modules);
  const figures = figuresOfTrack(content, facts);
  const { title, summary, note, ectsTarget } = content;
  return {
    ...{ slug, version, title, summary, note, ectsTarget, ects: figures.ects.min },
    hours: { min: Math.round(figures.hours.min), max: Math.round(figures.hours.max) },
    stages: content.stages.map(({ id, title: name, ...plan }, index) => ({
      id,
      title: name,
      ects: figures.stages[index]?.ects.min ?? 0,
      modules: plan.entries.flatMap((entry) => {
        const module = entry.kind === 'module' ? facts.of(entry) : undefined;
        if (!module) return [];
        const { code, ects, hours, prerequisites } = module;
        return [{ code, title: module.title, ects, hours, prerequisites }];
      }),
      plan,
    })),
  };
}
