import type { content, PublishedTrack } from '@weft/contracts';
import type { KnownLesson, PublishedLesson, PublishedModule } from './published.js';

interface Parts {
  modules: readonly PublishedModule[];
  tracks: readonly PublishedTrack[];
  known: ReadonlyMap<string, KnownLesson>;
  kit: content.KitFile;
}

/** A module in the order of the tracks; `published` is null while it is in preparation. */
export interface TrackModule {
  planned: Pick<content.ModuleFile, 'code' | 'title' | 'ects' | 'hours' | 'prerequisites'>;
  published: PublishedModule | null;
}

/** Everything that is published at one moment, without the texts. Never changes. */
export class CatalogueSnapshot {
  private static made = 0;
  static readonly empty = new CatalogueSnapshot({
    modules: [],
    tracks: [],
    known: new Map(),
    kit: [],
  });

  /** Tells the snapshots of this process apart. */
  readonly serial = (CatalogueSnapshot.made += 1);
  readonly tracks: readonly PublishedTrack[];
  /** The tools of the kit, also those of lessons that are not published. */
  readonly kit: content.KitFile;
  /** Some module has more than one version. */
  readonly hasOthers: boolean;
  /** Every module of every track once, in their order; then published ones of no track. */
  readonly modules: readonly TrackModule[];
  private readonly bySlug: ReadonlyMap<string, PublishedModule>;
  private readonly byCode: ReadonlyMap<string, PublishedModule>;
  private readonly lessons = new Map<
    string,
    { module: PublishedModule; lesson: PublishedLesson }
  >();
  private readonly known: ReadonlyMap<string, KnownLesson>;

  constructor(private readonly parts: Parts) {
    const { modules, tracks, known, kit } = parts;
    this.tracks = tracks;
    this.hasOthers = modules.some((module) => module.hasOthers);
    this.kit = kit;
    this.known = known;
    this.bySlug = new Map(modules.map((module) => [module.file.slug, module]));
    this.byCode = new Map(modules.map((module) => [module.file.code, module]));
    for (const module of modules) {
      for (const lesson of module.lessons) this.lessons.set(lesson.file.id, { module, lesson });
    }
    const planned = new Map<string, TrackModule['planned']>();
    const inTracks = tracks.flatMap((track) => track.stages).flatMap((stage) => stage.modules);
    for (const entry of [...inTracks, ...modules.map((module) => module.file)]) {
      if (!planned.has(entry.code)) planned.set(entry.code, entry);
    }
    this.modules = [...planned.values()].map((entry) => ({
      planned: entry,
      published: this.moduleByCode(entry.code) ?? null,
    }));
  }

  /** The same with other versions of some modules, as people of a cohort read them. */
  withVersions(others: readonly PublishedModule[]): CatalogueSnapshot {
    const byCode = new Map(others.map((module) => [module.file.code, module]));
    const modules = this.parts.modules.map((module) => byCode.get(module.file.code) ?? module);
    return new CatalogueSnapshot({ ...this.parts, modules });
  }

  get lessonCount(): number {
    return this.lessons.size;
  }

  moduleBySlug(slug: string): PublishedModule | undefined {
    return this.bySlug.get(slug);
  }

  moduleByCode(code: string): PublishedModule | undefined {
    return this.byCode.get(code);
  }

  /** A lesson of a newest version, with its module. */
  lesson(lessonId: string): { module: PublishedModule; lesson: PublishedLesson } | undefined {
    return this.lessons.get(lessonId);
  }

  /** A lesson of any version that was ever published. */
  knownLesson(lessonId: string): KnownLesson | undefined {
    return this.known.get(lessonId);
  }
}
