import type { ActivityKind, ResolveContext } from '../component.js';
import { lookUp, optionalText, publicSource } from '../library.js';
import { checkCanvas, missingInCanvas } from './answer.js';
import { CanvasProps, CanvasValue, type CanvasPublic } from './schema.js';

export const canvas: ActivityKind<CanvasProps, CanvasPublic, null, CanvasValue> = {
  tag: 'Canvas',
  kind: 'canvas',
  summary:
    'A canvas of the library, such as an empathy map, that learners fill with notes and, where it asks, sketches.',
  example: '<Canvas id="empathy-map" template="empathy-map" />',
  placement: 'block',
  children: 'none',
  props: CanvasProps,
  split: (props, context) => ({ public: resolveCanvas(props, context), key: null }),
  value: CanvasValue,
  check: checkCanvas,
  missing: missingInCanvas,
};

function resolveCanvas(props: CanvasProps, context: ResolveContext): CanvasPublic {
  const template = lookUp('canvases', context.library.canvases, props.template);
  const { locale } = context;
  return {
    title: props.title ?? template.title[locale],
    intro: template.intro[locale],
    task: props.task,
    columns: template.columns,
    zones: template.zones.map((zone) => ({
      id: zone.id,
      title: zone.title[locale],
      prompt: zone.prompt[locale],
      example: optionalText(zone.example, locale),
      column: zone.column,
      columnSpan: zone.columnSpan,
      row: zone.row,
      rowSpan: zone.rowSpan,
      evidence: zone.evidence ?? false,
      // Absent otherwise: canvases without drawings stay the question that they were.
      ...(zone.sketch ? { sketch: true } : {}),
    })),
    source: template.source ? publicSource(template.source) : null,
  };
}
