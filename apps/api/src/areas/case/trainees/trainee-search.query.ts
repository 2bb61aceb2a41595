import { Injectable } from '@nestjs/common';
import type { TraineeItem, TraineeListQuery } from '@valopolku/contracts';
import { birthYear, CASE_ACTIONS, traineeFields, traineeName, type Actor, type Phase } from '@valopolku/domain';
import { PeopleRows } from '../../../platform/audit/people-rows.js';
import { joined, sql } from '../../../platform/database/sql.js';
import { Keyset, type Page } from '../../../platform/http/keyset.js';
import { newestFirst } from './access/case-conditions.js';
import { CasesService, type CaseRow } from './access/cases.service.js';

interface Row extends CaseRow {
  period_id: string;
  first_name: string;
  last_name: string;
  birth_date: string;
  sort_name: string;
  phase: Phase;
  coach_name: string | null;
}

/** People by name, as much of each as the actor may see in a list: name, phase and coach of the newest period in scope. */
@Injectable()
export class TraineeSearchQuery {
  constructor(
    private readonly people: PeopleRows,
    private readonly cases: CasesService,
  ) {}

  async page(actor: Actor, query: TraineeListQuery): Promise<Page<TraineeItem>> {
    const keyset = new Keyset(query, {
      list: 'trainee-search',
      sorts: { name: { columns: { 't.sort_name': 'text' }, direction: 'asc' } }, defaultSort: 'name', id: 't.id', filters: { q: query.q },
    });
    return this.people.page(keyset, sql`SELECT ${this.cases.columns}, p.id AS period_id, t.id AS id, t.first_name, t.last_name, t.birth_date, t.sort_name, p.phase, u.name AS coach_name
      FROM trainee t JOIN coaching_period p ON p.id = (SELECT v.id FROM coaching_period v WHERE v.trainee_id = t.id AND ${this.cases.where(actor, 'coachingPeriod.list', 'v')} ${newestFirst('v')} LIMIT 1)
      LEFT JOIN app_user u ON u.id = p.coach_id ${this.cases.joins(actor)}
      WHERE ${joined([sql`t.organisation_id = ${actor.organisationId}`, ...this.cases.named(actor, query.q, 't.id')], ' AND ')} AND ${keyset.after} ${keyset.order}`, (row: Row) => this.present(actor, row));
  }

  private present(actor: Actor, row: Row): TraineeItem {
    const views = this.cases.views(actor, this.cases.of(actor, row));
    const opens = views.some((view) => CASE_ACTIONS['coachingPeriod.read']?.includes(view));
    return {
      id: row.trainee_id,
      name: traineeName({ firstName: row.first_name, lastName: row.last_name }),
      coachingPeriodId: row.period_id,
      phase: row.phase,
      coachName: row.coach_name,
      birthYear: traineeFields(views, true).has('birthDate') ? birthYear({ birthDate: row.birth_date }) : null,
      access: opens ? 'own' : 'reason',
    };
  }
}
