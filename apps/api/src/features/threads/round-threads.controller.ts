import { Controller } from '@nestjs/common';
import {
  actOnRoundThread,
  listRoundThreads,
  readRoundLesson,
  startRoundThread,
} from '@weft/contracts';
import { Input } from '../../platform/http/input.js';
import { type InputOf, Route } from '../../platform/http/route.js';
import { RoundVisit, type RoundVisitor } from '../review-rounds/index.js';
import { RoundThreads } from './round-threads.service.js';

@Controller()
export class RoundThreadsController {
  constructor(private readonly threads: RoundThreads) {}

  @Route(readRoundLesson)
  readLesson(@RoundVisit() visitor: RoundVisitor, @Input() input: InputOf<typeof readRoundLesson>) {
    return this.threads.readLesson(visitor, input);
  }

  @Route(listRoundThreads)
  list(@RoundVisit() visitor: RoundVisitor, @Input() input: InputOf<typeof listRoundThreads>) {
    return this.threads.list(visitor, input);
  }

  @Route(startRoundThread)
  start(@RoundVisit() visitor: RoundVisitor, @Input() input: InputOf<typeof startRoundThread>) {
    return this.threads.start(visitor, input);
  }

  @Route(actOnRoundThread)
  act(@RoundVisit() visitor: RoundVisitor, @Input() input: InputOf<typeof actOnRoundThread>) {
    return this.threads.act(visitor, input);
  }
}
