import { Injectable } from '@nestjs/common';
import type { content, Country, Locale } from '@weft/contracts';
import { KitTemplate, type KitTool } from '@weft/contracts';
import { AppError } from '../../platform/http/app-error.js';
import { type CatalogueSnapshot, CatalogueService } from '../catalogue/index.js';

interface ToolAsked {
  id: string;
  locale: Locale;
  country: Country | undefined;
}

/** The tools of the kit, each an activity of a published lesson. */
@Injectable()
export class KitService {
  /** Read once for each published state: lessons do not change in between. */
  readonly #templates = new WeakMap<CatalogueSnapshot, Map<Locale, Promise<KitTemplate[]>>>();

  constructor(private readonly catalogue: CatalogueService) {}

  /** Tools of lessons that are not published yet are left out. */
  list(locale: Locale): { items: KitTool[] } {
    const { snapshot } = this.catalogue;
    return { items: snapshot.kit.flatMap((tool) => toKitTool(tool, snapshot, locale) ?? []) };
  }

  /** The tools that a team can fill. */
  async templates(locale: Locale): Promise<{ items: KitTemplate[] }> {
    const { snapshot } = this.catalogue;
    const known = this.#templates.get(snapshot) ?? new Map<Locale, Promise<KitTemplate[]>>();
    this.#templates.set(snapshot, known);
    const items = known.get(locale) ?? this.readTemplates(locale);
    known.set(locale, items);
    // What failed is asked again.
    items.catch(() => known.delete(locale));
    return { items: await items };
  }

  private async readTemplates(locale: Locale): Promise<KitTemplate[]> {
    const templates: KitTemplate[] = [];
    for (const { id } of this.list(locale).items) {
      const tool = await this.find({ id, locale, country: undefined });
      if (!tool) continue;
      const { title, lesson } = tool;
      const { kind, props } = tool.activity;
      const read = KitTemplate.safeParse({ id, kind, title, moduleCode: lesson.moduleCode, props });
      if (read.success) templates.push(read.data);
    }
    return templates;
  }

  async tool(asked: ToolAsked) {
    const tool = await this.find(asked);
    if (!tool) throw new AppError('kit/tool-unknown');
    return tool;
  }

  private async find(asked: ToolAsked) {
    const { snapshot } = this.catalogue;
    const entry = snapshot.kit.find(({ id }) => id === asked.id);
    const tool = entry && toKitTool(entry, snapshot, asked.locale);
    const document = tool && (await this.catalogue.document(tool.lesson.id, asked));
    const activity = document?.activities.find(
      ({ id }) => id === `${tool?.lesson.id}.${tool?.activityId}`,
    );
    return tool && activity ? { ...tool, activity } : null;
  }
}

function toKitTool(
  { id, title, lesson: lessonId, activity }: content.KitFile[number],
  snapshot: CatalogueSnapshot,
  locale: Locale,
): KitTool | null {
  const found = snapshot.lesson(lessonId);
  if (!found) return null;
  const { module, lesson } = found;
  return {
    id,
    title: title[locale],
    activityId: activity,
    lesson: {
      id: lessonId,
      slug: lesson.file.slug,
      title: lesson.file.title[locale],
      moduleCode: module.file.code,
      moduleSlug: module.file.slug,
      moduleTitle: module.file.title[locale],
    },
  };
}
