import { Module, type DynamicModule } from '@nestjs/common';
import { AgreementsModule } from './features/agreements/index.js';
import { AnnotationsModule } from './features/annotations/index.js';
import { AnswersModule } from './features/answers/index.js';
import { AssignmentsModule } from './features/assignments/index.js';
import { AttachmentsModule } from './features/attachments/index.js';
import { BoardsModule } from './features/boards/index.js';
import { CatalogueModule } from './features/catalogue/index.js';
import { CohortsModule } from './features/cohorts/index.js';
import { ContentModule } from './features/content/index.js';
import { DraftsModule } from './features/drafts/index.js';
import { FindingsModule } from './features/findings/index.js';
import { GoalsModule } from './features/goals/index.js';
import { GradesModule } from './features/grades/index.js';
import { IdentityModule } from './features/identity/index.js';
import { InsightModule } from './features/insight/index.js';
import { KitModule } from './features/kit/index.js';
import { LibraryModule } from './features/library/index.js';
import { MessagesModule } from './features/messages/index.js';
import { NotificationsModule } from './features/notifications/index.js';
import { PeerFeedbackModule } from './features/peer-feedback/index.js';
import { PitchDaysModule } from './features/pitch-days/index.js';
import { PortfolioModule } from './features/portfolio/index.js';
import { ProgressModule } from './features/progress/index.js';
import { PublishingModule } from './features/publishing/index.js';
import { RetrievalModule } from './features/retrieval/index.js';
import { ProposalsModule } from './features/proposals/index.js';
import { ModuleMediaModule } from './features/module-media/index.js';
import { ReviewRoundsModule } from './features/review-rounds/index.js';
import { RoundPollsModule } from './features/round-polls/index.js';
import { SearchModule } from './features/search/index.js';
import { SubmissionsModule } from './features/submissions/index.js';
import { TracksModule } from './features/tracks/index.js';
import { SystemModule } from './features/system/index.js';
import { TeamsModule } from './features/teams/index.js';
import { ThreadsModule } from './features/threads/index.js';
import { VersionMovesModule } from './features/version-moves/index.js';
import { WorkPageModule } from './features/work-page/index.js';
import { WorkspaceModule } from './features/workspace/index.js';
import { PlatformModule, type Platform } from './platform/platform.module.js';

/** The list of features. */
@Module({
  imports: [
    SystemModule,
    IdentityModule,
    CatalogueModule,
    ContentModule,
    SearchModule,
    LibraryModule,
    KitModule,
    ProgressModule,
    AnswersModule,
    CohortsModule,
    VersionMovesModule,
    WorkspaceModule,
    NotificationsModule,
    MessagesModule,
    FindingsModule,
    GoalsModule,
    RetrievalModule,
    PortfolioModule,
    TracksModule,
    InsightModule,
    ProposalsModule,
    AgreementsModule,
    BoardsModule,
    GradesModule,
    PitchDaysModule,
    TeamsModule,
    WorkPageModule,
    AssignmentsModule,
    AttachmentsModule,
    SubmissionsModule,
    PeerFeedbackModule,
    DraftsModule,
    ReviewRoundsModule,
    ModuleMediaModule,
    RoundPollsModule,
    ThreadsModule,
    PublishingModule,
    AnnotationsModule,
  ],
})
export class AppModule {
  static with(platform: Platform): DynamicModule {
    return { module: AppModule, imports: [PlatformModule.with(platform)] };
  }
}
