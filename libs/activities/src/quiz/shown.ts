import type { Choice } from '../shapes.js';
import { itemAnswer } from './answer.js';
import type { ItemAnswer, PublicItem, QuizPublic, QuizValue } from './schema.js';

type OrderItem = Extract<PublicItem, { type: 'order' }>;

/** The entries in the answered order; those that the answer does not know come last. */
export function orderShown({ entries }: OrderItem, answer: ItemAnswer | undefined): Choice[] {
  const order = Array.isArray(answer) ? answer : [];
  const place = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length);
  return [...entries].sort((a, b) => place(a.id) - place(b.id));
}

/** An order that nobody touched is answered as it was shown. */
export function withShownOrders({ items }: QuizPublic, value: QuizValue): QuizValue {
  const shown = items.flatMap((item) =>
    item.type === 'order'
      ? [[item.id, orderShown(item, itemAnswer(value, item.id)).map((entry) => entry.id)] as const]
      : [],
  );
  return { items: { ...value.items, ...Object.fromEntries(shown) } };
}
