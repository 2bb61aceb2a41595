import { Global, Module, type DynamicModule } from '@nestjs/common';
import { getDataSourceToken, TypeOrmModule } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { AccessGuard } from './access/access.guard.js';
import { Operations } from './access/operations.js';
import { RequestAccess } from './access/request-access.js';
import { Openings } from './access/openings.js';
import { AccessContext } from './audit/access-context.js';
import { PeopleRows } from './audit/people-rows.js';
import { AccessLog } from './audit/access-log.js';
import { Audit } from './audit/audit.js';
import { AuditErasure } from './audit/audit-erasure.js';
import { AuditVerifier } from './audit/audit-verifier.js';
import { EventWriter } from './audit/event-writer.js';
import { Clock } from './clock/clock.js';
import { Ids } from './clock/ids.js';
import type { Config } from './config/config.js';
import { CONFIG } from './config/config.token.js';
import { ConfigurationController } from './config/configuration.controller.js';
import { Database } from './database/database.js';
import type { Sources } from './database/sources.js';
import { SchemaWatch } from './database/schema-watch.js';
import { UnitOfWork } from './database/unit-of-work.js';
import { ProblemFilter } from './errors/problem.filter.js';
import { HealthController } from './health/health.controller.js';
import { Readiness } from './health/readiness.js';
import { ReadinessProbe } from './health/readiness-probe.js';
import { AllowedMethods } from './http/allowed-methods.js';
import { CallInterceptor } from './http/call.interceptor.js';
import { ContractPipe } from './http/contract.pipe.js';
import { AnswerScope } from './http/answer-scope.js';
import { Idempotency } from './http/idempotency.js';
import { KeptAnswers } from './http/kept-answers.js';
import { KnownIds } from './http/known-ids.js';
import { RequestsUnderWay } from './http/requests-under-way.js';
import { Notifications } from './notifications/notifications.js';
import { CreateTokenCommand, RevokeTokenCommand } from './session/access-token.commands.js';
import { AccessTokensService } from './session/access-tokens.service.js';
import { Authenticator } from './session/authenticator.js';
import { Passwords } from './session/passwords.js';
import { SessionController } from './session/session.controller.js';
import { SessionCookie } from './session/session-cookie.js';
import { SessionPresenter } from './session/session.presenter.js';
import { OwnPasswordService } from './session/own-password.service.js';
import { SessionService } from './session/session.service.js';
import { EndedAccess } from './session/ended-access.js';
import { SessionCleaning } from './session/session-cleaning.js';
import { SignInLimits } from './session/sign-in-limits.js';
import { SignInTries } from './session/sign-in-tries.js';
import { TriesTurnedAway } from './session/tries-turned-away.js';
import { RecordedListeners } from './recorded/recorded-listeners.js';
import { RegularTasks } from './regular/regular-tasks.js';

/** What features may inject. */
const OFFERED = [Database, UnitOfWork, Audit, AuditErasure, AccessContext, PeopleRows, Openings, Clock, Ids, Passwords, EndedAccess, RegularTasks, Readiness, AllowedMethods, Operations, Notifications, KnownIds, RecordedListeners];

const SOURCES = ['write', 'read', 'report'] as const;

/** The three sources under their names; they are opened and migrated before Nest starts, and closed with it. */
const typeOrm = (sources: Sources): DynamicModule[] =>
  SOURCES.map((name) => TypeOrmModule.forRootAsync({ name, useFactory: () => sources[name].options, dataSourceFactory: async () => sources[name] }));

/** What every feature stands on; knows none of them. */
@Global()
@Module({})
export class PlatformModule {
  static with(config: Config, sources: Sources): DynamicModule {
    return {
      module: PlatformModule,
      imports: typeOrm(sources),
      controllers: [SessionController, ConfigurationController, HealthController],
      providers: [
        { provide: CONFIG, useValue: config },
        {
          provide: Database,
          inject: SOURCES.map((name) => getDataSourceToken(name)),
          useFactory: (write: DataSource, read: DataSource, report: DataSource) => new Database({ ...sources, write, read, report }),
        },
        ...OFFERED.filter((provider) => provider !== Database),
        SchemaWatch, EventWriter, ReadinessProbe, AccessLog, AuditVerifier, Idempotency, Authenticator, SessionCookie, SessionPresenter, SessionService, OwnPasswordService, SignInLimits, SignInTries, TriesTurnedAway, SessionCleaning,
        KeptAnswers, AnswerScope, RequestAccess, RequestsUnderWay,
        AccessTokensService, CreateTokenCommand, RevokeTokenCommand,
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_INTERCEPTOR, useClass: CallInterceptor },
        { provide: APP_PIPE, useClass: ContractPipe },
        { provide: APP_FILTER, useClass: ProblemFilter },
      ],
      exports: [CONFIG, ...OFFERED],
    };
  }
}
