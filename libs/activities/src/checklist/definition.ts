import type { ActivityKind } from '../component.js';
import { checkChecklist, missingInChecklist } from './answer.js';
import { ChecklistProps, ChecklistValue, type ChecklistPublic } from './schema.js';

export const checklist: ActivityKind<ChecklistProps, ChecklistPublic, null, ChecklistValue> = {
  tag: 'Checklist',
  kind: 'checklist',
  summary: 'Points to go through with yes, no or later and a note, and what follows from them.',
  example: '<Checklist id="before-you-publish" />',
  placement: 'block',
  children: 'none',
  props: ChecklistProps,
  split: ({ title, task, items, ready, notReady }) => {
    const allCount = items.every((item) => !item.must);
    return {
      public: {
        title,
        task,
        items: items.map(({ id, text, help, must }) => ({
          id,
          text,
          help: help ?? null,
          must: must ?? allCount,
        })),
        ready,
        notReady,
      },
      key: null,
    };
  },
  value: ChecklistValue,
  check: checkChecklist,
  missing: missingInChecklist,
};
