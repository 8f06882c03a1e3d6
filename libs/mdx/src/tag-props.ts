import type { Json } from '@weft/contracts';
import type { DiagnosticList, Point, Problem } from './diagnostics.js';
import { hasHiddenCharacter } from './hidden-characters.js';
import { limits } from './limits.js';
import { NotLiteralError, prototypeNames, readLiteral } from './literals.js';
import { suggest } from './suggest.js';
import { startOf, type Tag, type TagAttribute } from './tree.js';

/** The literal props of one tag, with the place of each. */
export interface TagProps {
  values: Record<string, Json>;
  places: Map<string, Point>;
  ok: boolean;
}

const codeProps = new Set(['style', 'class', 'className', 'ref', 'key', 'dangerouslySetInnerHTML']);

/**
 * Reads the attributes of a tag. `known` holds the names its schema has, or null where the schema
 * does not tell; `none` is said of a tag that takes no attributes.
 */
export function readTagProps(
  tag: Tag,
  known: readonly string[] | null,
  diagnostics: DiagnosticList,
): TagProps {
  const values = new Map<string, Json>();
  const places = new Map<string, Point>();
  let ok = true;
  const refuse = (attribute: TagAttribute, problem: Problem): void => {
    ok = false;
    diagnostics.add({ at: startOf(attribute), ...problem });
  };
  for (const attribute of tag.attributes) {
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      refuse(attribute, {
        code: 'mdx/spread',
        message: 'spreads are not allowed',
        hint: 'write each prop as name="value"',
      });
      continue;
    }
    const { name } = attribute;
    const problem = nameProblem(name, tag.name ?? '', known);
    if (problem) {
      refuse(attribute, problem);
      continue;
    }
    if (places.has(name)) {
      refuse(attribute, {
        code: 'mdx/prop-twice',
        message: `${name} is written twice`,
        hint: 'keep one of them',
      });
      continue;
    }
    places.set(name, startOf(attribute));
    try {
      const value = attributeValue(attribute);
      if (hasHiddenCharacter(value)) {
        refuse(attribute, {
          code: 'mdx/hidden-character',
          message: `${name} holds a hidden character`,
          hint: 'type the text again',
        });
      }
      values.set(name, value);
    } catch (error) {
      if (!(error instanceof NotLiteralError)) throw error;
      refuse(attribute, {
        code: 'mdx/prop-expression',
        message: `${name} holds ${error.message}`,
        hint: 'only literals: text in quotes, or a number, true, false, list or object in braces',
      });
    }
  }
  if (JSON.stringify([...values]).length > limits.props) {
    ok = false;
    diagnostics.add({
      at: startOf(tag),
      code: 'mdx/props-too-long',
      message: `the props of <${tag.name ?? ''}> are longer than ${limits.props} characters`,
      hint: 'move them to activities.yaml, or split them',
    });
  }
  return { values: Object.fromEntries(values), places, ok };
}

function nameProblem(name: string, tag: string, known: readonly string[] | null): Problem | null {
  const unknown = 'mdx/unknown-prop';
  if (/^on/i.test(name) && !known?.includes(name)) {
    const hint = 'nothing in a lesson runs code; remove it';
    return { code: 'mdx/event-prop', message: `${name} is not allowed on <${tag}>`, hint };
  }
  if (prototypeNames.has(name) || codeProps.has(name) || name.includes(':')) {
    return { code: unknown, message: `${name} is not allowed on <${tag}>`, hint: 'remove it' };
  }
  if (!known || known.includes(name)) return null;
  const none = `<${tag}> takes no attributes; remove it`;
  const hint = known.length === 0 ? none : suggest(name, known);
  return { code: unknown, message: `<${tag}> has no prop ${name}`, hint };
}

function attributeValue(attribute: Extract<TagAttribute, { type: 'mdxJsxAttribute' }>): Json {
  const { value } = attribute;
  if (value === null || value === undefined) return true;
  return typeof value === 'string' ? value : readLiteral(value.data?.estree);
}
