/** One thing that is wrong in a content file, with its place (both numbers start at 1). */
export interface Diagnostic {
  file: string;
  line: number;
  column: number;
  /** Stable name such as `mdx/expression`. */
  code: string;
  message: string;
  /** What to write instead. */
  hint: string;
}

/** What is wrong, without its place. */
export type Problem = Pick<Diagnostic, 'code' | 'message' | 'hint'>;

/** A place in a file. */
export interface Point {
  line: number;
  column: number;
}

/** The place of an offset in a text. */
export function pointAt(source: string, offset: number): Point {
  const before = source.slice(0, offset).split(/\r\n|\n|\r/);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** Collects everything that is wrong, in the order of the documents. */
export class DiagnosticList {
  private readonly items: Diagnostic[] = [];

  constructor(private readonly file: string) {}

  /** `file` only where the problem is not in the file this list was made for. */
  add(problem: Problem & { at: Point; file?: string }): void {
    const { at, file, code, message, hint } = problem;
    const place = { file: file ?? this.file, line: at.line, column: at.column };
    this.items.push({ ...place, code, message, hint });
  }

  get empty(): boolean {
    return this.items.length === 0;
  }

  sorted(): Diagnostic[] {
    return sortDiagnostics(this.items, this.file);
  }
}

/** Document order without doubles; `firstFile` comes before the others, which go by name. */
export function sortDiagnostics(items: readonly Diagnostic[], firstFile?: string): Diagnostic[] {
  const seen = new Set<string>();
  return items
    .filter((item) => {
      const key = JSON.stringify(item);
      return !seen.has(key) && seen.add(key);
    })
    .sort(
      (a, b) =>
        Number(b.file === firstFile) - Number(a.file === firstFile) ||
        (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
        a.line - b.line ||
        a.column - b.column,
    );
}
