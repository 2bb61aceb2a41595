import { describe, expect, it } from '@jest/globals';
import '../../areas/coaching/coaching-periods/coaching-periods.events.js';
import '../../areas/registry/users/user-changes.js';
import type { AuditKind } from '../../platform/audit/audit-payloads.js';
import { declaredRows, type AuditedRows } from '../../platform/audit/audited-rows.js';
import type { RowEvent } from '../../platform/audit/row-events.js';
import { differences, toldRows } from '../../platform/audit/told-rows.js';
import { sql } from '../../platform/database/sql.js';

let made = 0;
/** `undefined`: content that is not there any more; null: a kind that has none. */
function event(kind: AuditKind, payload: object | null | undefined, more: Partial<RowEvent> = {}): RowEvent {
  made += 1;
  return { id: `e${made}`, organisation_id: 'o', entity_id: 'x', kind, user_id: 'u', subject: 'p', has_content: payload !== null, payload: payload ? JSON.stringify(payload) : null, ...more };
}
const declared = (table: string): AuditedRows => declaredRows().find((rows) => rows.table === table) ?? { table, kinds: [] };
const told = (table: string, ...events: RowEvent[]) => toldRows(events, declared(table)).map((one) => one.told);

describe('what the log tells of rows', () => {
  it('is the last word on each value', () => {
    const [row] = told('app_user',
      event('user.created', { roles: ['coach'], active: true }, { subject: null }), event('user.changed', { fields: ['roles'], before: { roles: ['coach'] }, after: { roles: ['staff'] } }));
    expect(row).toMatchObject({ roles: ['staff'], active: true, person: null });
  });

  it('is forgotten where an older event names the fields that changed, and no value', () => {
    const [row] = told('app_user', event('user.created', { roles: ['coach'] }, { subject: null }), event('user.changed', { fields: ['roles', 'active'] }));
    expect(row).toMatchObject({ roles: undefined, active: undefined, person: undefined });
  });

  it('says nothing of the person of an account that an older program made as any other', () => {
    expect(told('app_user', event('user.created', { roles: ['trainee'] }, { subject: null }))[0]?.person).toBeUndefined();
  });

  it('stays with whom and who where the content was erased', () => {
    expect(told('coaching_period', event('coachingPeriod.referred', undefined))).toEqual([{ person: 'p', doer: 'u', isEnded: false }]);
    const later = told('coaching_period', event('coachingPeriod.referred', { coachId: 'c' }), event('coachingPeriod.transferred', undefined));
    expect(later).toEqual([{ person: 'p', doer: 'u' }]);
    expect(told('coaching_period', event('coachingPeriod.referred', { coachId: 'c' }), event('coachingPeriod.transferred', { toCoachId: 'd' }))).toMatchObject([{ coachId: 'd' }]);
  });

  it('is nothing where the content is none', () => {
    for (const payload of ['7', 'null', 'no JSON', '"text"']) {
      expect(told('coaching_period', { ...event('coachingPeriod.referred', {}), payload })).toEqual([{ person: 'p', doer: 'u', isEnded: false }]);
    }
  });

  it('tells rows of a group apart by their key, and a row that stands again from the one that ended', () => {
    const add = (degreePartId: string) => event('coachingPeriod.targetAdded', { degreePartId });
    const rows = toldRows([add('a'), add('b'), event('coachingPeriod.targetRemoved', { degreePartId: 'a' }), add('a')], declared('target'));
    expect(rows.map((one) => [one.told.degreePartId, one.hasEnded])).toEqual([['a', true], ['b', false], ['a', false]]);
  });

  it('is compared as it is stored: lists as sets, truths as numbers, no value with no value', () => {
    const row = toldRows([event('user.created', { roles: ['coach', 'staff'], active: true, n: 3, none: null })], { table: 't', kinds: ['user.created'], columns: { roles: sql`r` } })[0];
    const names = ['roles', 'active', 'n', 'none'];
    if (!row) throw new Error('nothing was made');
    expect(differences({ roles: '["staff","coach"]', active: 1, n: 3, none: null }, row, names)).toEqual([]);
    expect(differences({ roles: '["staff","coach"]', active: true, n: '3', none: null }, row, names)).toEqual([]);
    expect(differences({ roles: '["staff"]', active: 0, n: Buffer.from('3'), none: '' }, row, names)).toEqual(names);
    expect(differences({ roles: 'no list', active: null, n: null, none: 0 }, row, names)).toEqual(names);
  });
});
