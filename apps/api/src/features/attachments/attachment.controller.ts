import { Readable } from 'node:stream';
import { Body, Controller } from '@nestjs/common';
import {
  beginUpload,
  finishUpload,
  listAttachments,
  readAttachment,
  removeAttachment,
  sendPart,
} from '@weft/contracts';
import { Caller } from '../../platform/auth/caller.js';
import type { Principal } from '../../platform/auth/principal.js';
import { AppError } from '../../platform/http/app-error.js';
import { Input } from '../../platform/http/input.js';
import { type InputOf, Route } from '../../platform/http/route.js';
import { AttachmentService } from './attachment.service.js';
import { UploadService } from './upload.service.js';

@Controller()
export class AttachmentController {
  constructor(
    private readonly attachments: AttachmentService,
    private readonly uploads: UploadService,
  ) {}

  @Route(listAttachments)
  list(@Caller() caller: Principal | null, @Input() { params }: InputOf<typeof listAttachments>) {
    return this.attachments.list(caller, params.teamId, params.assignmentId);
  }

  @Route(beginUpload)
  begin(
    @Caller() caller: Principal | null,
    @Input() { params, body }: InputOf<typeof beginUpload>,
  ) {
    return this.uploads.begin(caller, params, body);
  }

  @Route(sendPart)
  send(
    @Caller() caller: Principal | null,
    @Input() { params, query }: InputOf<typeof sendPart>,
    @Body() bytes: unknown,
  ) {
    if (!(bytes instanceof Readable)) throw new AppError('request/unsupported-type');
    return this.uploads.send(caller, params, { offset: query.offset, bytes });
  }

  @Route(finishUpload)
  finish(@Caller() caller: Principal | null, @Input() { params }: InputOf<typeof finishUpload>) {
    return this.uploads.finish(caller, params);
  }

  @Route(removeAttachment)
  setRemoved(
    @Caller() caller: Principal | null,
    @Input() { params, body }: InputOf<typeof removeAttachment>,
  ) {
    return this.attachments.setRemoved(caller, params, body);
  }

  @Route(readAttachment)
  open(
    @Caller() caller: Principal | null,
    @Input() { params, query }: InputOf<typeof readAttachment>,
  ) {
    return this.attachments.open(caller, params, query.show);
  }
}
