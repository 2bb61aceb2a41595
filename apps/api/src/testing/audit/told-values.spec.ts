import { describe, expect, it } from '@jest/globals';
import type { AuditKind } from '../../platform/audit/audit-payloads.js';
import { declaredRows, kindsOf, type AuditedRows, type Told } from '../../platform/audit/audited-rows.js';
import { PAYLOADS } from './told-payloads.js';

/** What an event tells and no row is held against, with the reason. */
const UNHELD: Readonly<Record<string, string>> = {
  ...of('tells what happened, and of no row', 'session.refused.failures', 'session.turnedAway.times', 'user.passwordChanged.sessions', 'user.passwordChanged.tokens', 'accessToken.cleaned.tokens'),
  ...of('tells what happened, and of no row', 'traineeAccount.passwordGiven.sessions', 'traineeAccount.passwordGiven.tokens', 'traineeAccount.passwordEnded.sessions', 'traineeAccount.passwordEnded.tokens'),
  ...of('of the log itself, held by the chain', 'audit.started.hashVersion', 'audit.guardsMended.faults', 'audit.keyChanged.keyId', 'audit.keyChanged.from', 'audit.erased.traineeId', 'audit.erased.eventIds'),
  ...of('what was before: the event before it told that', 'user.changed.before', 'traineeAccount.changed.before', 'workLog.corrected.before', 'workLog.deleted.before', 'completion.gradeRaised.earlierGrade', 'coachingPeriod.projectChanged.fromProjectId'),
  ...of('what was before: the event before it told that', 'coachingPeriod.readinessFell.confirmedOn'),
  ...of('names of fields, beside their values or without them', 'user.changed.fields', 'traineeAccount.changed.fields', 'trainee.changed.fields', 'workLog.corrected.fields', 'demonstration.changed.fields'),
  ...of('names of fields, beside their values or without them', 'coachingPeriod.backgroundChanged.fields', 'coachingPeriod.placementChanged.fields', 'coachingPeriod.referralChanged.fields'),
  ...of('of which placement of the period is not told', 'coachingPeriod.placementChanged.environmentId'),
  ...of('which of the pauses is not told', 'coachingPeriod.resumed.endsOn'),
  ...of('the person\'s row says in which period it was written, the events of that period the rest', 'coachingPeriod.deathRecorded.on', 'coachingPeriod.deathTakenBack.on', 'coachingPeriod.deathTakenBack.reason'),
  ...of('a language of the screen', 'session.languageChanged.language'),
  ...of('how many, not which', 'environment.taskMapped.workTaskId', 'environment.taskMapped.requirements', 'project.figuresPublished.figures'),
  ...of('comes from the data files of the program', 'catalogue.loaded.codes'),
  ...of('its chain tells of it', 'organisation.founded.name', 'organisation.registersChanged.services'),
};

function of(reason: string, ...values: string[]): Record<string, string> {
  return Object.fromEntries(values.map((value) => [value, reason]));
}

/** Something else of the same type. */
function other(value: unknown): unknown {
  if (Array.isArray(value)) return [...(value as unknown[]), 'other'];
  if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, other(one)]));
  return typeof value === 'boolean' ? !value : typeof value === 'number' ? value + 1 : `${String(value)} other`;
}

const told = ({ tells }: AuditedRows, kind: AuditKind, payload: object): Told => (tells?.[kind] as ((payload: object, by: string) => Told) | undefined)?.(payload, 'u') ?? { ...payload };

/** The tables of which the event tells something else when this value is another. */
function heldBy(kind: AuditKind, payload: object, name: string): string[] {
  const changed = { ...payload, [name]: other((payload as Record<string, unknown>)[name]) };
  return declaredRows().filter((rows) => kindsOf(rows).includes(kind)).filter((rows) => {
    const [was, is] = [told(rows, kind, payload), told(rows, kind, changed)];
    return Object.keys(rows.columns ?? {}).some((column) => JSON.stringify(was[column]) !== JSON.stringify(is[column]));
  }).map(({ table }) => table);
}

describe('each value that an event tells', () => {
  const values = Object.entries(PAYLOADS).flatMap(([kind, payload]) => Object.keys(payload ?? {}).map((name) => ({ value: `${kind}.${name}`, tables: heldBy(kind as AuditKind, payload ?? {}, name) })));

  it('is held against a row, or is known not to be', () => {
    expect(values.filter(({ tables }) => tables.length === 0).map(({ value }) => value).sort()).toEqual(Object.keys(UNHELD).sort());
  });

  it('is many', () => {
    expect(values.length).toBeGreaterThan(150);
  });
});
