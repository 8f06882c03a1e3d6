import { Controller, Req, Res } from '@nestjs/common';
import {
  previewInvitations,
  confirmInvitations,
  listInvitations,
  withdrawInvitation,
  readInvitation,
  acceptInvitation,
  askToJoin,
  openInvitedAccount,
} from '@weft/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Caller } from '../../platform/auth/caller.js';
import type { Principal } from '../../platform/auth/principal.js';
import { Input } from '../../platform/http/input.js';
import { type InputOf, Route } from '../../platform/http/route.js';
import { InvitationService } from './invitation.service.js';

@Controller()
export class InvitationController {
  constructor(private readonly invitations: InvitationService) {}

  @Route(previewInvitations)
  preview(
    @Caller() caller: Principal | null,
    @Input() { params, body }: InputOf<typeof previewInvitations>,
  ) {
    return this.invitations.preview(caller, params.cohortId, body);
  }

  @Route(confirmInvitations)
  confirm(
    @Caller() caller: Principal | null,
    @Input() { params, body }: InputOf<typeof confirmInvitations>,
  ) {
    return this.invitations.confirm(caller, params.cohortId, body);
  }

  @Route(listInvitations)
  list(
    @Caller() caller: Principal | null,
    @Input() { params, query }: InputOf<typeof listInvitations>,
  ) {
    return this.invitations.list(caller, params.cohortId, query.page);
  }

  @Route(withdrawInvitation)
  withdraw(
    @Caller() caller: Principal | null,
    @Input() { params }: InputOf<typeof withdrawInvitation>,
  ) {
    return this.invitations.withdraw(caller, params.cohortId, params.invitationId);
  }

  @Route(readInvitation)
  read(@Input() { body }: InputOf<typeof readInvitation>) {
    return this.invitations.read(body.token, body.locale);
  }

  @Route(askToJoin)
  ask(@Input() { params, body }: InputOf<typeof askToJoin>) {
    return this.invitations.ask(params.code, body);
  }

  @Route(acceptInvitation)
  accept(
    @Caller() caller: Principal | null,
    @Input() { params }: InputOf<typeof acceptInvitation>,
  ) {
    return this.invitations.accept(caller, params.invitationId);
  }

  @Route(openInvitedAccount)
  async openAccount(
    @Input() { body }: InputOf<typeof openInvitedAccount>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const userAgent = request.headers['user-agent'];
    const { token, ...answer } = await this.invitations.openAccount({ ...body, userAgent });
    reply.setSession(token);
    return answer;
  }
}
