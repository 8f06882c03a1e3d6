export { AttachmentFiles } from './attachment-files.js';
export { AttachmentsModule } from './attachments.module.js';
