import { Controller, Req, Res } from '@nestjs/common';
import { setUp } from '@weft/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Input } from '../../platform/http/input.js';
import { Route, type InputOf } from '../../platform/http/route.js';
import { SetupService } from './setup.service.js';

@Controller()
export class SetupController {
  constructor(private readonly setup: SetupService) {}

  @Route(setUp)
  async setUp(
    @Input() { body }: InputOf<typeof setUp>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const userAgent = request.headers['user-agent'];
    const { account, token } = await this.setup.setUp({ ...body, userAgent });
    reply.setSession(token);
    return { account };
  }
}
