import { Controller } from '@nestjs/common';
import {
  actOnDraftThreads,
  listDraftThreads,
  readDraftSignals,
  readThreadBlocks,
  readThreadPeople,
  startDraftThread,
} from '@weft/contracts';
import { Caller } from '../../platform/auth/caller.js';
import type { Principal } from '../../platform/auth/principal.js';
import { Input } from '../../platform/http/input.js';
import { type InputOf, Route } from '../../platform/http/route.js';
import { DraftSignals } from './draft-signals.service.js';
import { DraftThreads } from './draft-threads.service.js';

@Controller()
export class DraftThreadsController {
  constructor(
    private readonly threads: DraftThreads,
    private readonly signals: DraftSignals,
  ) {}

  @Route(listDraftThreads)
  list(@Caller() caller: Principal | null, @Input() input: InputOf<typeof listDraftThreads>) {
    return this.threads.list(caller, input);
  }

  @Route(readThreadBlocks)
  readBlocks(@Caller() caller: Principal | null, @Input() input: InputOf<typeof readThreadBlocks>) {
    return this.threads.readBlocks(caller, input);
  }

  @Route(readThreadPeople)
  readPeople(@Caller() caller: Principal | null, @Input() input: InputOf<typeof readThreadPeople>) {
    return this.threads.readPeople(caller, input);
  }

  @Route(startDraftThread)
  start(@Caller() caller: Principal | null, @Input() input: InputOf<typeof startDraftThread>) {
    return this.threads.start(caller, input);
  }

  @Route(actOnDraftThreads)
  act(@Caller() caller: Principal | null, @Input() input: InputOf<typeof actOnDraftThreads>) {
    return this.threads.act(caller, input);
  }

  @Route(readDraftSignals)
  readSignals(
    @Caller() caller: Principal | null,
    @Input() input: InputOf<typeof readDraftSignals>,
  ) {
    return this.signals.read(caller, input);
  }
}
