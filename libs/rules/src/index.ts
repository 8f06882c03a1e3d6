export * from './answer-sharing.js';
export * from './block-pairing.js';
export * from './board-arrangement.js';
export { boardChange, withBoardChange } from './board-change.js';
export { boardBounds, phasesInOrder, sheetOrder } from './board-limits.js';
export { type BoardCourse, controlBoard } from './board-course.js';
export { countDots, dotFault, leaders, withDot } from './dot-vote.js';
export * from './cohort-calendar.js';
export * from './cohort-enrolment.js';
export * from './file-name.js';
export * from './hand-in.js';
export * from './item-analysis.js';
export * from './library-entry.js';
export * from './library-search.js';
export * from './next-step.js';
export * from './pitch-stage.js';
export * from './progress.js';
export * from './proposal-standing.js';
export { type InviteeFault, type InviteeLine, readInviteeLines } from './round-invitees.js';
export * from './rubric-mark.js';
export * from './stuck.js';
export * from './user-tests.js';
export * from './team-mixer.js';
export * from './team-mixer-lists.js';
export { isOneSided, type TeamScore } from './team-mixer-score.js';
export * from './workload.js';
export * from './webpa.js';
export * from './mail-moment.js';
export * from './notification-texts.js';
export { isHigherVersion, versionAfter } from './version.js';
export { accessibilityOf } from './document-accessibility.js';
export { releaseChecks } from './release-checks.js';
export { signOffStanding } from './sign-off.js';
export { type BlockCounts, leastInSignal, stuckFirst, toldSignals } from './block-signals.js';
export { competences } from './entrecomp.js';
export * from './track-check.js';
export { problemKey, type TrackProblemCode } from './track-problem.js';
export type { TrackFix } from './track-check-fixes.js';
export { mostHoursPerWeek } from './track-check-stages.js';
export { applyTrackEdits, freePartId, placeOfEntry, type TrackEdit } from './track-edit.js';
export { figuresOfTrack, ModuleFacts, type TrackFigures } from './track-figures.js';
export { compareTracks, type ModuleTitles } from './track-compare.js';
export { mergeTracks, type Side, type TrackConflict } from './track-merge.js';
export { sameContent } from './same-content.js';
export * from './version-course.js';
export * from './version-difference.js';
export * from './release-classes.js';
export { linePieces, textPieces } from './version-difference-text.js';
export {
  blockChanges,
  changeClasses,
  classifyChange,
  countDifference,
  heaviest,
  restClass,
} from './version-difference-class.js';
export * from './agreement-merge.js';
export * from './agreement-parts.js';
export {
  type AgreementStanding,
  agreementStandingOf,
  nextAgreementStanding,
} from './agreement-standing.js';
export * from './team-rubric.js';
export {
  allocateReviews,
  closeness,
  type Pairing,
  type ReviewedTeam,
  type Reviewer,
} from './review-allocation.js';
export * from './review-replacement.js';
export * from './reviewer-quality.js';
export { seededOrder } from './seeded-order.js';
export { ballotCounts, type BallotFault, ballotFault } from './round-poll-ballot.js';
export { type Ranking, rankingOf, type Spread, spreadOf } from './round-poll-agreement.js';
export * from './round-poll-figures.js';
export { type RoundShift, roundShift } from './round-poll-rounds.js';
export { countsToShow, labelAnswers, smallestGroup } from './round-poll-suppression.js';
export { type AnchorBlock } from './anchor-document.js';
export { anchorOf, findSelection } from './anchor-selector.js';
export {
  type AnchorPlace,
  placeAnchor,
  placeAnchors,
  placeInTranslation,
} from './anchor-placement.js';
export { type PassageSelectors, passageOf } from './passage-selector.js';
export { seededRandom } from './seeded-random.js';
export { threadAfter, threadSteps } from './thread-life.js';
export { similarRemarks } from './thread-doubles.js';
export { wordingEdit } from './wording-edit.js';
export { translationBehind, type BehindBlock, type TextState } from './translation-behind.js';
export { coderAgreement, type Coding } from './coder-agreement.js';
export { inverseOfFindingChange, noFindings, withFindingChange } from './findings-state.js';
export { exampleReportData } from './report-example.js';
export { reportOf } from './report.js';
export { countableRoles } from './report-roles.js';
export { reportWords } from './report-words.js';
export type { ReportData, ReportPassage, ReportPoll } from './report-data.js';
export * from './module-media.js';
