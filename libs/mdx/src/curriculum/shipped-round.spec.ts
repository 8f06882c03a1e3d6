import { fileURLToPath } from 'node:url';
import type { content, Locale, Report, ReportPart } from '@weft/contracts';
import { exampleReportData, reportOf } from '@weft/rules';
import { ContentFolder } from './content-folder.js';
import { checkRounds } from './check-rounds.js';
import type { Curriculum } from './curriculum.js';
import { readCurriculum } from './read-curriculum.js';

const directory = fileURLToPath(new URL('../../../../content', import.meta.url));
const read = readCurriculum(directory);
if ('diagnostics' in read) throw new Error('The shipped content cannot be read');
const { curriculum } = read;
const { library } = curriculum;
const [round] = curriculum.rounds;
const source = library.sources['needs-analysis'];
if (!round || !source) throw new Error('The example is not shipped');
const entries = library.collections.polls?.entries ?? [];
const report = (locale: Locale): Report =>
  reportOf(exampleReportData({ file: round.file, entries, source }, locale));

const partsOf = ({ sections }: Report, number: string): ReportPart[] =>
  sections.find((one) => one.number === number)?.parts ?? [];
const textOf = (made: Report): string => JSON.stringify(made);

it('names only what is there', () => {
  expect(new ContentFolder(directory).problems()).toEqual([]);
  expect(checkRounds(curriculum)).toEqual([]);
});

it('is refused where it names an entry, a theme or a count that is not there', () => {
  const [first, ...others] = round.file.findings;
  if (!first) throw new Error('The example has no finding');
  const broken = (file: Partial<content.RoundExampleFile>): Curriculum => ({
    ...curriculum,
    rounds: [{ ...round, file: { ...round.file, ...file } }],
  });
  const findings = [{ ...first, entry: 'finding-99', themes: ['nothing'] }, ...others];
  const roles = { ...round.file.roles, are: round.file.roles.are.slice(1) };
  expect(checkRounds(broken({ findings })).map(({ message }) => message)).toEqual([
    'there is no entry "finding-99"',
    'there is no themes "nothing"',
  ]);
  expect(checkRounds(broken({ roles }))).toHaveLength(1);
});

/** Every number of chapter 5 of the needs analysis. */
describe('chapter 5 of the needs analysis, rebuilt', () => {
  it('has the data of the group', () => {
    const [facts, ...rest] = partsOf(report('nl'), '1');
    expect(facts).toEqual({
      kind: 'facts',
      facts: [
        { label: 'Gehouden', value: '26 oktober 2022' },
        { label: 'Hoe', value: 'Online' },
        { label: 'Respondenten, zoals gemeld', value: '7' },
        { label: 'Studenten', value: '2' },
        { label: 'Docenten sociaal werk', value: '3' },
        { label: 'Onderzoekers sociale wetenschappen', value: '2' },
        { label: 'Professionals sociale innovatie / sociaal ondernemerschap', value: '2' },
        { label: 'Professionals in traditionele organisaties', value: '2' },
      ],
    });
    const said = JSON.stringify(rest);
    expect(said).toContain('8 tot 10 stakeholders, samen ongeveer 40');
    expect(said).toContain('De rollen tellen op tot elf');
    expect(rest.at(-1)).toMatchObject({ kind: 'list', items: { length: 3 } });
  });

  const polls = [
    { number: '2.2', poll: 10, votes: [3, 2, 1, 4, 3, 7, 4, 0], total: 24, share: '29.2%' },
    { number: '2.3', poll: 12, votes: [8, 4, 1, 6, 2, 1, 0, 1], total: 23, share: '34.8%' },
  ];
  it.each(polls)('has in $number poll $poll with its votes', (expected) => {
    const { number, poll, votes, total, share } = expected;
    const chart = partsOf(report('en'), number).find((part) => part.kind === 'chart');
    expect(chart?.title).toContain(`Poll ${poll}`);
    expect(chart?.rows.map(({ value }) => value)).toEqual(votes);
    expect(chart?.total.value).toBe(total);
    const most = chart?.rows.find(({ value }) => value === Math.max(...votes));
    expect(most?.shareText).toBe(share);
    expect(chart?.notes.join(' ')).toContain('at least eight people voted');
    expect(chart?.notes).toContain('Each chose 3 at most.');
  });

  it('never has a percentage of respondents', () => {
    for (const { sections } of [report('nl'), report('en')]) {
      const charts = sections.flatMap(({ parts }) => parts.filter((one) => one.kind === 'chart'));
      for (const { rows, total } of charts) {
        expect(rows.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
        for (const { value, share } of rows) expect(share).toBe(value / total.value);
      }
    }
  });

  it('has 2 + 1 + 2 + 2 findings and 5 closing remarks, each with evidence that is there', () => {
    const made = report('en');
    const ids = made.evidence.map(({ id }) => id);
    const counts = ['2.1', '2.2', '2.3', '2.4', '3'].map((number) => {
      const claims = partsOf(made, number).flatMap((one) =>
        one.kind === 'claims' ? one.claims : [],
      );
      for (const { evidence } of claims) {
        expect(evidence.length).toBeGreaterThan(0);
        expect(ids).toEqual(expect.arrayContaining(evidence));
      }
      return claims.length;
    });
    expect(counts).toEqual([2, 1, 2, 2, 5]);
    expect(textOf(made)).toContain('Network is the main success factor');
    expect(textOf(made)).toContain('Money is the main barrier');
  });

  it('says where all agree, and that no dissent was written down', () => {
    const made = report('en');
    expect(made.sections.map(({ title }) => title)).toEqual([
      ...['Data', 'Main findings', 'What it stands for', 'Success factors', 'Barriers'],
      ...['Skills and competences', 'Closing remarks'],
      ...['Where roles agree, and where they do not', 'Dissent', 'What is done with it'],
    ]);
    const agree = partsOf(made, '4').find((part) => part.kind === 'list');
    expect(agree).toMatchObject({ title: 'All roles agree', items: { length: 3 } });
    expect(JSON.stringify(partsOf(made, '5'))).toContain('No differing view was written down');
  });
});
