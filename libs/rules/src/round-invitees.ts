import type { Locale } from '@weft/contracts';

/** Somebody to invite, as a line of a pasted list names her. */
export interface InviteeLine {
  /** Counted from 1, empty lines included. */
  line: number;
  email: string;
  displayName: string;
  locale: Locale;
}

/** What is wrong with a line. */
export type InviteeFault = 'no-address' | 'two-addresses' | 'double' | 'known';

const address = /[^\s<>;,"()]+@[^\s<>;,"()]+\.[^\s<>;,"()]{2,}/g;
const longestName = 80;

/**
 * Reads a pasted list of people, one a line, as mail programs and tables write them:
 * `Noor Peeters <noor@school.example>`, `noor@school.example; Noor; en` or an address alone. Without
 * a name, what stands before the @ is taken.
 * @param known addresses that were invited before, in lower case
 */
export function readInviteeLines(
  text: string,
  { locale, known }: { locale: Locale; known: ReadonlySet<string> },
): { people: InviteeLine[]; faults: { line: number; fault: InviteeFault; text: string }[] } {
  const people: InviteeLine[] = [];
  const faults: { line: number; fault: InviteeFault; text: string }[] = [];
  const seen = new Set<string>();
  for (const [at, raw] of text.split(/\r?\n/).entries()) {
    const content = raw.trim();
    if (content === '') continue;
    const found = content.match(address) ?? [];
    const [email = ''] = found.map((one) => one.toLowerCase());
    const fault = faultOf({ found: found.length, email, seen, known });
    if (fault) {
      faults.push({ line: at + 1, fault, text: content });
      continue;
    }
    seen.add(email);
    people.push({ line: at + 1, email, ...nameIn(content.replace(address, ';'), email, locale) });
  }
  return { people, faults };
}

function faultOf({
  found,
  email,
  seen,
  known,
}: {
  found: number;
  email: string;
  seen: ReadonlySet<string>;
  known: ReadonlySet<string>;
}): InviteeFault | null {
  if (found === 0) return 'no-address';
  if (found > 1) return 'two-addresses';
  if (seen.has(email)) return 'double';
  return known.has(email) ? 'known' : null;
}

/** A name and a language in what a line holds beside its address. */
function nameIn(rest: string, email: string, usual: Locale) {
  const parts = rest.split(/[;,\t<>"()]/).map((part) => part.trim().replace(/\s+/g, ' '));
  const locale = parts.find((part): part is Locale => part === 'nl' || part === 'en') ?? usual;
  const words = parts.filter((part) => part !== '' && part !== 'nl' && part !== 'en');
  const displayName = words.join(' ') || email.slice(0, email.indexOf('@'));
  return { displayName: displayName.slice(0, longestName).trim(), locale };
}
