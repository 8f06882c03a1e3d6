import { Readable } from 'node:stream';
import { Body, Controller } from '@nestjs/common';
import { listDraftMedia, readDraftMedia, sendDraftMedia } from '@weft/contracts';
import { Caller } from '../../platform/auth/caller.js';
import type { Principal } from '../../platform/auth/principal.js';
import { AppError } from '../../platform/http/app-error.js';
import { Input } from '../../platform/http/input.js';
import { type InputOf, Route } from '../../platform/http/route.js';
import { MediaFiles } from '../content/index.js';
import { DraftMediaService } from './draft-media.service.js';

@Controller()
export class DraftMediaController {
  constructor(
    private readonly media: DraftMediaService,
    private readonly files: MediaFiles,
  ) {}

  @Route(listDraftMedia)
  list(@Caller() caller: Principal | null, @Input() { params }: InputOf<typeof listDraftMedia>) {
    return this.media.list(caller, params.draftId);
  }

  @Route(readDraftMedia)
  async read(
    @Caller() caller: Principal | null,
    @Input() { params }: InputOf<typeof readDraftMedia>,
  ) {
    const [hash = ''] = params.file.split('.');
    await this.media.find(caller, params.draftId, hash);
    return this.files.open(params.file, 'private');
  }

  @Route(sendDraftMedia)
  send(
    @Caller() caller: Principal | null,
    @Input() { params }: InputOf<typeof sendDraftMedia>,
    @Body() bytes: unknown,
  ) {
    if (!(bytes instanceof Readable)) throw new AppError('request/unsupported-type');
    return this.media.send(caller, params, bytes);
  }
}
