import { Body, Controller, Get, Param, Patch, Post } from '@nestjs/common';
import { ChangeRoleCheckRequest, RoleCheckResponse, RoleGrantListResponse } from '@valopolku/contracts';
import type { Actor } from '@valopolku/domain';
import { Access } from '../../../../platform/access/access.decorator.js';
import { CurrentActor } from '../../../../platform/access/current-actor.decorator.js';
import { IfMatch } from '../../../../platform/http/if-match.decorator.js';
import { Returns, ReturnsNothing } from '../../../../platform/http/returns.decorator.js';
import { RoleCheckService } from './role-check.service.js';
import { RoleGrantsService } from './role-grants.service.js';

@Controller()
export class RoleGrantsController {
  constructor(
    private readonly grants: RoleGrantsService,
    private readonly check: RoleCheckService,
  ) {}

  /** Roles of admins that wait for a second admin or for a day to pass, the oldest first. */
  @Get('role-grants')
  @Access('roleGrant.list')
  @Returns(RoleGrantListResponse)
  list(@CurrentActor() actor: Actor): Promise<RoleGrantListResponse> {
    return this.grants.list(actor);
  }

  /** Confirms as a second admin; 409 `ownGrant`, `confirmerTooNew`, `grantDecided`. */
  @Post('role-grants/:id/confirmation')
  @Access('roleGrant.confirm')
  @ReturnsNothing()
  confirm(@CurrentActor() actor: Actor, @Param('id') id: string, @IfMatch() version: number): Promise<void> {
    return this.grants.confirm(actor, id, version);
  }

  /** Takes it back or turns it down; 409 `grantDecided`. */
  @Post('role-grants/:id/withdrawal')
  @Access('roleGrant.withdraw')
  @ReturnsNothing()
  withdraw(@CurrentActor() actor: Actor, @Param('id') id: string, @IfMatch() version: number): Promise<void> {
    return this.grants.withdraw(actor, id, version);
  }

  /** How a role that opens cases comes to an admin in the own organisation. */
  @Get('role-check')
  @Access('roleCheck.read')
  @Returns(RoleCheckResponse)
  readCheck(@CurrentActor() actor: Actor): Promise<RoleCheckResponse> {
    return this.check.read(actor);
  }

  /** Chooses another: a stricter one holds at once, a weaker one a day later. */
  @Patch('role-check')
  @Access('roleCheck.change')
  @Returns(RoleCheckResponse)
  changeCheck(@CurrentActor() actor: Actor, @IfMatch() version: number, @Body() input: ChangeRoleCheckRequest): Promise<RoleCheckResponse> {
    return this.check.change(actor, version, input);
  }
}
