import { Injectable } from '@nestjs/common';
import type { Actor, NextStepCode, Phase, PlainDate } from '@valopolku/domain';
import { PeopleRows } from '../../../platform/audit/people-rows.js';
import { sql } from '../../../platform/database/sql.js';
import { CasesService, type PlaceProof, PlacesService } from '../../case/trainees/trainees.public.js';

/** An open case of the coach, with what urgency looks at. */
export interface OwnCaseRow extends PlaceProof {
  coachingPeriodId: string;
  traineeId: string;
  firstName: string;
  lastName: string;
  phase: Phase;
  startedOn: PlainDate | null;
  windowEndsOn: PlainDate | null;
  pausedFrom: PlainDate | null;
  pausedTo: PlainDate | null;
  lastContactOn: PlainDate | null;
  lastLogOn: PlainDate | null;
  nextStep: NextStepCode;
  nextStepDue: PlainDate | null;
  placedFrom: PlainDate | null;
  placedUntil: PlainDate | null;
  referredOn: PlainDate;
  referralSource: string;
  referralNote: string | null;
  municipalityCode: string;
  /** JSON, as the next. */
  municipalityName: string;
  fieldId: string;
  fieldCode: string;
  fieldName: string;
  coachId: string | null;
  coachName: string | null;
}

/** More open cases than one coach ever has. */
const LIMIT = 1000;

/** The coach's own open cases, those of coaches for whom he or she stands in, and referrals near that no coach has taken. */
@Injectable()
export class OwnCasesQuery {
  constructor(
    private readonly people: PeopleRows,
    private readonly cases: CasesService,
    private readonly places: PlacesService,
  ) {}

  load(actor: Actor): Promise<OwnCaseRow[]> {
    return this.people.rows<OwnCaseRow>(sql`
      SELECT p.id AS "coachingPeriodId", p.trainee_id AS "traineeId", t.first_name AS "firstName", t.last_name AS "lastName", p.phase,
        p.started_on AS "startedOn", p.window_ends_on AS "windowEndsOn", p.paused_from AS "pausedFrom", p.paused_to AS "pausedTo",
        p.last_contact_on AS "lastContactOn", p.last_log_on AS "lastLogOn", p.next_step AS "nextStep", p.next_step_due AS "nextStepDue", p.placed_from AS "placedFrom", p.placed_until AS "placedUntil",
        p.referred_on AS "referredOn", r.referral_source AS "referralSource", r.referral_note AS "referralNote",
        m.code AS "municipalityCode", m.name AS "municipalityName", f.id AS "fieldId", f.code AS "fieldCode", f.name AS "fieldName",
        p.coach_id AS "coachId", c.name AS "coachName", ${this.places.proof(actor, 'p')} AS "placeKnown"
      FROM coaching_period p JOIN trainee t ON t.id = p.trainee_id JOIN period_referral r ON r.coaching_period_id = p.id
      JOIN municipality m ON m.code = p.municipality_code JOIN work_field f ON f.id = p.field_id
      LEFT JOIN app_user c ON c.id = p.coach_id
      WHERE p.phase <> 'ended' AND ${this.cases.team(actor, 'p')}
      ORDER BY p.urgent_on, p.id LIMIT ${LIMIT}`);
  }
}
