import { Module } from '@nestjs/common';
import { ReferenceModule } from '../reference/reference.module.js';
import { PersonAccountsService } from './person-accounts.service.js';
import { UserCreateCommand } from './user-create.command.js';
import { UserChecks } from './user-checks.js';
import { UsersController } from './users.controller.js';
import { UsersRepository } from './users.repository.js';
import { UsersService } from './users.service.js';

/** Accounts, their roles and scopes. */
@Module({
  imports: [ReferenceModule],
  controllers: [UsersController],
  providers: [UsersService, PersonAccountsService, UsersRepository, UserChecks, UserCreateCommand],
  exports: [UsersService, PersonAccountsService],
})
export class UsersModule {}
