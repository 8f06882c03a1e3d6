import { Injectable } from '@nestjs/common';
import type { content, Country, KitTool, Locale } from '@weft/contracts';
import { AppError } from '../../platform/http/app-error.js';
import { type CatalogueSnapshot, CatalogueService } from '../catalogue/index.js';

/** The tools of the kit, each an activity of a published lesson. */
@Injectable()
export class KitService {
  constructor(private readonly catalogue: CatalogueService) {}

  /** Tools of lessons that are not published yet are left out. */
  list(locale: Locale): { items: KitTool[] } {
    const { snapshot } = this.catalogue;
    return { items: snapshot.kit.flatMap((tool) => toKitTool(tool, snapshot, locale) ?? []) };
  }

  async tool(asked: { id: string; locale: Locale; country: Country | undefined }) {
    const { snapshot } = this.catalogue;
    const entry = snapshot.kit.find(({ id }) => id === asked.id);
    const tool = entry && toKitTool(entry, snapshot, asked.locale);
    const document = tool && (await this.catalogue.document(tool.lesson.id, asked));
    const activity = document?.activities.find(
      ({ id }) => id === `${tool?.lesson.id}.${tool?.activityId}`,
    );
    if (!tool || !activity) throw new AppError('kit/tool-unknown');
    return { ...tool, activity };
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
