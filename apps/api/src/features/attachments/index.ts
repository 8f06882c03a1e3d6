export { AttachmentFiles } from './attachment-files.js';
export { endingOf } from './file-kinds.js';
export { AttachmentsModule } from './attachments.module.js';
