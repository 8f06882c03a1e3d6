import { fileURLToPath } from 'node:url';
import { readCurriculum } from './read-curriculum.js';

const read = readCurriculum(fileURLToPath(new URL('../../../../content', import.meta.url)));
if ('diagnostics' in read) throw new Error(JSON.stringify(read.diagnostics, null, 2));
const { tracks, modules, kit } = read.curriculum;

/** The tools that the curriculum map asks for. */
const tools =
  `problem-tree wicked-check wild-idea-wall goal-contract timeline type-sorter figure-reader
  position-line empathy-map interview-guide pov-hmw brainwriting prototype-log persona journey-map
  service-blueprint touchpoint-proto ecosystem-explorer stakeholder-map network-plan poll-chart
  vision-canvas creative-cards visual-storyboard story-spine public-narrative story-ethics
  pitch-builder pitch-timer peer-rubric sbmc cost-calc measure-finder toc-canvas indicator-table
  cluster-board dot-vote project-fiche run-sheet jobcarving-board phase-planner legal-chooser
  portfolio retro`.split(/\s+/);

it('is one track of 30 ECTS: 14 modules, 70 lessons, all of them there', () => {
  expect(tracks.map(({ file }) => file.ects)).toEqual([30]);
  const planned = tracks.flatMap(({ file }) => file.stages.flatMap((stage) => stage.modules));
  expect(planned.map(({ code }) => code).sort()).toEqual(
    modules.map(({ file }) => file.code).sort(),
  );
  expect(modules).toHaveLength(14);
  expect(modules.flatMap(({ lessons }) => lessons)).toHaveLength(70);
});

it('has the 44 tools of the curriculum map, each once and no other', () => {
  expect(tools).toHaveLength(44);
  expect(kit.map(({ file }) => file.id)).toEqual(tools);
});
