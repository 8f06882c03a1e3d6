import type { Json } from '@weft/contracts';
import type { DiagnosticList, Point } from './diagnostics.js';
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
  const refuse = (attribute: TagAttribute, code: string, message: string, hint: string): void => {
    ok = false;
    diagnostics.add({ at: startOf(attribute), code, message, hint });
  };
  for (const attribute of tag.attributes) {
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      refuse(attribute, 'mdx/spread', 'spreads are not allowed', 'write each prop as name="value"');
      continue;
    }
    const { name } = attribute;
    const problem = nameProblem(name, tag.name ?? '', known);
    if (problem) {
      refuse(attribute, ...problem);
      continue;
    }
    if (places.has(name)) {
      refuse(attribute, 'mdx/prop-twice', `${name} is written twice`, 'keep one of them');
      continue;
    }
    places.set(name, startOf(attribute));
    try {
      const value = attributeValue(attribute);
      if (hasHiddenCharacter(value)) {
        refuse(
          attribute,
          'mdx/hidden-character',
          `${name} holds a hidden character`,
          'type the text again',
        );
      }
      values.set(name, value);
    } catch (error) {
      if (!(error instanceof NotLiteralError)) throw error;
      refuse(
        attribute,
        'mdx/prop-expression',
        `${name} holds ${error.message}`,
        'only literals: text in quotes, or a number, true, false, list or object in braces',
      );
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

function nameProblem(
  name: string,
  tag: string,
  known: readonly string[] | null,
): [code: string, message: string, hint: string] | null {
  if (/^on/i.test(name) && !known?.includes(name)) {
    return [
      'mdx/event-prop',
      `${name} is not allowed on <${tag}>`,
      'nothing in a lesson runs code; remove it',
    ];
  }
  if (prototypeNames.has(name) || codeProps.has(name) || name.includes(':')) {
    return ['mdx/unknown-prop', `${name} is not allowed on <${tag}>`, 'remove it'];
  }
  if (known && !known.includes(name)) {
    const hint =
      known.length === 0 ? `<${tag}> takes no attributes; remove it` : suggest(name, known);
    return ['mdx/unknown-prop', `<${tag}> has no prop ${name}`, hint];
  }
  return null;
}

function attributeValue(attribute: Extract<TagAttribute, { type: 'mdxJsxAttribute' }>): Json {
  const { value } = attribute;
  if (value === null || value === undefined) return true;
  return typeof value === 'string' ? value : readLiteral(value.data?.estree);
}
