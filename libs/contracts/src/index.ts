import { accessTokenRoutes } from './access-tokens.js';
import { agreementRoutes } from './agreements.js';
import { annotationRoutes } from './annotations.js';
import { answerRoutes } from './answers.js';
import { assignmentRoutes } from './assignments.js';
import { attachmentRoutes } from './attachments.js';
import { boardGuestRoutes } from './board-guests.js';
import { boardRoutes } from './boards.js';
import { catalogueRoutes } from './catalogue.js';
import { calendarRoutes } from './cohort-calendar.js';
import { invitationRoutes } from './cohort-invitations.js';
import { enrolmentRoutes } from './cohort-people.js';
import { cohortRoutes } from './cohorts.js';
import { draftAnnotationRoutes } from './draft-annotations.js';
import { draftRoutes } from './drafts.js';
import { moduleMediaRoutes } from './module-media.js';
import { findingRoutes } from './findings.js';
import { goalRoutes } from './goals.js';
import { gradeRoutes } from './grades.js';
import { identityRoutes } from './identity.js';
import { insightRoutes } from './insight.js';
import { readingRoutes } from './insight-reading.js';
import { kitRoutes } from './kit.js';
import { libraryRoutes } from './library.js';
import { portfolioRoutes } from './portfolio.js';
import { markingRoutes } from './marking.js';
import { messageRoutes } from './messages.js';
import { notificationRoutes } from './notifications.js';
import { peerFeedbackRoutes } from './peer-feedback.js';
import { peerReceivedRoutes } from './peer-received.js';
import { peerReviewRoutes } from './peer-reviews.js';
import { pitchDayRoutes } from './pitch-days.js';
import { progressRoutes } from './progress.js';
import { reportRoutes } from './reports.js';
import { retrievalRoutes } from './retrieval.js';
import { proposalDraftRoutes } from './proposal-drafts.js';
import { proposalRoutes } from './proposals.js';
import { readDraftSignals } from './draft-signals.js';
import { publishingRoutes } from './publishing.js';
import { reviewRoundRoutes } from './review-rounds.js';
import { roundGuestRoutes } from './round-guests.js';
import { roundModerationRoutes } from './round-moderation.js';
import { roundPollRoutes } from './round-polls.js';
import { searchRoutes } from './search.js';
import { systemRoutes } from './system.js';
import { teamMixerRoutes } from './team-mixer.js';
import { teamPageRoutes } from './team-page.js';
import { submissionRoutes } from './submissions.js';
import { teamRoutes } from './teams.js';
import { threadRoutes } from './threads.js';
import { workPageRoutes } from './work-page.js';
import { trackRoutes } from './tracks.js';
import { versionMoveRoutes } from './version-moves.js';
import { workspaceRoutes } from './workspace-routes.js';

export * from './access-tokens.js';
export * from './agreement-content.js';
export * from './agreements.js';
export * from './annotation-shapes.js';
export * from './annotations.js';
export * from './answers.js';
export {
  AssignmentRow,
  AssignmentSettings,
  changeAssignment,
  CohortAssignment,
  extendTeam,
  HandInDates,
  HandInRules,
  HandInWindow,
  listCohortAssignments,
  TeamExtension,
  withdrawTeamExtension,
} from './assignments.js';
export * from './attachments.js';
export * from './board-guests.js';
export * from './board-limits.js';
export * from './board-shapes.js';
export * from './boards.js';
export * from './catalogue.js';
export * from './cohort-calendar.js';
export * from './cohort-invitations.js';
export * from './cohort-people.js';
export {
  Cohort,
  CohortSettings,
  CohortSummary,
  addLecturer,
  cohortRoles,
  createCohort,
  EnrolmentKind,
  EnrolmentState,
  listMyCohorts,
  readCohort,
  removeLecturer,
  renewJoinCode,
  revokeJoinCode,
  SelfEnrolment,
  updateCohort,
} from './cohorts.js';
export * as content from './content.js';
export * from './draft-annotations.js';
export * from './draft-files.js';
export {
  Draft,
  DraftCheck,
  DraftDiagnostic,
  DraftFile,
  DraftLesson,
  draftLimits,
  DraftMedia,
  DraftOrigin,
  DraftPath,
  DraftRevision,
  DraftRevisionKind,
  draftRoles,
  DraftSummary,
  DraftVersionSummary,
  MediaPath,
} from './draft-shapes.js';
export * from './draft-versions.js';
export * from './module-media.js';
export * from './drafts.js';
export * from './finding-shapes.js';
export * from './findings.js';
export * from './goals.js';
export * from './grades.js';
export * from './identity.js';
export * from './insight.js';
export * from './insight-quiz.js';
export * from './insight-reading.js';
export * from './insight-workload.js';
export * from './kit.js';
export * from './lesson-document.js';
export * from './library.js';
export {
  CollectionId,
  collectionIds,
  facetIds,
  FacetId,
  LibrarySource,
  type CollectionsFile,
} from './library-content.js';
export * from './locale.js';
export * from './marking.js';
export * from './messages.js';
export * from './notification-kinds.js';
export * from './notifications.js';
export * from './pitch-days.js';
export * from './peer-feedback.js';
export * from './peer-received.js';
export * from './peer-reviews.js';
export * from './portfolio.js';
export * from './problem.js';
export * from './progress.js';
export { type Credit, ProposalContent, ProposalKind, Provenance } from './proposal-content.js';
export * from './proposal-drafts.js';
export * from './proposals.js';
export * from './publishing-shapes.js';
export * from './draft-signals.js';
export * from './publishing.js';
export * from './reports.js';
export * from './retrieval.js';
export * from './review-rounds.js';
export * from './round-guests.js';
export * from './round-moderation.js';
export * from './round-shapes.js';
export { type RoundTemplate, roundTemplates, usualConsent } from './round-templates.js';
export * from './round-poll-shapes.js';
export * from './round-polls.js';
export * from './route.js';
export * from './search.js';
export * from './site.js';
export * from './submissions.js';
export * from './system.js';
export * from './team-mixer.js';
export * from './round-thread-list.js';
export * from './thread-shapes.js';
export * from './threads.js';
export * from './teams.js';
export * from './team-page.js';
export {
  compareTrackVersions,
  listTrackVersions,
  publishTrack,
  readTrackVersion,
  TrackChange,
  trackRoles,
  TrackVersion,
  type TrackField,
} from './published-tracks.js';
export {
  ElectiveGroup,
  ModuleEntry,
  type PublishedTrack,
  SlotEntry,
  StagePlan,
  TrackContent,
  TrackEntry,
  TrackModule,
  TrackStageContent,
} from './track-content.js';
export * from './token-scope.js';
export * from './tracks.js';
export * from './version-difference.js';
export * from './version-moves.js';
export * from './work-page.js';
export * from './workspace.js';
export * from './workspace-routes.js';

/** Every JSON route of the API; `/api/docs` and `/api/metrics` answer other formats. */
export const routes = [
  ...identityRoutes,
  ...accessTokenRoutes,
  ...catalogueRoutes,
  ...searchRoutes,
  ...libraryRoutes,
  ...kitRoutes,
  ...progressRoutes,
  ...answerRoutes,
  ...cohortRoutes,
  ...enrolmentRoutes,
  ...invitationRoutes,
  ...calendarRoutes,
  ...findingRoutes,
  ...reportRoutes,
  ...goalRoutes,
  ...retrievalRoutes,
  ...portfolioRoutes,
  ...trackRoutes,
  ...insightRoutes,
  ...readingRoutes,
  ...proposalRoutes,
  ...proposalDraftRoutes,
  ...notificationRoutes,
  ...messageRoutes,
  ...assignmentRoutes,
  ...attachmentRoutes,
  ...submissionRoutes,
  ...systemRoutes,
  ...versionMoveRoutes,
  ...peerReviewRoutes,
  ...peerReceivedRoutes,
  ...peerFeedbackRoutes,
  ...markingRoutes,
  ...gradeRoutes,
  ...pitchDayRoutes,
  ...teamRoutes,
  ...threadRoutes,
  ...annotationRoutes,
  ...draftAnnotationRoutes,
  ...workPageRoutes,
  ...workspaceRoutes,
  ...teamMixerRoutes,
  ...agreementRoutes,
  ...teamPageRoutes,
  ...boardRoutes,
  ...boardGuestRoutes,
  ...reviewRoundRoutes,
  ...roundModerationRoutes,
  ...roundGuestRoutes,
  ...roundPollRoutes,
  ...draftRoutes,
  ...moduleMediaRoutes,
  ...publishingRoutes,
  readDraftSignals,
] as const;
