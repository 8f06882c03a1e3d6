import type { Json } from '@weft/contracts';
import type { Expression, Program } from 'estree';

/** Names that reach into every object: never a key, an id or a reference. */
export const prototypeNames: ReadonlySet<string> = new Set([
  '__proto__',
  'constructor',
  'prototype',
]);

/** Thrown for an expression that is more than a literal; the message says which part. */
export class NotLiteralError extends Error {}

const refuse = (what: string): never => {
  throw new NotLiteralError(what);
};

function objectKey(key: Expression): string {
  const name =
    key.type === 'Identifier' ? key.name : key.type === 'Literal' ? String(key.value) : null;
  if (name === null) return refuse('a computed key');
  if (prototypeNames.has(name)) return refuse(`the key ${name}`);
  return name;
}

function literal(node: Expression): Json {
  switch (node.type) {
    case 'Literal': {
      const { value } = node;
      if (value === null || typeof value === 'string' || typeof value === 'boolean') {
        return 'regex' in node ? refuse('a regular expression') : value;
      }
      return typeof value === 'number' && Number.isFinite(value)
        ? value
        : refuse('a value that is not text, number, true, false or null');
    }
    case 'TemplateLiteral':
      return node.expressions.length === 0
        ? (node.quasis[0]?.value.cooked ?? '')
        : refuse('a template with code in it');
    case 'UnaryExpression': {
      const value = node.operator === '-' ? literal(node.argument) : null;
      return typeof value === 'number' ? -value : refuse(`the operator ${node.operator}`);
    }
    case 'ArrayExpression':
      return node.elements.map((element) =>
        element && element.type !== 'SpreadElement'
          ? literal(element)
          : refuse('a spread or a gap'),
      );
    case 'ObjectExpression': {
      const entries = node.properties.map((property): [string, Json] => {
        if (property.type !== 'Property') return refuse('a spread');
        if (
          property.computed ||
          property.method ||
          property.shorthand ||
          property.kind !== 'init'
        ) {
          return refuse('a key without a plain value');
        }
        return [objectKey(property.key), literal(property.value as Expression)];
      });
      return Object.fromEntries(entries);
    }
    case 'Identifier':
      return refuse(`the name ${node.name}`);
    default:
      return refuse(node.type.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase());
  }
}

/**
 * Reads the expression of an attribute as JSON, without running it.
 *
 * @throws NotLiteralError for anything but literals.
 */
export function readLiteral(program: Program | null | undefined): Json {
  const [statement] = program?.body ?? [];
  if (statement?.type !== 'ExpressionStatement') return refuse('an empty expression');
  return literal(statement.expression);
}
