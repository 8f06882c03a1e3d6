import { Injectable } from '@nestjs/common';
import type { ActivityDefinition, Json, LessonDocument, Locale } from '@weft/contracts';
import { CatalogueService, textFor } from '../catalogue/index.js';
import { ReadingRepository } from './reading.repository.js';

/** An activity as it is published now; its props as learners see them. */
export interface ListedActivity {
  activityId: string;
  kind: string;
  title: string;
  lessonId: string;
  lessonTitle: string;
  props: ActivityDefinition['props'];
}

const mostDocuments = 200;

/** Which activities lessons hold. Texts never change under their hash, so they are read once. */
@Injectable()
export class ActivityIndex {
  private readonly known = new Map<string, readonly ActivityDefinition[]>();

  constructor(
    private readonly repository: ReadingRepository,
    private readonly catalogue: CatalogueService,
  ) {}

  /** The activities of these lessons in their order; of lessons that are not published none. */
  async ofLessons(lessonIds: readonly string[], locale: Locale): Promise<ListedActivity[]> {
    const lessons = lessonIds.flatMap((lessonId) => {
      const lesson = this.catalogue.snapshot.lesson(lessonId)?.lesson;
      const text = lesson && textFor(lesson.texts, locale);
      return text ? [{ lessonId, lessonTitle: lesson.file.title[locale], hash: text.hash }] : [];
    });
    const documents = await this.read(lessons.map(({ hash }) => hash));
    return lessons.flatMap(({ lessonId, lessonTitle, hash }) =>
      (documents.get(hash) ?? []).map(({ id, kind, props }) => ({
        ...{ activityId: id, kind, title: titleOf(props), lessonId, lessonTitle, props },
      })),
    );
  }

  /** One statement for what is not known yet. */
  private async read(hashes: readonly string[]) {
    const documents = new Map(this.known);
    const missing = hashes.filter((hash) => !documents.has(hash));
    if (missing.length === 0) return documents;
    if (this.known.size + missing.length > mostDocuments) this.known.clear();
    for (const { hash, body } of await this.repository.findDocuments(missing)) {
      const { activities } = JSON.parse(body) as LessonDocument;
      this.known.set(hash, activities);
      documents.set(hash, activities);
    }
    return documents;
  }
}

/** What authors call an activity; a figure brings its own title. */
function titleOf(props: Record<string, Json>): string {
  const { title, question, prompt, figure } = props;
  const own = [title, question, prompt].find((one) => typeof one === 'string');
  if (typeof own === 'string') return own;
  const isObject = typeof figure === 'object' && figure !== null && !Array.isArray(figure);
  const named = isObject ? figure['title'] : null;
  return typeof named === 'string' ? named : '';
}
