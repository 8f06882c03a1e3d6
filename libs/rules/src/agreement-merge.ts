import type { AgreementContent, AgreementLists } from '@weft/contracts';
import { listParts } from './agreement-parts.js';
import { mergeOrder } from './merge-order.js';

/** Of a text that two people changed: one of both, or both below each other. */
export type AgreementChoice = 'mine' | 'theirs' | 'both';

interface MergeInput {
  /** What both started from. */
  base: AgreementContent;
  mine: AgreementContent;
  theirs: AgreementContent;
  /** What was chosen, by the name of the text; both where nothing was. */
  choices?: Readonly<Record<string, AgreementChoice>>;
}

interface Merged {
  content: AgreementContent;
  /** Names of texts that both changed, each in another way. */
  conflicts: string[];
}

const textIn = ({ texts }: AgreementContent, key: string): string => texts[key] ?? '';

/**
 * Brings together what two people did to one draft. What only one of them touched is taken over;
 * what both touched is a conflict, and no word of either is lost without a choice. An item that one
 * of them took away stays when the other wrote in it.
 */
export function mergeAgreements({ base, mine, theirs, choices = {} }: MergeInput): Merged {
  const keys = new Set([base, mine, theirs].flatMap(({ texts }) => Object.keys(texts)));
  const conflicts: string[] = [];
  const merged = new Map<string, string>();
  const lists = mergeLists({ base, mine, theirs });
  for (const key of keys) {
    const keeper = keeperOf(key, { base, mine, theirs });
    if (keeper) {
      merged.set(key, textIn(keeper, key));
      continue;
    }
    const [was, ours, others] = [textIn(base, key), textIn(mine, key), textIn(theirs, key)];
    if (ours === others || others === was) merged.set(key, ours);
    else if (ours === was) merged.set(key, others);
    // Who emptied a text takes no words from who wrote in it.
    else if (ours === '' || others === '') merged.set(key, ours + others);
    else {
      conflicts.push(key);
      merged.set(key, chosen(choiceFor(key, choices), { ours, others }));
    }
  }
  const texts = [...merged].filter(([key, text]) => text !== '' && !isGone(key, lists));
  return { content: { texts: Object.fromEntries(texts), lists }, conflicts };
}

function choiceFor(
  key: string,
  choices: Readonly<Record<string, AgreementChoice>>,
): AgreementChoice {
  // Two numbers below each other are no number.
  return choices[key] ?? (key.endsWith(':weight') ? 'mine' : 'both');
}

const chosen = (choice: AgreementChoice, { ours, others }: { ours: string; others: string }) => {
  if (choice === 'mine') return ours;
  if (choice === 'theirs') return others;
  return `${others}\n\n${ours}`;
};

/** Whether a text is of an item that is no longer in its list. */
function isGone(key: string, lists: AgreementLists): boolean {
  const [part, id = ''] = key.split(':');
  const list = listParts.find((one) => one === part);
  return list !== undefined && !lists[list].includes(id);
}

/** The one state that still has the item of a text which the other took away. */
function keeperOf(key: string, { base, mine, theirs }: Omit<MergeInput, 'choices'>) {
  const [part, id = ''] = key.split(':');
  const list = listParts.find((one) => one === part);
  if (!list || !base.lists[list].includes(id)) return null;
  const [ours, others] = [mine, theirs].map(({ lists }) => lists[list].includes(id));
  if (ours === others) return null;
  return ours ? mine : theirs;
}

function mergeLists({ base, mine, theirs }: Omit<MergeInput, 'choices'>): AgreementLists {
  const merge = (list: keyof AgreementLists): string[] => {
    const order = mergeOrder({
      ...{ base: base.lists[list], mine: mine.lists[list] },
      theirs: theirs.lists[list],
    }).order;
    return order.filter((id) => {
      const [was, ours, others] = [base, mine, theirs].map(({ lists }) => lists[list].includes(id));
      if (!was || (ours && others)) return true;
      if (!ours && !others) return false;
      // One took it away: it goes, unless the other changed something in it.
      return differsIn(`${list}:${id}`, base, ours ? mine : theirs);
    });
  };
  return Object.fromEntries(listParts.map((list) => [list, merge(list)])) as AgreementLists;
}

function differsIn(item: string, one: AgreementContent, other: AgreementContent): boolean {
  return changedTexts(one, other).some((key) => key === item || key.startsWith(`${item}:`));
}

/** Names of the texts that two states do not have the same. */
export function changedTexts(one: AgreementContent, other: AgreementContent): string[] {
  const keys = new Set([...Object.keys(one.texts), ...Object.keys(other.texts)]);
  return [...keys].filter((key) => textIn(one, key) !== textIn(other, key)).sort();
}

/** Names of the texts and lists that two states do not have the same. */
export function changedNames(one: AgreementContent, other: AgreementContent): string[] {
  const lists = listParts.filter(
    (list) => one.lists[list].join(' ') !== other.lists[list].join(' '),
  );
  return [...changedTexts(one, other), ...lists];
}
