import { Controller } from '@nestjs/common';
import { readPublishedMedia, readRoundMedia } from '@weft/contracts';
import { Input } from '../../platform/http/input.js';
import { type InputOf, Route } from '../../platform/http/route.js';
import { RoundVisit, type RoundVisitor } from '../review-rounds/index.js';
import { ModuleMediaService } from './module-media.service.js';

@Controller()
export class ModuleMediaController {
  constructor(private readonly media: ModuleMediaService) {}

  @Route(readPublishedMedia)
  readPublished(@Input() { params }: InputOf<typeof readPublishedMedia>) {
    return this.media.readPublished(params.file);
  }

  @Route(readRoundMedia)
  readOfRound(
    @RoundVisit() visitor: RoundVisitor,
    @Input() { params }: InputOf<typeof readRoundMedia>,
  ) {
    return this.media.readOfRound(visitor, params.roundId, params.file);
  }
}
