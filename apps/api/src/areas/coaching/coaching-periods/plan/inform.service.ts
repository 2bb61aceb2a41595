import { Injectable } from '@nestjs/common';
import type { InformationGiven, PeriodWithInformation } from '@valopolku/contracts';
import { ensure, informationDateError, informationDoubt, SERVICE_TERMS, storedText, type Actor } from '@valopolku/domain';
import { settleDoubts } from '../../../../platform/audit/settle-doubts.js';
import { OrganisationsService } from '../../../registry/reference/reference.public.js';
import { TraineesService } from '../../../case/trainees/trainees.public.js';
import { ensureOpen, PeriodChanges } from '../period-changes.service.js';

/** The person has been told how the data is used, and whose register the period is in is recorded. Not a consent. */
@Injectable()
export class InformService {
  constructor(
    private readonly changes: PeriodChanges,
    private readonly organisations: OrganisationsService,
    private readonly trainees: TraineesService,
  ) {}

  give(actor: Actor, id: string, version: number | undefined, input: InformationGiven): Promise<PeriodWithInformation> {
    return this.changes.run(actor, { actions: 'coachingPeriod.informationGiven', id, part: 'information', version, shows: ['information'] }, async ({ period, today, record }) => {
      ensureOpen(period);
      const { birthDate } = await this.trainees.lock(actor, period.traineeId);
      ensure(informationDateError(input.date, birthDate, today));
      const { service, controllerKind, controller, retentionYears } = await this.organisations.registerOf(actor, input.service, 'service');
      settleDoubts(informationDoubt(input.date, period.informationGivenOn, period.referredOn));
      Object.assign(period, { service, legalBasis: SERVICE_TERMS[service].legalBasis, controllerKind, retentionYears, controllerName: controller });
      period.informationVersion = storedText(input.informationVersion);
      period.informationLanguage = input.language;
      period.informationGivenOn = input.date;
      record('coachingPeriod.informationGiven', { version: period.informationVersion, language: input.language, on: input.date });
      record('coachingPeriod.legalBasisRecorded', { service, controllerKind });
    });
  }
}
