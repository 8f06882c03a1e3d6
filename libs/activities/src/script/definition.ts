import type { ActivityKind } from '../component.js';
import { checkScript, missingInScript } from './answer.js';
import { ScriptProps, ScriptValue, type ScriptPublic } from './schema.js';

export const script: ActivityKind<ScriptProps, ScriptPublic, null, ScriptValue> = {
  tag: 'Script',
  kind: 'script',
  summary:
    'A text that learners write section by section, such as a pitch or a story, with its words and ' +
    'speaking time against a target.',
  example: '<Script id="pitch" />',
  placement: 'block',
  children: 'none',
  props: ScriptProps,
  split: (props) => ({ public: showScript(props), key: null }),
  value: ScriptValue,
  check: checkScript,
  missing: missingInScript,
};

function showScript({ title, task, ...props }: ScriptProps): ScriptPublic {
  const sections = props.sections.map(({ example, seconds, minWords, ...section }) => ({
    ...section,
    example: example ?? null,
    seconds: seconds ?? null,
    minWords: minWords ?? 1,
  }));
  const timed = sections.every((section) => section.seconds !== null);
  const sum = sections.reduce((total, section) => total + (section.seconds ?? 0), 0);
  return {
    title,
    task,
    sections,
    wordsPerMinute: props.wordsPerMinute ?? 130,
    targetSeconds: props.targetSeconds ?? (timed ? sum : null),
  };
}
