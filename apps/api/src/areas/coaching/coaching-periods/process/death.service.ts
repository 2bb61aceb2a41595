import { Injectable } from '@nestjs/common';
import { TraineesService } from '../../../case/trainees/trainees.public.js';
import { PersonAccountsService } from '../../../registry/users/users.public.js';
import type { PeriodChange } from '../period-changes.service.js';

/** What ends besides the period when the person has died, and what is known of the person after it: the account. */
@Injectable()
export class DeathService {
  constructor(
    private readonly accounts: PersonAccountsService,
    private readonly trainees: TraineesService,
  ) {}

  async settle({ actor, period }: PeriodChange): Promise<void> {
    await this.trainees.writeDeath(actor, period.traineeId, period.id);
    await this.accounts.closeForGood(actor, period.traineeId);
  }
}
