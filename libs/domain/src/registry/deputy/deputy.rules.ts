import type { ClosedRange } from '../../shared/date-range.js';
import { contains, rangesOverlap } from '../../shared/date-range.js';
import { DomainError } from '../../shared/domain-error.js';
import { farAhead, type Doubt } from '../../shared/doubt.js';
import type { PlainDate } from '../../shared/plain-date.js';
import type { Deputy } from './deputy.js';

/** What a deputy is checked against. */
export interface DeputyContext {
  /** Its days as they are; null for a new one. */
  before: ClosedRange | null;
  /** The other days of the same two coaches, without those that were ended. */
  others: readonly ClosedRange[];
  today: PlainDate;
}

type Saved = Pick<Deputy, 'coachId' | 'deputyId' | 'startsOn' | 'endsOn'>;

/** A deputy is somebody else, for days that are not over, once at a time; what has begun keeps its first day. */
export function canSaveDeputy(deputy: Saved, { before, others, today }: DeputyContext): DomainError | undefined {
  const { startsOn, endsOn } = deputy;
  const hasBegun = before !== null && before.startsOn <= today;
  return DomainError.all([
    deputy.deputyId === deputy.coachId ? DomainError.at('deputyId', 'ownDeputy') : undefined,
    hasBegun && startsOn !== before.startsOn ? DomainError.at('startsOn', 'deputyBegun') : undefined,
    endsOn < startsOn ? DomainError.at('endsOn', 'endBeforeStart') : undefined,
    endsOn >= startsOn && endsOn < today ? DomainError.at('endsOn', 'deputyOver') : undefined,
    others.some((other) => rangesOverlap(other, deputy)) ? DomainError.at('startsOn', 'deputyOverlaps') : undefined,
  ]);
}

/** Months ahead within which somebody stands in and stops without being asked about. */
const BEGINS_WITHIN = 12;
const ENDS_WITHIN = 24;

/** Of the days that are new or changed. */
export function deputyDoubts({ startsOn, endsOn }: ClosedRange, before: ClosedRange | null, today: PlainDate): (Doubt | undefined)[] {
  return [
    startsOn === before?.startsOn ? undefined : farAhead('startsOn', startsOn, today, BEGINS_WITHIN),
    endsOn === before?.endsOn ? undefined : farAhead('endsOn', endsOn, today, ENDS_WITHIN),
  ];
}

/** Nothing of it is left to change. */
export function isDeputyOver({ endsOn, endedAt }: Pick<Deputy, 'endsOn' | 'endedAt'>, today: PlainDate): boolean {
  return endedAt !== null || endsOn < today;
}

/** Stood in at this instant, whose civil date is `date`. */
export function stoodInAt(deputy: Pick<Deputy, 'startsOn' | 'endsOn' | 'endedAt'>, instant: string, date: PlainDate): boolean {
  return contains(deputy, date) && (deputy.endedAt === null || instant < deputy.endedAt);
}

/** The deputy sees and does what the coach does on this day. */
export function isDeputyInForce(deputy: Pick<Deputy, 'startsOn' | 'endsOn' | 'endedAt'>, today: PlainDate): boolean {
  return deputy.endedAt === null && contains(deputy, today);
}
