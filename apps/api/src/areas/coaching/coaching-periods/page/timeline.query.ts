import { Injectable } from '@nestjs/common';
import type { PageQuery, TimelineItem } from '@valopolku/contracts';
import type { Actor, LocalizedText } from '@valopolku/domain';
import { Database } from '../../../../platform/database/database.js';
import { joined, listOf, sql, type Sql } from '../../../../platform/database/sql.js';
import { Keyset, type Page } from '../../../../platform/http/keyset.js';
import { CatalogueService } from '../../../catalogue/qualifications/qualifications.public.js';
import { UsersService } from '../../../registry/users/users.public.js';

interface Row {
  id: string;
  /** When it happened, which may be long before it was written down. */
  day: string;
  at: string;
  kind: string;
  name: string | null;
  payload: string | null;
}

type Payload = Record<string, unknown>;

/** What the caller does not see of an event. */
export interface TimelineCut {
  hidden: ReadonlySet<string>;
  placesKnown: boolean;
  /** What came into the period after its end came from another one. */
  ownTimeOnly: boolean;
  /** That the person has died, or was taken for dead, is for those who coach the person. */
  ofDeath: boolean;
}

/** All that is told of an event to who may not know the person's places: dates, choices and what was learned, never words or where. */
const WITHOUT_PLACES: ReadonlySet<string> = new Set([
  'on', 'date', 'startsOn', 'endsOn', 'plannedEndOn', 'assessedOn', 'from', 'to', 'days', 'source', 'kind', 'status', 'outcome', 'decision', 'fields',
  'basis', 'judgement', 'grade', 'earlierGrade', 'language', 'service', 'controllerKind', 'degreePartId', 'requirementId', 'qualificationVersionId',
  'demonstrationId', 'completionId', 'qualificationCompletionId', 'coach', 'fromCoach', 'toCoach',
]);

/** The things whose events stand in the timeline of their period. */
const KINDS = ['coachingPeriod.%', 'demonstration.%', 'completion.%', 'qualificationCompletion.%'];
const OF_PERIODS = sql`(${joined(KINDS.map((kind) => sql`e.kind LIKE ${kind}`), ' OR ')})`;

/** A grade is raised by a later demonstration, which may be in another period. */
const NOT_AFTER_END = sql`NOT (e.kind = 'completion.gradeRaised' AND EXISTS (SELECT 1 FROM audit_event z WHERE z.organisation_id = e.organisation_id AND z.entity_id = e.entity_id
  AND z.kind IN ('coachingPeriod.ended', 'coachingPeriod.endedEarly') AND z.seq < e.seq))`;

const NOT_OF_DEATH = sql`e.kind NOT IN ('coachingPeriod.deathRecorded', 'coachingPeriod.deathTakenBack')`;

/** Names in an event that say on what day it happened, the first of them that is there. */
const DAYS = ['on', 'date', 'startsOn', 'endsOn'] as const;

/** Done when it was written down: its day is that of the demonstration. */
const PLANS = ['demonstration.planned', 'demonstration.changed', 'demonstration.booked', 'demonstration.cancelled'];

/** What happened to a period, the latest day first, told by the audit rows themselves. */
@Injectable()
export class TimelineQuery {
  constructor(
    private readonly database: Database,
    private readonly users: UsersService,
    private readonly catalogue: CatalogueService,
  ) {}

  async page(actor: Actor, periodId: string, query: PageQuery, cut: TimelineCut): Promise<Page<TimelineItem>> {
    const keyset = new Keyset(query, {
      list: 'timeline',
      sorts: { newest: { columns: { 'e.day': 'date', 'e.at': 'instant' }, direction: 'desc' } }, defaultSort: 'newest', id: 'e.id', filters: { periodId },
    });
    const said = sql`COALESCE(${joined(DAYS.map((name) => this.textOf(name)), ', ')})`;
    const written = sql`substr(e.at, 1, 10)`;
    const rows = await this.database.rows<Row>(sql`SELECT e.id, e.day, e.at, e.kind, e.name, e.payload FROM (
      SELECT e.id, e.at, e.kind, u.name, d.payload, 
        CASE WHEN ${said} <= ${written} AND e.kind NOT IN ${listOf(PLANS)} THEN ${said} ELSE ${written} END AS day FROM audit_event e
      LEFT JOIN app_user u ON u.id = e.user_id LEFT JOIN audit_detail d ON d.event_id = e.id
        AND d.trainee_id IN ('', (SELECT trainee_id FROM coaching_period WHERE id = ${periodId}))
      WHERE e.organisation_id = ${actor.organisationId} AND e.entity_id = ${periodId} AND ${OF_PERIODS} AND ${cut.ownTimeOnly ? NOT_AFTER_END : sql`1 = 1`}
        AND ${cut.ofDeath ? sql`1 = 1` : NOT_OF_DEATH}) e WHERE ${keyset.after} ${keyset.order}`);
    const told = new Map(rows.map((row) => [row.id, row.payload === null ? {} : (JSON.parse(row.payload) as Payload)]));
    const names = await this.users.names(actor, [...told.values()].flatMap(coachIds));
    const learned = await this.catalogue.names(actor, { requirements: idsOf(told, 'requirementId'), parts: idsOf(told, 'degreePartId') });
    return keyset.page(rows, (row) => present(row, withNames(told.get(row.id) ?? {}, names), learned, cut));
  }

  /** A value of the event's JSON as text. */
  private textOf(name: (typeof DAYS)[number]): Sql {
    return this.database.dialect === 'postgres' ? sql`CAST(d.payload AS json) ->> ${name}` : sql`json_extract(d.payload, ${`$.${name}`})`;
  }
}

/** Payload names that hold a coach's id, and what the coach's name stands under. */
const COACHES: Readonly<Record<string, string>> = { coachId: 'coach', fromCoachId: 'fromCoach', toCoachId: 'toCoach' };

function coachIds(payload: Payload): string[] {
  return Object.keys(COACHES).flatMap((key) => (typeof payload[key] === 'string' ? [payload[key]] : []));
}

/** Coaches by name instead of by id. */
function withNames(payload: Payload, names: ReadonlyMap<string, string>): Payload {
  const entries = Object.entries(payload).map(([key, value]): [string, unknown] => {
    const as = COACHES[key];
    return as === undefined ? [key, value] : [as, names.get(String(value)) ?? null];
  });
  return Object.fromEntries(entries);
}

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);

const idsOf = (told: ReadonlyMap<string, Payload>, key: string): string[] => [...told.values()].flatMap((payload) => text(payload[key]) ?? []);

function present({ id, at, day, kind, name }: Row, told: Payload, learned: ReadonlyMap<string, LocalizedText>, cut: TimelineCut): TimelineItem {
  const said = DAYS.map((key) => text(told[key])).find((value) => value !== null) ?? null;
  const params = flat(told, cut);
  const about = learned.get(text(params['requirementId']) ?? '') ?? learned.get(text(params['degreePartId']) ?? '') ?? null;
  const days = said === day ? { date: said, forDay: null } : { date: null, forDay: said };
  return { id, at, ...days, kind, about, params, by: name ?? 'Valopolku' };
}

/** Stays in the log: what was asked and confirmed (that somebody has died, or has a namesake), and rows as they are held against it. */
const FOR_THE_LOG: ReadonlySet<string> = new Set(['confirmed', 'earlierGrades']);

/** Numbers and short texts as they are, lists in a row; what the caller may not see is left out. */
function flat(payload: Payload, { hidden, placesKnown }: TimelineCut): Record<string, string | number | null> {
  const entries = Object.entries(payload).filter(([name]) => !FOR_THE_LOG.has(name) && !hidden.has(name) && (placesKnown || WITHOUT_PLACES.has(name)));
  return Object.fromEntries(entries.map(([name, value]) => [name, flatValue(value)]));
}

function flatValue(value: unknown): string | number | null {
  if (typeof value === 'string' || typeof value === 'number') return value;
  if (Array.isArray(value)) return value.map(String).join(', ');
  return typeof value === 'boolean' ? String(value) : null;
}
