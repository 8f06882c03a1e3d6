import { Controller, Header, Headers } from '@nestjs/common';
import {
  createDraftAnnotation,
  deleteDraftAnnotation,
  describeDraftAnnotation,
  describeDraftAnnotations,
  readDraftAnnotation,
  readDraftAnnotations,
  replaceDraftAnnotation,
} from '@weft/contracts';
import { Caller } from '../../platform/auth/caller.js';
import type { Principal } from '../../platform/auth/principal.js';
import { Input } from '../../platform/http/input.js';
import { type InputOf, Route } from '../../platform/http/route.js';
import { AnnotationSources } from './annotation-sources.js';
import { AnnotationsService } from './annotations.service.js';
import { anyAnnotationHeaders, containerHeaders } from './protocol-headers.js';

/** Annotations of versions of drafts, for their authors. */
@Controller()
export class DraftAnnotationsController {
  constructor(
    private readonly annotations: AnnotationsService,
    private readonly sources: AnnotationSources,
  ) {}

  @Route(readDraftAnnotations)
  list(
    @Caller() caller: Principal | null,
    @Input() { params, query }: InputOf<typeof readDraftAnnotations>,
    @Headers('prefer') prefer?: string,
  ) {
    return this.annotations.list(this.sources.ofVersion(caller, params), query, prefer);
  }

  /** Says nothing about the version, so it needs no policy of its own. */
  @Header('link', containerHeaders.link)
  @Header('allow', containerHeaders.allow)
  @Header('accept-post', containerHeaders['accept-post'])
  @Route(describeDraftAnnotations)
  describeList(): void {
    return;
  }

  @Route(createDraftAnnotation)
  create(
    @Caller() caller: Principal | null,
    @Input() { params, body }: InputOf<typeof createDraftAnnotation>,
  ) {
    return this.annotations.create(this.sources.ofVersion(caller, params), body);
  }

  @Route(readDraftAnnotation)
  read(
    @Caller() caller: Principal | null,
    @Input() { params }: InputOf<typeof readDraftAnnotation>,
  ) {
    return this.annotations.read(this.sources.ofVersion(caller, params), params.annotationId);
  }

  @Header('link', anyAnnotationHeaders.link)
  @Header('allow', anyAnnotationHeaders.allow)
  @Route(describeDraftAnnotation)
  describe(): void {
    return;
  }

  @Route(replaceDraftAnnotation)
  replace(
    @Caller() caller: Principal | null,
    @Input() { params, body }: InputOf<typeof replaceDraftAnnotation>,
    @Headers('if-match') ifMatch?: string,
  ) {
    const source = this.sources.ofVersion(caller, params);
    return this.annotations.replace(source, params.annotationId, { sent: body, ifMatch });
  }

  @Route(deleteDraftAnnotation)
  remove(
    @Caller() caller: Principal | null,
    @Input() { params }: InputOf<typeof deleteDraftAnnotation>,
    @Headers('if-match') ifMatch?: string,
  ) {
    const source = this.sources.ofVersion(caller, params);
    return this.annotations.remove(source, params.annotationId, ifMatch);
  }
}
