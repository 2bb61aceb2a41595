import { Injectable } from '@nestjs/common';
import { DomainError, type Action, type Actor, type CoachingPeriodEventKind, type CoachingPeriodEvents, type PeriodPart, type PlainDate } from '@valopolku/domain';
import { Audit, type AuditContent } from '../../../platform/audit/audit.js';
import { Clock } from '../../../platform/clock/clock.js';
import { Ids } from '../../../platform/clock/ids.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { CasesService } from '../../case/trainees/trainees.public.js';
import { PeriodKeeper } from './kept/period-keeper.service.js';
import type { PageOf, Section } from './page/page-sections.js';
import { PeriodPage } from './page/period-page.service.js';
import { PeriodStateQuery, type PeriodState } from './kept/period-state.query.js';
import type { WholePeriod } from './parts/whole-period.js';
import { WholePeriods } from './parts/whole-periods.repository.js';

/** A period that is being changed: held, of the version that the caller saw, with what the rules look at. */
export interface PeriodChange {
  actor: Actor;
  /** Header and parts. What is put into it is written where it belongs, and counts up the version of that alone. */
  period: WholePeriod;
  state: PeriodState;
  today: PlainDate;
  /** The columns that every row of the period starts with. */
  part: (id?: string | null) => { id: string; organisationId: string; version: number; coachingPeriodId: string };
  record: <K extends CoachingPeriodEventKind>(kind: K, payload: CoachingPeriodEvents[K]) => void;
  /** What a row that hangs on the period is locked with: the version that the caller saw of it, and what is shown where it is old. */
  seen: (version: number | undefined) => { version?: number; current: () => Promise<unknown> };
}

/** What a change is about. */
export interface Aim<S extends Section> {
  actions: Action | readonly Action[];
  id: string;
  /** The part whose `version` the caller saw; the header's where none is named. */
  part?: PeriodPart;
  /** Undefined: nothing of header and parts was seen, for what is only added, and for the demo and the command line. */
  version?: number | undefined;
  /** What the answer shows beside the header. */
  shows: readonly S[];
}

/**
 * Every change of a period: may this caller do it to this case; hold the header, then the part, and compare the version; the rule and
 * the rows of the use case; then what lists and figures are read from, the audit, and what became different.
 */
@Injectable()
export class PeriodChanges {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cases: CasesService,
    private readonly periods: WholePeriods,
    private readonly states: PeriodStateQuery,
    private readonly keeper: PeriodKeeper,
    private readonly page: PeriodPage,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** `work` says when nothing became different. */
  async run<S extends Section>(actor: Actor, { actions, id, part, version, shows }: Aim<S>, work: (change: PeriodChange) => Promise<void | 'unchanged'>): Promise<PageOf<S>> {
    const current = (): Promise<PageOf<S>> => this.page.present(actor, id, shows);
    return this.unitOfWork.run(actor, async () => {
      for (const action of [actions].flat()) await this.cases.require(actor, action, id);
      const { header, period } = await this.periods.lock(actor, id, { version, part, current });
      const before = { ...period };
      const today = this.clock.today();
      const state = await this.states.load(id, today);
      const outcome = await work({
        actor, period, today, state,
        part: (partId) => ({ id: partId ?? this.ids.next(), organisationId: period.organisationId, version: 1, coachingPeriodId: id }),
        record: (kind, payload) => this.record(period, kind, payload),
        seen: (rowVersion) => ({ ...(rowVersion === undefined ? {} : { version: rowVersion }), current }),
      });
      if (outcome === 'unchanged') return this.page.present(actor, id, shows, state);
      const kept = await this.keeper.keep(period);
      await this.periods.write(actor, header, before, period);
      return this.page.present(actor, id, shows, kept);
    });
  }

  record<K extends CoachingPeriodEventKind>(period: WholePeriod, kind: K, payload: CoachingPeriodEvents[K]): void {
    // No event of a period goes without a payload; the compiler cannot see that of a kind that is not known yet.
    this.audit.record(kind, { subjects: [period.traineeId], entityId: period.id, payload } as unknown as AuditContent<K>);
  }
}

/** Nothing of a period that has ended is told anew. */
export function ensureOpen({ phase }: Pick<WholePeriod, 'phase'>): void {
  if (phase === 'ended') throw new DomainError('periodEnded');
}
