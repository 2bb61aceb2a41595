import type { ContactItem, PauseItem, PhaseChangeItem, PlacementItem, RequirementReadiness, SuitabilityItem, TargetItem } from '@valopolku/contracts';
import { placementWarnings, type CheckedPlacement, type LocalizedText, type OtherPlacement, type PlainDate, type Weekday } from '@valopolku/domain';
import type { Places } from '../../../case/trainees/trainees.public.js';
import type { PageRows, PlacementRow, RequirementRow, TargetRow } from '../page/period-page.query.js';

type Named = (text: string) => LocalizedText;

/**
 * The coach's words beside a judgement are a note: not for who only supervises the work. What entries are evidence of follows from
 * where they were made: counts and their last day are for who may know the places.
 */
export function presentTargets({ targets, requirements }: PageRows, named: Named, places: Places, showsWords: boolean, held: (degreePartId: string) => PlainDate | null): TargetItem[] {
  return targets.map((row) => ({ ...presentTarget(row, named, showsWords), heldOn: held(row.degree_part_id), requirements: requirements.filter((one) => one.target_id === row.id).map((one) => ({
    requirementId: one.id, order: one.position, text: named(one.statement), draft: Boolean(one.is_draft),
    ...(places.areKnown ? evidenceOf(one) : UNTOLD),
    judgement: one.judgement ?? 'notYet', words: showsWords ? one.note : null, judgedOn: one.judged_on, judgedBy: one.judged_by,
  })) }));
}

type EvidenceShown = Pick<RequirementReadiness, 'independent' | 'partly' | 'guided' | 'lastOn'>;

const UNTOLD: EvidenceShown = { independent: null, partly: null, guided: null, lastOn: null };

function evidenceOf({ independent, partly, guided, last_on: lastOn }: RequirementRow): EvidenceShown {
  return { independent: independent ?? 0, partly: partly ?? 0, guided: guided ?? 0, lastOn };
}

function presentTarget(row: TargetRow, named: Named, showsWords: boolean): Omit<TargetItem, 'requirements'> {
  return {
    id: row.id, version: row.version,
    degreePart: { id: row.degree_part_id, code: row.code, name: named(row.name) },
    qualificationName: named(row.qualification_name), qualificationVersionId: row.qualification_version_id,
    gradingScale: row.grading_scale, points: row.points,
    readiness: { ready: row.ready_count, total: row.requirement_count },
    readinessConfirmedOn: row.readiness_confirmed_on ?? row.readiness_waived_on,
    waivedReason: showsWords ? row.readiness_waived_reason : null, completedGrade: row.completed_grade,
  };
}

/** What the limits of a basis count besides the placements shown. */
export interface AroundPlacements {
  /** The person's placements in other periods. */
  others: readonly OtherPlacement[];
  /** The planned end of a period that was extended. */
  extendedTo: PlainDate | null;
}

/**
 * Limits of the basis count the person's other placements (the domain says which). A placement whose environment the caller may
 * not know is left out, of the limits too: a warning would tell of it.
 */
export function presentPlacements(rows: readonly PlacementRow[], places: Places, around: AroundPlacements): PlacementItem[] {
  const known = rows.flatMap((row) => {
    const environment = places.environment({ id: row.environment_id, name: row.environment_name });
    return environment === null ? [] : [{ row, environment }];
  });
  return known.map(({ row, environment }) => presentPlacement(row, environment, known.map((one) => one.row), around));
}

function checked(row: PlacementRow): CheckedPlacement {
  return {
    basis: row.basis, startsOn: row.starts_on, endsOn: row.ends_on, daysPerWeek: row.days_per_week, minutesPerDay: row.minutes_per_day,
    documentKind: row.document_kind, recordedOn: row.recorded_on, organiser: row.organiser,
  };
}

function presentPlacement(row: PlacementRow, environment: PlacementItem['environment'], rows: readonly PlacementRow[], { others, extendedTo }: AroundPlacements): PlacementItem {
  const isBefore = (startsOn: PlainDate, id: string): boolean => startsOn < row.starts_on || (startsOn === row.starts_on && id < row.id);
  const earlier = [...others.filter((one) => one.startsOn < row.starts_on), ...rows.filter((one) => isBefore(one.starts_on, one.id)).map(checked)];
  const isLast = rows.every((one) => one.ends_on <= row.ends_on);
  const warnings = placementWarnings(checked(row), earlier, isLast ? extendedTo : null);
  return {
    id: row.id, version: row.version, environment,
    from: row.starts_on, to: row.ends_on, basis: row.basis,
    document: row.document_kind === null ? null : { kind: row.document_kind, date: row.document_date, signedBy: row.document_signed_by },
    daysPerWeek: row.days_per_week, weekdays: row.weekdays === null ? null : (JSON.parse(row.weekdays) as Weekday[]), minutesPerDay: row.minutes_per_day, instructor: row.instructor_name,
    warnings: warnings.map(({ code, params, source }) => ({ code, params: { ...params }, source })),
  };
}

export function presentSuitability({ suitability }: PageRows, showsWords: boolean): SuitabilityItem[] {
  return suitability.map((row) => {
    const criteria = JSON.parse(row.criteria) as SuitabilityItem['criteria'];
    return {
      id: row.id, date: row.assessed_on, decision: row.decision, by: row.by, reason: showsWords ? row.reason : '',
      criteria: showsWords ? criteria : criteria.map(({ criterion, answer }) => ({ criterion, answer })),
    };
  });
}

/** Why a phase was left in another way than by its gate is for the team and the person. */
export function presentPhaseChanges({ phaseChanges }: PageRows, special: boolean): PhaseChangeItem[] {
  return phaseChanges.map((row) => ({ id: row.id, from: row.from_phase, to: row.to_phase, date: row.changed_on, by: row.by ?? 'Valopolku', reason: special ? row.reason : null }));
}

/** Why someone is away is for the team and the person; others see that there is a pause. */
export function presentPauses({ pauses }: PageRows, showsReasons: boolean): PauseItem[] {
  return pauses.map((row) => ({ id: row.id, version: row.version, from: row.starts_on, to: row.ends_on, reason: showsReasons ? row.reason : 'agreedBreak' }));
}

export function presentContacts({ contacts }: PageRows): ContactItem[] {
  return contacts.map((row) => ({ id: row.id, date: row.contacted_on, kind: row.kind, outcome: row.outcome, by: row.by }));
}
