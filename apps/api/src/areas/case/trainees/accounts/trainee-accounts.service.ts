import { Injectable } from '@nestjs/common';
import type { ChangeTraineeAccountRequest, CreateTraineeAccountRequest, TraineeAccount, TraineeAccountResponse } from '@valopolku/contracts';
import { DomainError, traineeName, type Action, type Actor } from '@valopolku/domain';
import { UnitOfWork } from '../../../../platform/database/unit-of-work.js';
import type { AppUserEntity } from '../../../../platform/session/app-user.entity.js';
import { firstPassword } from '../../../../platform/session/first-password.js';
import { Passwords } from '../../../../platform/session/passwords.js';
import { PersonAccountsService } from '../../../registry/users/users.public.js';
import { CasesService } from '../access/cases.service.js';
import type { TraineeEntity } from '../trainee.entity.js';
import { TraineesRepository } from '../trainees.repository.js';

const CHANGES: Action[] = ['traineeAccount.change'];

/** The trainee's own account: the coach makes it, gives a new first password, and closes it. */
@Injectable()
export class TraineeAccountsService {
  constructor(
    private readonly cases: CasesService,
    private readonly trainees: TraineesRepository,
    private readonly accounts: PersonAccountsService,
    private readonly passwords: Passwords,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  async read(actor: Actor, traineeId: string): Promise<TraineeAccountResponse> {
    await this.cases.requireOfTrainee(actor, 'traineeAccount.read', traineeId);
    const user = await this.accounts.find(actor, traineeId);
    return { account: user ? present(user) : null };
  }

  /** 409 `traineeAccountExists` or `emailTaken`. The password is in the answer and nowhere else. */
  async create(actor: Actor, traineeId: string, { email }: CreateTraineeAccountRequest): Promise<TraineeAccountResponse> {
    const { password, passwordHash } = await this.newPassword(actor, traineeId);
    return this.changing(actor, traineeId, async (trainee) => {
      const person = { traineeId, name: traineeName(trainee), language: trainee.language };
      return { account: present(await this.accounts.create(actor, person, email, { passwordHash, mustChangePassword: true })), password };
    });
  }

  async givePassword(actor: Actor, traineeId: string, version: number): Promise<TraineeAccountResponse> {
    const { password, passwordHash } = await this.newPassword(actor, traineeId);
    return this.changing(actor, traineeId, async () => ({ account: present(await this.accounts.givePassword(actor, traineeId, version, passwordHash)), password }));
  }

  async change(actor: Actor, traineeId: string, version: number, input: ChangeTraineeAccountRequest): Promise<TraineeAccountResponse> {
    return this.changing(actor, traineeId, async () => ({ account: present(await this.accounts.change(actor, traineeId, version, input)) }));
  }

  /** A hash takes a while and is made for those alone who may have it. */
  private async newPassword(actor: Actor, traineeId: string): Promise<{ password: string; passwordHash: string }> {
    await this.cases.requireOfTrainee(actor, 'traineeAccount.change', traineeId);
    const password = firstPassword();
    return { password, passwordHash: await this.passwords.hashMade(actor.userId, password) };
  }

  /** The case may be another's by now. The person's row is held, as while it is handed over: of the two the second finds what the first did. */
  private async changing<T>(actor: Actor, traineeId: string, work: (trainee: TraineeEntity) => Promise<T>): Promise<T> {
    return this.unitOfWork.run(actor, async () => {
      const trainee = await this.trainees.lock(actor, traineeId);
      await this.cases.requireOfTrainee(actor, 'traineeAccount.change', traineeId);
      if (trainee.deathPeriodId !== null) throw new DomainError('nobodyToAsk');
      return work(trainee);
    });
  }
}

function present({ id, version, email, active, mustChangePassword, passwordHash }: AppUserEntity): TraineeAccount {
  return { id, version, abilities: CHANGES, email, active, mustChangePassword, hasPassword: passwordHash !== null };
}
