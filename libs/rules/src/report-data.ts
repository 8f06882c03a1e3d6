import type {
  FindingDecision,
  FindingSection,
  FindingStance,
  Locale,
  RoundRole,
  Theme,
} from '@weft/contracts';

/** A closed poll as a report shows it, in one language. */
export interface ReportPoll {
  /** `poll:…` */
  key: string;
  title: string;
  /** Of its questionnaire. */
  number: number | null;
  /** Null: it belongs to no chapter. */
  section: FindingSection | null;
  /** What one may choose at most, where that says how to read the counts. */
  maxChoices: number | null;
  options: { id: string; title: string; votes: number }[];
  /** Groups that are large enough to be shown. */
  roles: { role: RoundRole; votes: Record<string, number> }[];
  /** How many groups are not shown. */
  withheld: number;
  /** What its numbers do not say. */
  notes: string[];
  outcome: string | null;
  /** Where it is published. */
  citation: ReportPassage | null;
}

/** A place in a published text. */
export interface ReportPassage {
  key: string;
  title: string;
  section: string;
  publisher: string;
  url: string | null;
}

/** A remark or answer that was coded or that a finding rests on. */
export interface ReportRemark {
  /** `remark:…` or `answer:…` */
  key: string;
  text: string;
  /** The passage that a remark is about, or the question. */
  about: string;
  roles: RoundRole[];
  lesson: string | null;
}

export interface ReportFinding {
  section: FindingSection;
  text: string;
  stance: FindingStance;
  /** Keys of remarks, answers, polls and passages. */
  evidence: string[];
  decision: Pick<FindingDecision, 'kind' | 'reason'> | null;
  /** Number of a draft version. */
  solvedIn: number | null;
}

/** All that a report is made of. */
export interface ReportData {
  locale: Locale;
  title: string;
  /** ISO days. */
  date: string;
  held: { from: string; until: string };
  mode: 'online' | 'on-site';
  /** What was read: a module with its draft version. */
  subject: string | null;
  respondents: number;
  /** Groups with how many were in each; one person may be in several. */
  groups: { title: string; count: number }[];
  /** The roles of each who took part: what few people are is told of nobody. */
  people: (readonly RoundRole[])[];
  /** Of a larger project: people for each partner, and in all. */
  project: { perPartner: readonly [number, number]; inAll: number } | null;
  goals: string[];
  /** What the numbers of the group do not say. */
  notes: string[];
  themes: (Theme & { sources: string[] })[];
  findings: ReportFinding[];
  polls: ReportPoll[];
  remarks: ReportRemark[];
  passages: ReportPassage[];
}
