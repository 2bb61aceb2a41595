import { Injectable } from '@nestjs/common';
import type { Actor, DateRange, PlainDate } from '@valopolku/domain';
import { Clock } from '../../../platform/clock/clock.js';
import { ProjectsService } from '../../registry/projects/projects.public.js';
import { MunicipalitiesService, WorkFieldsService } from '../../registry/reference/reference.public.js';
import { UsersService } from '../../registry/users/users.public.js';

interface Referenced {
  municipalityCode?: string | null;
  fieldId?: string | null;
  projectId?: string | null;
  coachId?: string | null;
  /** The day that the municipality is told of, and the one that was told before. */
  municipalityOn?: PlainDate;
  knownMunicipality?: string | null;
}

/** What a period points at must exist in the organisation; each refusal stands at its field (422). */
@Injectable()
export class PeriodReferences {
  constructor(
    private readonly municipalities: MunicipalitiesService,
    private readonly fields: WorkFieldsService,
    private readonly projects: ProjectsService,
    private readonly users: UsersService,
    private readonly clock: Clock,
  ) {}

  async ensureKnown(actor: Actor, { municipalityCode, fieldId, projectId, coachId, municipalityOn, knownMunicipality = null }: Referenced): Promise<void> {
    if (municipalityCode) this.municipalities.ensureKnown(municipalityCode, 'municipalityCode', municipalityOn ?? this.clock.today(), { kept: [knownMunicipality] });
    if (fieldId) await this.fields.ensureKnown(actor, fieldId, 'fieldId');
    if (projectId) await this.projects.known(actor, projectId, 'projectId');
    if (coachId) await this.users.ensureCoach(actor, coachId, 'coachId');
  }

  /** The municipality is told of the day of the referral: another day is held against it. */
  ensureInForce(municipalityCode: string, on: PlainDate, field: string): void {
    this.municipalities.ensureKnown(municipalityCode, field, on, { kept: [] });
  }

  /** First and last day of a project. */
  async projectDates(actor: Actor, projectId: string | null): Promise<DateRange | null> {
    return projectId === null ? null : this.projects.known(actor, projectId, 'projectId');
  }
}
