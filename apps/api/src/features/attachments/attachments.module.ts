import { Module } from '@nestjs/common';
import { AssignmentsModule } from '../assignments/index.js';
import { TeamsModule } from '../teams/index.js';
import { AttachmentFiles } from './attachment-files.js';
import { AttachmentSweep } from './attachment-sweep.js';
import { AttachmentController } from './attachment.controller.js';
import { AttachmentRepository } from './attachment.repository.js';
import { AttachmentService } from './attachment.service.js';
import { FileStore } from './file-store.js';
import { UploadService } from './upload.service.js';

/** Files that teams bring along, checked by what is in them and kept outside the web root. */
@Module({
  imports: [AssignmentsModule, TeamsModule],
  controllers: [AttachmentController],
  providers: [
    ...[AttachmentFiles, AttachmentRepository, AttachmentService],
    ...[AttachmentSweep, FileStore, UploadService],
  ],
  exports: [AttachmentFiles],
})
export class AttachmentsModule {}
