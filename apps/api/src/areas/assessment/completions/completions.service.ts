import { Injectable } from '@nestjs/common';
import type { CompletionItem, CompletionListQuery, CompletionListResponse } from '@valopolku/contracts';
import { completionChange, DomainError, type Actor, type Grade, type GradingScale } from '@valopolku/domain';
import { Audit } from '../../../platform/audit/audit.js';
import { Ids } from '../../../platform/clock/ids.js';
import { CasesService } from '../../case/trainees/trainees.public.js';
import type { CompletionEntity } from './completion.entity.js';
import { CompletionRowsQuery } from './completion-rows.query.js';
import { CompletionsRepository } from './completions.repository.js';

/** A result as it may complete a degree part. */
export interface PassedPart {
  traineeId: string;
  coachingPeriodId: string;
  projectId: string | null;
  municipalityCode: string;
  fieldId: string;
  degreePartId: string;
  qualificationVersionId: string;
  qualificationId: string;
  gradingScale: GradingScale;
  grade: Grade;
  completedOn: string;
  demonstrationId: string;
  providerId: string | null;
}

/** Degree parts that people have completed. */
@Injectable()
export class CompletionsService {
  constructor(
    private readonly completions: CompletionsRepository,
    private readonly rows: CompletionRowsQuery,
    private readonly cases: CasesService,
    private readonly audit: Audit,
    private readonly ids: Ids,
  ) {}

  async list(actor: Actor, query: CompletionListQuery): Promise<CompletionListResponse> {
    if (query.coachingPeriod) await this.cases.require(actor, 'completion.list', query.coachingPeriod);
    return this.rows.page(actor, query);
  }

  async read(actor: Actor, id: string): Promise<CompletionItem> {
    const { coachingPeriodId } = await this.completions.get(actor, id);
    await this.cases.require(actor, 'completion.read', coachingPeriodId);
    const item = await this.rows.byId(actor, id);
    if (!item) throw new DomainError('notFound');
    return item;
  }

  /**
   * What a result does to the person's completions, inside the unit of work that records it: a first pass makes one, a higher
   * grade replaces and keeps the earlier, anything else leaves it. Returns the grade that now holds; null when there is none.
   */
  async applyResult(actor: Actor, part: PassedPart): Promise<Grade | null> {
    const { grade, completedOn, demonstrationId, degreePartId, qualificationVersionId } = part;
    const existing = await this.completions.lockOf(actor, part.traineeId, degreePartId, qualificationVersionId);
    const change = completionChange(existing, { grade, completedOn, demonstrationId });
    if (change.kind === 'create') return this.make(actor, part);
    if (change.kind === 'none' || !existing) return existing?.grade ?? null;
    const earlierGrade = existing.grade;
    Object.assign(existing, { grade, completedOn, demonstrationId, providerId: part.providerId, earlierGrades: change.earlierGrades });
    await this.completions.update(existing);
    this.audit.record('completion.gradeRaised', event(existing, { earlierGrade: earlierGrade as string, earlierGrades: JSON.stringify(change.earlierGrades) }));
    return grade;
  }

  private async make(actor: Actor, part: PassedPart): Promise<Grade> {
    const completion: CompletionEntity = { id: this.ids.next(), organisationId: actor.organisationId, version: 1, ...part, source: 'demonstration', earlierGrades: [] };
    await this.completions.insert(completion);
    this.audit.record('completion.made', event(completion, {}));
    return completion.grade;
  }
}

/** Shown in the timeline of the period. */
function event<T extends object>(completion: CompletionEntity, more: T) {
  const { id: completionId, demonstrationId, degreePartId, qualificationVersionId, grade, completedOn: date } = completion;
  return {
    subjects: [completion.traineeId],
    entityId: completion.coachingPeriodId,
    payload: { completionId, demonstrationId, degreePartId, qualificationVersionId, grade: grade as string, date, ...more },
  };
}
