import { Injectable } from '@nestjs/common';
import { ageOn, END_OF_TIME, participationFlags, type CompletionFact, type ParticipationFlags, type PeriodFact } from '@valopolku/domain';
import { Database } from '../../../platform/database/database.js';
import { listOf, sql, type Sql } from '../../../platform/database/sql.js';
import { isHidden } from '../../case/trainees/trainees.public.js';
import type { Facts } from './fact-rows.js';
import { groupedBy } from './grouped-by.js';
import type { LogMonthFactEntity } from './log-month-fact.entity.js';

/** A period with its person, as the source tables have them. */
interface SourcePeriod extends Omit<PeriodFact, 'ageAtStart' | 'logCount' | 'minutes' | 'lastLogOn' | 'unconfirmedLogs' | 'degreePartsCompleted' | keyof ParticipationFlags> {
  birthDate: string;
  pausedFrom: string | null;
  pausedTo: string | null;
}

interface SourceLogMonth extends LogMonthFactEntity {
  lastOn: string;
  unconfirmed: number;
}

/** Counts facts from the source rows: the same way for keeping, rebuilding and verifying. */
@Injectable()
export class SourceFacts {
  constructor(private readonly database: Database) {}

  /** The facts of all periods of the people given. */
  async ofPeople(traineeIds: readonly string[]): Promise<Facts> {
    return this.where(sql`p.trainee_id IN ${listOf(traineeIds)}`);
  }

  async ofOrganisation(organisationId: string): Promise<Facts> {
    return this.where(sql`p.organisation_id = ${organisationId}`);
  }

  /** On PostgreSQL the person is held, so that two recounts of one person follow each other. */
  async lock(traineeId: string): Promise<void> {
    if (this.database.dialect === 'postgres') await this.database.rows(sql`SELECT id FROM trainee WHERE id = ${traineeId} FOR UPDATE`);
  }

  private async where(condition: Sql): Promise<Facts> {
    const sources = await this.periods(condition);
    const months = await this.logMonths(condition);
    const { completions, qualifications } = await this.completed(condition);
    const logMonths = months.map(({ lastOn: _, unconfirmed: __, ...month }) => month);
    return { periods: factsOf(sources, months, completions), logMonths, completions, qualifications };
  }

  private periods(condition: Sql): Promise<SourcePeriod[]> {
    return this.database.rows<SourcePeriod>(sql`
      SELECT p.id AS "periodId", p.organisation_id AS "organisationId", p.trainee_id AS "traineeId", p.project_id AS "projectId",
        ${MUNICIPALITY} AS "municipalityCode", CASE WHEN ${isHidden('t')} THEN NULL ELSE b.home_municipality_code END AS "homeMunicipalityCode", p.field_id AS "fieldId", p.coach_id AS "coachId",
        p.phase, p.referred_on AS "referredOn", p.started_on AS "startedOn", p.ended_on AS "endedOn", p.planned_end AS "plannedEndOn",
        p.window_ends_on AS "windowEndsOn", p.paused_from AS "pausedFrom", p.paused_to AS "pausedTo", p.urgent_on AS "urgentOn",
        t.gender, t.birth_date AS "birthDate", t.birth_date_estimated AS "ageEstimated", b.labour_market_status AS "labourMarketStatus", b.months_unemployed AS "monthsUnemployed",
        b.education, x.exit_status AS "exitStatus", x.exit_on AS "exitOn"
      FROM coaching_period p JOIN trainee t ON t.id = p.trainee_id JOIN period_background b ON b.coaching_period_id = p.id
      JOIN period_exit x ON x.coaching_period_id = p.id WHERE ${condition}`);
  }

  private logMonths(condition: Sql): Promise<SourceLogMonth[]> {
    return this.database.rows<SourceLogMonth>(sql`
      SELECT l.coaching_period_id AS "periodId", substr(l.date, 1, 7) AS month, ${ENVIRONMENT} AS "environmentId", p.organisation_id AS "organisationId",
        p.trainee_id AS "traineeId",
        CAST(count(*) AS integer) AS logs, CAST(sum(l.minutes) AS integer) AS minutes, max(l.date) AS "lastOn",
        CAST(sum(CASE WHEN l.confirmed_at IS NULL THEN 1 ELSE 0 END) AS integer) AS unconfirmed
      FROM coaching_period p JOIN trainee t ON t.id = p.trainee_id JOIN work_log l ON l.coaching_period_id = p.id AND l.organisation_id = p.organisation_id
      WHERE ${condition} GROUP BY l.coaching_period_id, substr(l.date, 1, 7), ${ENVIRONMENT}, p.organisation_id, p.trainee_id`);
  }

  /** Degree parts and whole qualifications. They stand where their period stands: what is put right in it moves them too. */
  private async completed(condition: Sql): Promise<Pick<Facts, 'completions' | 'qualifications'>> {
    const rows = await this.database.rows<CompletionFact & { degreePartId: string | null }>(sql`
      SELECT c.id AS "completionId", c.degree_part_id AS "degreePartId", ${PLACE}
      FROM coaching_period p JOIN trainee t ON t.id = p.trainee_id JOIN completion c ON c.coaching_period_id = p.id AND c.organisation_id = p.organisation_id WHERE ${condition}
      UNION ALL SELECT c.id, NULL, ${PLACE}
      FROM coaching_period p JOIN trainee t ON t.id = p.trainee_id JOIN qualification_completion c ON c.coaching_period_id = p.id AND c.organisation_id = p.organisation_id WHERE ${condition}`);
    return {
      completions: rows.filter((row) => row.degreePartId !== null),
      qualifications: rows.filter((row) => row.degreePartId === null).map(({ completionId, degreePartId: _, ...row }) => ({ ...row, qualificationCompletionId: completionId })),
    };
  }
}

/** Facts never learn where someone under a safety prohibition is: no count by a place, and no difference of two, can tell. */
const MUNICIPALITY = sql`CASE WHEN ${isHidden('t')} THEN '' ELSE p.municipality_code END`;
const ENVIRONMENT = sql`CASE WHEN ${isHidden('t')} THEN '' ELSE l.environment_id END`;

const PLACE = sql`p.organisation_id AS "organisationId", p.trainee_id AS "traineeId", p.id AS "periodId", p.project_id AS "projectId",
  ${MUNICIPALITY} AS "municipalityCode", p.field_id AS "fieldId", c.qualification_id AS "qualificationId", c.completed_on AS "completedOn"`;

function factsOf(sources: readonly SourcePeriod[], months: readonly SourceLogMonth[], completions: readonly CompletionFact[]): PeriodFact[] {
  const byPerson = groupedBy(sources, (source) => source.traineeId);
  const flags = new Map([...byPerson.values()].flatMap((periods) => [...participationFlags(periods)]));
  const monthsOf = groupedBy(months, (month) => month.periodId);
  const completionsOf = groupedBy(completions, (completion) => completion.periodId);
  return sources.map(({ birthDate, pausedFrom, pausedTo, windowEndsOn, urgentOn, ...source }) => {
    const logs = monthsOf.get(source.periodId) ?? [];
    const sum = (of: (month: SourceLogMonth) => number): number => logs.reduce((total, month) => total + of(month), 0);
    return {
      ...source,
      windowEndsOn: isHeld(windowEndsOn, pausedFrom, pausedTo) ? null : windowEndsOn,
      urgentOn: urgentOn === END_OF_TIME ? null : urgentOn,
      ageEstimated: Boolean(source.ageEstimated),
      ageAtStart: source.startedOn === null ? null : ageOn(birthDate, source.startedOn),
      logCount: sum((month) => month.logs),
      minutes: sum((month) => month.minutes),
      lastLogOn: logs.map((month) => month.lastOn).sort().at(-1) ?? null,
      unconfirmedLogs: sum((month) => month.unconfirmed),
      degreePartsCompleted: completionsOf.get(source.periodId)?.length ?? 0,
      ...(flags.get(source.periodId) ?? { firstInProject: false, lastInProject: false, firstOfAll: false, lastOfAll: false }),
    };
  });
}

/** During an open pause the window's end moves with today: it cannot pass, unless it had passed before. */
function isHeld(windowEndsOn: string | null, pausedFrom: string | null, pausedTo: string | null): boolean {
  return windowEndsOn !== null && pausedFrom !== null && pausedTo === null && windowEndsOn >= pausedFrom;
}
