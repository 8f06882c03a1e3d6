import type { ReportEvidence } from '@weft/contracts';
import type { ReportData } from './report-data.js';
import { tellableRoles } from './report-roles.js';
import type { reportWords } from './report-words.js';

/**
 * The evidence of a report. Each piece gets a number where it is named first, so that its id tells
 * nothing of where it came from; what is not there (any more) is left out.
 */
export class ReportSources {
  private readonly found = new Map<string, Omit<ReportEvidence, 'id'>>();
  private readonly ids = new Map<string, string>();

  constructor(data: ReportData, words: (typeof reportWords)['nl']) {
    const toldOf = tellableRoles(data.people);
    const nothing = { quote: null, passage: null, url: null };
    for (const { key, text, about, roles, lesson } of data.remarks) {
      const isRemark = key.startsWith('remark:');
      const named = toldOf(roles).map((role) => words.roles[role]);
      this.found.set(key, {
        kind: isRemark ? 'remark' : 'answer',
        title: isRemark ? words.remark : words.answer,
        ...{ quote: text, passage: about === '' ? null : about, url: null },
        origin: [
          ...(named.length > 0 ? named : [words.someone]),
          ...(lesson === null ? [] : [words.lesson(lesson)]),
        ],
      });
    }
    for (const { key, title, number, citation } of data.polls) {
      this.found.set(key, {
        ...{ ...nothing, kind: 'poll', title: `${words.poll(number)}: ${title}` },
        origin: citation ? [citation.title, words.passage(citation.section)] : [],
        url: citation?.url ?? null,
      });
    }
    for (const { key, title, section, publisher, url } of data.passages) {
      this.found.set(key, {
        ...{ ...nothing, kind: 'passage', title: words.passage(section) },
        ...{ origin: [title, publisher], url },
      });
    }
  }

  /** The id of a piece of evidence; null where it is not there. */
  idOf(key: string): string | null {
    if (!this.found.has(key)) return null;
    const id = this.ids.get(key) ?? `e${this.ids.size + 1}`;
    this.ids.set(key, id);
    return id;
  }

  idsOf(keys: readonly string[]): string[] {
    return [...new Set(keys)].flatMap((key) => this.idOf(key) ?? []);
  }

  /** What was named, in the order of its ids. */
  list(): ReportEvidence[] {
    return [...this.ids].flatMap(([key, id]) => {
      const found = this.found.get(key);
      return found ? [{ ...found, id }] : [];
    });
  }
}
