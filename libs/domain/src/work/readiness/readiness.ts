import type { TaskRequirement } from '../../sites/environment/environment.js';
import type { Independence } from '../work-log/work-log.choices.js';
import type { Judgement } from '../../coaching/target/target.choices.js';
import { INDEPENDENCES } from '../work-log/work-log.choices.js';
import { DomainError } from '../../shared/domain-error.js';
import type { PlainDate } from '../../shared/plain-date.js';
import { latest } from '../../shared/plain-date.js';

/** An entry as evidence looks at it. */
export interface EvidenceEntry {
  id: string;
  date: PlainDate;
  /** Made or confirmed by someone who saw the work, or confirmed by the coach: `countsAsEvidence`. */
  counts: boolean;
  tasks: readonly { workTaskId: string; independence: Independence }[];
}

/** Evidence for one requirement: entries by how independently it was done. */
export interface Evidence {
  requirementId: string;
  guided: number;
  partly: number;
  independent: number;
  lastOn: PlainDate | null;
  entryIds: string[];
}

/** Of one entry the most independent task counts, once: three tasks of a morning are one piece of evidence. */
function bestOf(entry: EvidenceEntry, taskIds: ReadonlySet<string>): Independence | undefined {
  const levels = entry.tasks.filter((task) => taskIds.has(task.workTaskId)).map((task) => INDEPENDENCES.indexOf(task.independence));
  return levels.length === 0 ? undefined : INDEPENDENCES[Math.max(...levels)];
}

/** Evidence for one requirement from the entries whose tasks are mapped to it. */
export function evidenceFor(
  requirementId: string,
  mappings: readonly Pick<TaskRequirement, 'workTaskId' | 'requirementId'>[],
  entries: readonly EvidenceEntry[],
): Evidence {
  const taskIds = new Set(mappings.filter((one) => one.requirementId === requirementId).map((one) => one.workTaskId));
  const counted = entries
    .filter((entry) => entry.counts)
    .map((entry) => ({ entry, level: bestOf(entry, taskIds) }))
    .filter(({ level }) => level !== undefined);
  const count = (wanted: Independence): number => counted.filter(({ level }) => level === wanted).length;
  return {
    requirementId,
    guided: count('guided'),
    partly: count('partly'),
    independent: count('independent'),
    lastOn: latest(counted.map(({ entry }) => entry.date)),
    entryIds: counted.map(({ entry }) => entry.id),
  };
}

/** How far a target is: `ready` of `total` requirements judged ready. Never a percentage to the trainee. */
export interface Readiness {
  ready: number;
  total: number;
}

type Judged = Readonly<{ requirementId: string; judgement: Judgement }>;

export function readinessOf(requirementIds: readonly string[], judgements: readonly Judged[]): Readiness {
  const ready = judgements.filter((one) => one.judgement === 'ready' && requirementIds.includes(one.requirementId));
  return { ready: new Set(ready.map((one) => one.requirementId)).size, total: requirementIds.length };
}

/** What a trainee sees of a requirement: learned, practising, or still ahead. */
export function skillState(judgement: Judgement | null, evidence: Pick<Evidence, 'guided' | 'partly' | 'independent'>): 'learned' | 'practising' | 'ahead' {
  if (judgement === 'ready') return 'learned';
  const isPractised = evidence.guided + evidence.partly + evidence.independent > 0;
  return isPractised || judgement === 'withGuidance' || judgement === 'independently' ? 'practising' : 'ahead';
}

/** Readiness is confirmed when every requirement is judged ready, or waived with a reason. */
export function canConfirmReadiness(
  readiness: Readiness,
  confirmation: { date: PlainDate; waivedReason: string | null },
  startedOn: PlainDate | null,
  today: PlainDate,
): DomainError | undefined {
  if (startedOn === null) return new DomainError('periodNotStarted');
  const { date, waivedReason } = confirmation;
  const isReady = readiness.total > 0 && readiness.ready === readiness.total;
  return DomainError.all([
    date > today ? DomainError.at('date', 'dateInFuture') : undefined,
    date < startedOn ? DomainError.at('date', 'dateBeforeStart', { startedOn }) : undefined,
    isReady || waivedReason?.trim() ? undefined : DomainError.at('waivedReason', 'requirementsNotJudged', { ...readiness }),
  ]);
}

/** A confirmed readiness rests on every requirement being judged ready: it falls when one no longer is. A waiver rests on its reason and stands. */
export function readinessFalls(target: { readinessConfirmedOn: PlainDate | null }, { ready, total }: Readiness): boolean {
  return target.readinessConfirmedOn !== null && ready < total;
}

function judgingClosed(phase: string, startedOn: PlainDate | null): DomainError | undefined {
  if (phase === 'ended') return new DomainError('periodEnded');
  return startedOn === null ? new DomainError('periodNotStarted') : undefined;
}

/** A judgement is given to a requirement of the target, while the period runs. */
export function canJudge(requirementId: string, requirementIds: readonly string[], phase: string, startedOn: PlainDate | null): DomainError | undefined {
  const closed = judgingClosed(phase, startedOn);
  if (closed || requirementIds.includes(requirementId)) return closed;
  return DomainError.at('requirementId', 'requirementNotOfTarget');
}

/** Several at once: each refusal stands at its own place in what was given, and none is given twice. */
export function canJudgeSeveral(given: readonly string[], requirementIds: readonly string[], phase: string, startedOn: PlainDate | null): DomainError | undefined {
  const closed = judgingClosed(phase, startedOn);
  if (closed) return closed;
  if (given.length === 0) return DomainError.at('judgements', 'required');
  return DomainError.all(given.map((requirementId, index) => {
    const at = `judgements.${index}.requirementId`;
    if (given.indexOf(requirementId) < index) return DomainError.at(at, 'notUnique');
    return requirementIds.includes(requirementId) ? undefined : DomainError.at(at, 'requirementNotOfTarget');
  }));
}
