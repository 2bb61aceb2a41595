import { Module } from '@nestjs/common';
import { ReferenceModule } from '../reference/reference.public.js';
import { AdminNotices } from './admin-notices.service.js';
import { PersonAccountsService } from './person-accounts.service.js';
import { RoleCheckService } from './role-grants/role-check.service.js';
import { RoleChecksRepository } from './role-grants/role-checks.repository.js';
import { RoleGrantsController } from './role-grants/role-grants.controller.js';
import { RoleGrantsRepository } from './role-grants/role-grants.repository.js';
import { RoleGrantsService } from './role-grants/role-grants.service.js';
import { RoleHolds } from './role-grants/role-holds.service.js';
import { SignInChangesQuery } from './sign-in-changes.query.js';
import { Takeovers } from './takeovers.service.js';
import { UserCreateCommand } from './user-create.command.js';
import { UserChecks } from './user-checks.js';
import { UsersController } from './users.controller.js';
import { UsersRepository } from './users.repository.js';
import { UsersService } from './users.service.js';

/** Accounts, their roles and scopes. */
@Module({
  imports: [ReferenceModule],
  controllers: [UsersController, RoleGrantsController],
  providers: [UsersService, PersonAccountsService, UsersRepository, UserChecks, UserCreateCommand, RoleCheckService, RoleChecksRepository, RoleGrantsRepository, RoleGrantsService, RoleHolds, Takeovers, SignInChangesQuery, AdminNotices],
  exports: [UsersService, PersonAccountsService],
})
export class UsersModule {}
