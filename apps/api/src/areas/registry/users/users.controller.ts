import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ChangeUserRequest, ColleagueListQuery, ColleagueListResponse, CreateUserRequest, UserListQuery, UserListResponse, UserResponse } from '@valopolku/contracts';
import type { Actor } from '@valopolku/domain';
import { Access } from '../../../platform/access/access.decorator.js';
import { CurrentActor } from '../../../platform/access/current-actor.decorator.js';
import { IfMatch } from '../../../platform/http/if-match.decorator.js';
import { Returns } from '../../../platform/http/returns.decorator.js';
import { UsersService } from './users.service.js';

@Controller()
export class UsersController {
  constructor(private readonly users: UsersService) {}

  /** Accounts by name; `role` narrows, `q` searches names and addresses. */
  @Get('users')
  @Access('user.list')
  @Returns(UserListResponse)
  list(@CurrentActor() actor: Actor, @Query() query: UserListQuery): Promise<UserListResponse> {
    return this.users.list(actor, query);
  }

  /** Makes an account: 201; 422 `emailTaken`, `traineeAccountByCoach`, `unknownWorkField`, … at the field. */
  @Post('users')
  @Access('user.create')
  @Returns(UserResponse, 201)
  create(@CurrentActor() actor: Actor, @Body() input: CreateUserRequest): Promise<UserResponse> {
    return this.users.create(actor, input);
  }

  @Get('users/:id')
  @Access('user.read')
  @Returns(UserResponse)
  read(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<UserResponse> {
    return this.users.read(actor, id);
  }

  /** Changes what is given; `lastAdmin` and `ownAccount` keep the organisation from locking itself out. 422 `traineeAccountByCoach`, `addressAndPassword`, `addressOrPasswordNew`: nobody signs in as another. */
  @Patch('users/:id')
  @Access('user.change')
  @Returns(UserResponse)
  change(@CurrentActor() actor: Actor, @Param('id') id: string, @IfMatch() version: number, @Body() input: ChangeUserRequest): Promise<UserResponse> {
    return this.users.change(actor, id, version, input);
  }

  /** Names of active colleagues, to choose a coach or an instructor. */
  @Get('colleagues')
  @Access('colleague.list')
  @Returns(ColleagueListResponse)
  colleagues(@CurrentActor() actor: Actor, @Query() query: ColleagueListQuery): Promise<ColleagueListResponse> {
    return this.users.colleagues(actor, query);
  }
}
