import * as Y from 'yjs';

/**
 * Who is behind each client of Yjs: a document as it is opened in one tab. The server fills it from
 * the connections that brought the changes.
 */
export type Authors = ReadonlyMap<number, string>;

/** A run of text by one author; null where that is not known. */
export interface AuthoredRun {
  accountId: string | null;
  text: string;
}

/** Who made an entry; null where that is not known. */
export function authorOf(entry: Pick<Y.Map<unknown>, '_item'>, authors: Authors): string | null {
  const client = entry._item?.id.client;
  return client === undefined ? null : (authors.get(client) ?? null);
}

/** Who wrote which characters of a shared text, in its order. */
export function authoredRuns(text: Y.Text, authors: Authors): AuthoredRun[] {
  const runs: AuthoredRun[] = [];
  for (let item = text._start; item; item = item.right) {
    if (item.deleted || !(item.content instanceof Y.ContentString)) continue;
    const accountId = authors.get(item.id.client) ?? null;
    const last = runs.at(-1);
    if (last?.accountId === accountId) last.text += item.content.str;
    else runs.push({ accountId, text: item.content.str });
  }
  return runs;
}

/** How many characters of the text, with all that is in it, each author wrote. */
export function charactersByAuthor(text: Y.XmlFragment, authors: Authors): Map<string, number> {
  const counts = new Map<string, number>();
  const visit = (type: Y.XmlFragment): void => {
    for (const child of type.toArray()) {
      if (child instanceof Y.XmlElement) visit(child);
      else if (child instanceof Y.XmlText) {
        for (const { accountId, text: run } of authoredRuns(child, authors)) {
          if (accountId) counts.set(accountId, (counts.get(accountId) ?? 0) + run.length);
        }
      }
    }
  };
  visit(text);
  return counts;
}
