import { contentViews } from '@weft/activities/react';
import type { Json, LessonDocument, LessonNode } from '@weft/contracts';
import { Notice, Prose } from '@weft/ui';
import { createContext, createElement, use, type ReactNode } from 'react';
import { useI18n } from '../../platform/i18n/i18n.js';
import { ActivityHost } from '../answers/index.js';
import { isDrawnTag, safeAttributes } from './safe-markup.js';

/** What draws an activity; with its answers, unless somebody only looks at a lesson. */
export const LessonActivity = createContext(ActivityHost);

interface ComponentProps {
  document: LessonDocument;
  kind: string;
  id: string | undefined;
  props: Record<string, Json>;
  children: ReactNode;
}

/** A registered component: an activity with its answer, or something to read. */
const LessonComponent = ({ document, kind, id, props, children }: ComponentProps) => {
  const { t, locale } = useI18n();
  const Activity = use(LessonActivity);
  const activity = document.activities.find((one) => one.id === `${document.lessonId}.${id}`);
  if (id && activity) {
    return <Activity localId={id} lessonId={document.lessonId} activity={activity} />;
  }
  const View = Object.hasOwn(contentViews, kind) ? contentViews[kind] : undefined;
  if (!View) return <Notice kind="caution">{t('lesson.unknownBlock')}</Notice>;
  return (
    <View props={props} locale={locale} sources={document.sources}>
      {children}
    </View>
  );
};

/** Elements that React knows to be empty. */
const isVoid = (tag: string): boolean => tag === 'br' || tag === 'hr' || tag === 'img';

interface Place {
  document: LessonDocument;
  /** Inside a section of a page, headings go one level down. */
  nested: boolean;
  key: number | string;
  /** DOM attributes of a top-level block. */
  block?: { id: string; 'data-block': string };
}

const drawAll = (nodes: readonly LessonNode[] | undefined, place: Place): ReactNode[] =>
  (nodes ?? []).map((node, at) =>
    draw(node, { document: place.document, nested: place.nested, key: at }),
  );

const headingBelow: Readonly<Record<string, string>> = { h2: 'h3', h3: 'h4', h4: 'h5', h5: 'h6' };

const draw = (node: LessonNode, place: Place): ReactNode => {
  const { document, nested, key, block } = place;
  if (typeof node === 'string') return node;
  if ('component' in node) {
    const { component, id, props, children } = node;
    const drawn = (
      <LessonComponent key={key} document={document} kind={component} id={id} props={props}>
        {children ? drawAll(children, place) : null}
      </LessonComponent>
    );
    return block ? (
      <div key={key} {...block}>
        {drawn}
      </div>
    ) : (
      drawn
    );
  }
  if (!isDrawnTag(node.tag)) return null;
  const attributes = { ...safeAttributes(node.attributes), ...block, key };
  const tag = (nested && headingBelow[node.tag]) || node.tag;
  return isVoid(tag)
    ? createElement(tag, attributes)
    : createElement(tag, attributes, ...drawAll(node.children, place));
};

interface LessonBodyProps {
  document: LessonDocument;
  nested?: boolean;
}

/** Draws a lesson document. Ids of its blocks are DOM ids, so that they can be linked to. */
export const LessonBody = ({ document, nested = false }: LessonBodyProps) => (
  <Prose>
    {document.blocks.map(({ id, type, node }) =>
      draw(node, { document, nested, key: id, block: { id, 'data-block': type } }),
    )}
  </Prose>
);
