import { Module } from '@nestjs/common';
import { AssignmentsModule } from '../assignments/index.js';
import { IdentityModule } from '../identity/index.js';
import { TeamsModule } from '../teams/index.js';
import { DocumentFeed } from './document-feed.js';
import { LiveDoor } from './live-door.js';
import { LiveServerLoader } from './live-server-loader.js';
import { RestorationService } from './restoration.service.js';
import { UpdateWriter } from './update-writer.js';
import { VisitorRepository } from './visitor.repository.js';
import { WorkDocumentRepository } from './work-document.repository.js';
import { WorkHistoryRepository } from './work-history.repository.js';
import { WorkspaceReader } from './workspace-reader.js';
import { WorkspaceController } from './workspace.controller.js';
import { WorkspaceAccess } from './workspace.policy.js';
import { WorkspaceService } from './workspace.service.js';

/** Live documents of teams: sockets, storage, history. */
@Module({
  imports: [IdentityModule, TeamsModule, AssignmentsModule],
  controllers: [WorkspaceController],
  providers: [
    ...[WorkspaceAccess, WorkspaceReader, WorkspaceService, RestorationService],
    ...[WorkDocumentRepository, WorkHistoryRepository, VisitorRepository],
    ...[UpdateWriter, DocumentFeed, LiveServerLoader, LiveDoor],
  ],
  exports: [WorkspaceReader],
})
export class WorkspaceModule {}
