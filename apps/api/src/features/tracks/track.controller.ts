import { Controller } from '@nestjs/common';
import {
  compareTrackVersions,
  listTrackModules,
  listTrackVersions,
  publishTrack,
  readTrackVersion,
} from '@weft/contracts';
import { Caller } from '../../platform/auth/caller.js';
import type { Principal } from '../../platform/auth/principal.js';
import { Input } from '../../platform/http/input.js';
import { type InputOf, Route } from '../../platform/http/route.js';
import { PublicationService } from './publication.service.js';

@Controller()
export class TrackController {
  constructor(private readonly publications: PublicationService) {}

  @Route(listTrackModules)
  async listModules() {
    return { modules: await this.publications.modules() };
  }

  @Route(publishTrack)
  publish(
    @Caller() caller: Principal | null,
    @Input() { params, body }: InputOf<typeof publishTrack>,
  ) {
    return this.publications.publish(caller, params.draftId, body);
  }

  @Route(listTrackVersions)
  async listVersions(@Input() { params }: InputOf<typeof listTrackVersions>) {
    return { items: await this.publications.versions(params.slug) };
  }

  @Route(readTrackVersion)
  async readVersion(@Input() { params }: InputOf<typeof readTrackVersion>) {
    return { content: await this.publications.content(params.slug, params.version) };
  }

  @Route(compareTrackVersions)
  async compare(@Input() { params, query }: InputOf<typeof compareTrackVersions>) {
    return { changes: await this.publications.difference(params.slug, query) };
  }
}
