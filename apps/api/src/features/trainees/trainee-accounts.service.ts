import { Injectable } from '@nestjs/common';
import type { ChangeTraineeAccountRequest, CreateTraineeAccountRequest, TraineeAccount, TraineeAccountResponse } from '@valopolku/contracts';
import { traineeName, type Action, type Actor } from '@valopolku/domain';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Notifications } from '../../platform/notifications/notifications.js';
import type { AppUserEntity } from '../../platform/session/app-user.entity.js';
import { firstPassword } from '../../platform/session/first-password.js';
import { Passwords } from '../../platform/session/passwords.js';
import { PersonAccountsService } from '../users/person-accounts.service.js';
import { CasesService, type Case } from './cases.service.js';
import { TraineesRepository } from './trainees.repository.js';

const CHANGES: Action[] = ['traineeAccount.change'];

/** The trainee's own account: the coach makes it, gives a new first password, and closes it. */
@Injectable()
export class TraineeAccountsService {
  constructor(
    private readonly cases: CasesService,
    private readonly trainees: TraineesRepository,
    private readonly accounts: PersonAccountsService,
    private readonly passwords: Passwords,
    private readonly notifications: Notifications,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  async read(actor: Actor, traineeId: string): Promise<TraineeAccountResponse> {
    await this.cases.requireOfTrainee(actor, 'traineeAccount.read', traineeId);
    const user = await this.accounts.find(actor, traineeId);
    return { account: user ? present(user) : null };
  }

  /** 409 `traineeAccountExists` or `emailTaken`. The password is in the answer and nowhere else. */
  async create(actor: Actor, traineeId: string, { email }: CreateTraineeAccountRequest): Promise<TraineeAccountResponse> {
    const cases = await this.cases.requireOfTrainee(actor, 'traineeAccount.change', traineeId);
    const trainee = await this.trainees.get(actor, traineeId);
    const password = firstPassword();
    const person = { traineeId, name: traineeName(trainee), language: trainee.language };
    const passwordHash = await this.passwords.hashMade(actor.userId, password);
    const user = await this.told(actor, cases, () => this.accounts.create(actor, person, email, { passwordHash, mustChangePassword: true }));
    return { account: present(user), password };
  }

  async givePassword(actor: Actor, traineeId: string, version: number): Promise<TraineeAccountResponse> {
    const cases = await this.cases.requireOfTrainee(actor, 'traineeAccount.change', traineeId);
    const password = firstPassword();
    const passwordHash = await this.passwords.hashMade(actor.userId, password);
    const user = await this.told(actor, cases, () => this.accounts.givePassword(actor, traineeId, version, passwordHash));
    return { account: present(user), password };
  }

  async change(actor: Actor, traineeId: string, version: number, input: ChangeTraineeAccountRequest): Promise<TraineeAccountResponse> {
    const cases = await this.cases.requireOfTrainee(actor, 'traineeAccount.change', traineeId);
    return { account: present(await this.told(actor, cases, () => this.accounts.change(actor, traineeId, version, input))) };
  }

  /** The coach for whom somebody stands in is told: a password that was given stays with its giver. */
  private async told(actor: Actor, cases: readonly Case[], work: () => Promise<AppUserEntity>): Promise<AppUserEntity> {
    return this.unitOfWork.run(actor, async () => {
      const user = await work();
      for (const { coachId, periodId, traineeId } of cases) if (coachId !== null) await this.notifications.tell(coachId, 'traineeAccountSet', { entityId: periodId, traineeId });
      return user;
    });
  }
}

function present({ id, version, email, active, mustChangePassword, passwordHash }: AppUserEntity): TraineeAccount {
  return { id, version, abilities: CHANGES, email, active, mustChangePassword, hasPassword: passwordHash !== null };
}
