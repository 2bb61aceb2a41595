import { Injectable } from '@nestjs/common';
import type { CoachingPeriodResponse } from '@valopolku/contracts';
import type { Action, Actor, CoachingPeriodEventKind, CoachingPeriodEvents, PlainDate } from '@valopolku/domain';
import { Audit, type AuditContent } from '../../../platform/audit/audit.js';
import { Clock } from '../../../platform/clock/clock.js';
import { Ids } from '../../../platform/clock/ids.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { CasesService } from '../../case/trainees/trainees.public.js';
import type { CoachingPeriodEntity } from './coaching-period.entity.js';
import { CoachingPeriodsRepository } from './coaching-periods.repository.js';
import { PeriodKeeper } from './kept/period-keeper.service.js';
import { PeriodPage } from './page/period-page.service.js';
import { PeriodStateQuery, type PeriodState } from './kept/period-state.query.js';

/** A period that is being changed: locked, of the version that the caller saw, with what the rules look at. */
export interface PeriodChange {
  actor: Actor;
  period: CoachingPeriodEntity;
  state: PeriodState;
  today: PlainDate;
  /** The columns that every row of the period starts with. */
  part: (id?: string | null) => { id: string; organisationId: string; version: number; coachingPeriodId: string };
  record: <K extends CoachingPeriodEventKind>(kind: K, payload: CoachingPeriodEvents[K]) => void;
}

/**
 * Every change of a period: may this caller do it to this case; lock and compare the version; the rule and the rows of the use
 * case; then what lists and figures are read from, the audit, and the fresh page.
 */
@Injectable()
export class PeriodChanges {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cases: CasesService,
    private readonly periods: CoachingPeriodsRepository,
    private readonly states: PeriodStateQuery,
    private readonly keeper: PeriodKeeper,
    private readonly page: PeriodPage,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** `version` undefined: no If-Match, for the demo and the command line. `work` says when nothing became different. */
  async run(
    actor: Actor, actions: Action | readonly Action[], id: string, version: number | undefined, work: (change: PeriodChange) => Promise<void | 'unchanged'>,
  ): Promise<CoachingPeriodResponse> {
    return this.unitOfWork.run(actor, async () => {
      for (const action of [actions].flat()) await this.cases.require(actor, action, id);
      const period = await this.periods.lock(actor, id, { version, current: () => this.page.present(actor, id) });
      const today = this.clock.today();
      const outcome = await work({
        actor, period, today,
        state: await this.states.load(id, today),
        part: (partId) => ({ id: partId ?? this.ids.next(), organisationId: period.organisationId, version: 1, coachingPeriodId: id }),
        record: (kind, payload) => this.record(period, kind, payload),
      });
      if (outcome === 'unchanged') return this.page.present(actor, id);
      const state = await this.keeper.keep(period);
      await this.periods.update(period);
      return this.page.present(actor, id, state);
    });
  }

  record<K extends CoachingPeriodEventKind>(period: CoachingPeriodEntity, kind: K, payload: CoachingPeriodEvents[K]): void {
    // No event of a period goes without a payload; the compiler cannot see that of a kind that is not known yet.
    this.audit.record(kind, { subjects: [period.traineeId], entityId: period.id, payload } as unknown as AuditContent<K>);
  }
}
