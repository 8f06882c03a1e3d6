import type {
  FindingSection,
  Report,
  ReportClaim,
  ReportPart,
  ReportSection,
} from '@weft/contracts';
import { compareRoles, type RolesOn } from './report-agreement.js';
import { chartOf, drawn } from './report-chart.js';
import type { ReportData, ReportFinding } from './report-data.js';
import { ReportSources } from './report-sources.js';
import { reportDay, reportWords } from './report-words.js';
import { smallestGroup } from './round-poll-suppression.js';

type Words = (typeof reportWords)['nl'];

/**
 * The report of a round in the form of chapter 5 of the needs analysis: data, findings by chapter
 * with their polls, closing remarks; then what came back, where roles agree and differ, dissent
 * (also where there is none) and decisions. Pure: the same data, in whatever order its remarks and
 * themes come, gives the same report.
 */
export function reportOf(data: ReportData): Report {
  return new ReportWriter(data).write();
}

class ReportWriter {
  readonly sources: ReportSources;
  private readonly words: Words;

  constructor(private readonly data: ReportData) {
    this.words = reportWords[data.locale];
    this.sources = new ReportSources(data, this.words);
  }

  write(): Report {
    const { data, words } = this;
    const { locale, title, date } = data;
    const main = (['meaning', 'success', 'barriers', 'skills'] as const).map((id, at) =>
      this.chapter(`2.${at + 1}`, id),
    );
    const sections: ReportSection[] = [
      { number: '1', title: words.data, parts: this.about() },
      { number: '2', title: words.main, parts: [] },
      ...main,
      this.chapter('3', 'closing'),
    ];
    const add = (name: string, parts: ReportPart[]): void => {
      if (parts.length === 0) return;
      const number = String(sections.filter((one) => !one.number.includes('.')).length + 1);
      sections.push({ number, title: name, parts });
    };
    add(words.otherPolls, this.polls(null));
    add(words.themes, this.themes());
    add(words.agreement, this.agreement());
    add(words.dissent, this.dissent());
    add(words.decisions, this.decisions());
    const subtitle = words.subtitle(this.held());
    return { locale, title, subtitle, date, sections, evidence: this.sources.list() };
  }

  private held(): string {
    const { held, locale } = this.data;
    const [first, last] = [reportDay(held.from, locale), reportDay(held.until, locale)];
    return first === last ? first : this.words.from(first, last);
  }

  private about(): ReportPart[] {
    const { data, words } = this;
    const counted = data.people.length === data.respondents;
    const facts = [
      { label: words.held, value: this.held() },
      { label: words.how, value: words.modes[data.mode] },
      ...(data.subject === null ? [] : [{ label: words.read, value: data.subject }]),
      { label: counted ? words.participants : words.respondents, value: String(data.respondents) },
      ...data.groups.map(({ title, count }) => ({ label: title, value: String(count) })),
    ];
    const { project } = data;
    return [
      { kind: 'facts', facts },
      ...paragraphs(data.notes),
      ...(project ? paragraphs([words.project(...project.perPartner, project.inAll)]) : []),
      ...listOf(words.goals, data.goals),
    ];
  }

  private chapter(number: string, id: FindingSection): ReportSection {
    const found = this.data.findings.filter(
      ({ section, stance }) => section === id && stance !== 'dissent',
    );
    const claims = found.map((finding) => this.claim(finding));
    const parts = [...claimsOf(claims), ...this.polls(id)];
    return {
      ...{ number, title: this.words.sections[id] },
      parts: parts.length > 0 ? parts : paragraphs([this.words.nothingFound]),
    };
  }

  private claim({ text, evidence, decision, solvedIn }: ReportFinding): ReportClaim {
    const said = decision && [this.words.decided[decision.kind], decision.reason];
    const sentences = [
      ...(said ? [said.filter((part) => part !== '').join(': ')] : []),
      ...(solvedIn === null ? [] : [this.words.solved(solvedIn)]),
    ];
    return {
      ...{ text, evidence: this.sources.idsOf(evidence) },
      decision: sentences.length > 0 ? sentences.map(sentence).join(' ') : null,
    };
  }

  private polls(section: FindingSection | null): ReportPart[] {
    const found = this.data.polls.filter((poll) => poll.section === section);
    return found.map((poll) => chartOf(poll, this.data.locale, this.sources.idOf(poll.key)));
  }

  private themes(): ReportPart[] {
    const { words } = this;
    const rows = this.data.themes
      .map(({ id, title, sources }) => ({ id, label: title, value: new Set(sources).size }))
      .filter(({ value }) => value > 0)
      .sort((a, b) => b.value - a.value || (a.id < b.id ? -1 : 1));
    if (rows.length === 0) return [];
    const chart = { id: 'themes', title: words.codes, columns: words.themeColumns, notes: [] };
    return [{ ...drawn(rows, this.data.locale, words.allVotes), ...chart, evidence: null }];
  }

  private agreement(): ReportPart[] {
    const { words, data } = this;
    const { agree, differ, compared } = compareRoles(data);
    const heard = (stance: ReportFinding['stance']): string[] =>
      data.findings
        .filter((finding) => finding.stance === stance)
        .map(({ text }) => `${text} (${words.heard})`);
    return [
      ...paragraphs([words.rule(smallestGroup), ...(compared ? [] : [words.notCompared])]),
      ...listOrText(
        words.agree,
        [...agree.map((one) => this.onRoles(one, false)), ...heard('agreed')],
        words.agreeNothing,
      ),
      ...listOrText(
        words.differ,
        [...differ.map((one) => this.onRoles(one, true)), ...heard('differ')],
        words.differNothing,
      ),
    ];
  }

  private onRoles({ about, title, option, roles }: RolesOn, named: boolean): string {
    const { words } = this;
    const what = about === 'poll' ? words.onPoll(title, option ?? '') : words.onTheme(title);
    return named ? `${what} (${roles.map((role) => words.roles[role]).join(', ')})` : what;
  }

  private dissent(): ReportPart[] {
    const found = this.data.findings.filter(({ stance }) => stance === 'dissent');
    return found.length > 0
      ? claimsOf(found.map((finding) => this.claim(finding)))
      : paragraphs([this.words.noDissent]);
  }

  private decisions(): ReportPart[] {
    const { findings } = this.data;
    const decided = findings.filter(({ decision }) => decision !== null);
    if (decided.length === 0) return paragraphs([this.words.noDecisions]);
    const items = (kind: keyof Words['decided'] | null): ReportPart[] =>
      listOf(
        kind === null ? this.words.undecided : this.words.decided[kind],
        findings
          .filter(({ decision }) => (decision?.kind ?? null) === kind)
          .map(({ text, decision }) => [text, decision?.reason].filter(Boolean).join(' — ')),
      );
    return [...(['do', 'adapt', 'not', 'later'] as const).flatMap(items), ...items(null)];
  }
}

const paragraphs = (texts: readonly string[]): ReportPart[] =>
  texts.map((text) => ({ kind: 'text', text }));

const listOf = (title: string, items: string[]): ReportPart[] =>
  items.length > 0 ? [{ kind: 'list', title, items }] : [];

const listOrText = (title: string, items: string[], none: string): ReportPart[] =>
  items.length > 0 ? listOf(title, items) : paragraphs([none]);

const claimsOf = (claims: ReportClaim[]): ReportPart[] =>
  claims.length > 0 ? [{ kind: 'claims', claims }] : [];

const sentence = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);
