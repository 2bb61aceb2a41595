import type { RowWorld } from './row-world-rows.js';

/** Rows made or changed by hand, though the log has an event of their id: the line by which the verifier names them. */
export interface RowTampering {
  name: string;
  statements: (world: RowWorld) => string[];
  finds: string;
}

const ID = '01990000-0000-7000-8000-00000000dead';
const HASH = 'f'.repeat(64);

const set = (table: string, column: string, value: string, where: string): string[] => [`UPDATE ${table} SET ${column} = ${value} WHERE ${where}`];
const otherwise = (table: string, ...names: string[]): string => `${table}: 1 rows OTHERWISE THAN THE LOG TELLS (${names.join(', ')})`;
const afterEnd = (table: string): string => `${table}: 1 rows STAND AFTER THEIR END`;
const without = (table: string): string => `${table}: 1 rows WITHOUT EVENT`;
const is = (id: string): string => `id = '${id}'`;

/** The same row once more, with these values. */
function copied(table: string, where: string, values: Readonly<Record<string, string>>): string[] {
  const changes = Object.entries(values).map(([column, value]) => `${column} = '${value}'`).join(', ');
  return [`CREATE TEMP TABLE by_hand AS SELECT * FROM ${table} WHERE ${where} LIMIT 1`, `UPDATE by_hand SET ${changes}`, `INSERT INTO ${table} SELECT * FROM by_hand`, 'DROP TABLE by_hand'];
}

const sessionAgain = (id: string, userId: string): string[] =>
  copied('session', `actor_id = '${userId}'`, { id, token_hash: HASH });

export const ROW_TAMPERINGS: readonly RowTampering[] = [
  { name: 'an opening is of another person', statements: ({ openings, people }) => set('opening', 'trainee_id', `'${people[1]}'`, is(openings.kept)), finds: otherwise('opening', 'person') },
  { name: 'an opening is another user\'s', statements: ({ openings, coach }) => set('opening', 'user_id', `'${coach}'`, is(openings.kept)), finds: otherwise('opening', 'doer') },
  { name: 'an opening has another reason', statements: ({ openings }) => set('opening', 'reason', `'muu'`, is(openings.kept)), finds: otherwise('opening', 'reason') },
  {
    name: 'an opening is of another session', finds: otherwise('opening', 'sessionId'),
    statements: ({ openings, coach }) => set('opening', 'session_id', `(SELECT MIN(id) FROM session WHERE actor_id = '${coach}')`, is(openings.kept)),
  },
  {
    name: 'an opening stands under the id of one that is gone', finds: otherwise('opening', 'person', 'sessionId'),
    statements: ({ openings, people }) => copied('opening', is(openings.kept), { id: openings.gone, trainee_id: people[1] }),
  },
  { name: 'a session stands again that ended', statements: ({ sessions, other }) => sessionAgain(sessions.ended, other), finds: afterEnd('session') },
  { name: 'a session stands again that a new password ended', statements: ({ sessions, other }) => sessionAgain(sessions.cut, other), finds: afterEnd('session') },
  { name: 'a session goes on for years', statements: ({ sessions }) => set('session', 'expires_at', `'2099-01-01T00:00:00.000Z'`, is(sessions.kept)), finds: otherwise('session', 'expiresAt') },
  { name: 'a session is another user\'s', statements: ({ sessions, admin }) => set('session', 'actor_id', `'${admin}'`, is(sessions.kept)), finds: otherwise('session', 'doer') },
  { name: 'a deputy is another', statements: ({ deputies, admin }) => set('deputy', 'deputy_id', `'${admin}'`, is(deputies.kept)), finds: otherwise('deputy', 'deputyId') },
  { name: 'a deputy stands in for another coach', statements: ({ deputies, admin }) => set('deputy', 'coach_id', `'${admin}'`, is(deputies.kept)), finds: otherwise('deputy', 'coachId') },
  { name: 'a deputy has other days', statements: ({ deputies }) => set('deputy', 'ends_on', `'2027-01-01'`, is(deputies.kept)), finds: otherwise('deputy', 'endsOn') },
  { name: 'a deputy has the days from before a change', statements: ({ deputies }) => set('deputy', 'ends_on', `'2026-04-05'`, is(deputies.kept)), finds: otherwise('deputy', 'endsOn') },
  { name: 'a deputy that ended stands again', statements: ({ deputies }) => set('deputy', 'ended_at', 'NULL', is(deputies.ended)), finds: afterEnd('deputy') },
  { name: 'a token may do more', statements: ({ tokens }) => set('access_token', 'actions', `'["field.list","user.list"]'`, is(tokens.kept)), finds: otherwise('access_token', 'actions') },
  { name: 'a token is another user\'s', statements: ({ tokens, admin }) => set('access_token', 'user_id', `'${admin}'`, is(tokens.kept)), finds: otherwise('access_token', 'userId') },
  { name: 'a token lives longer', statements: ({ tokens }) => set('access_token', 'expires_at', `'2099-01-01T00:00:00.000Z'`, is(tokens.kept)), finds: otherwise('access_token', 'expiresAt') },
  { name: 'a token that was revoked stands again', statements: ({ tokens }) => set('access_token', 'revoked_at', 'NULL', is(tokens.revoked)), finds: afterEnd('access_token') },
  { name: 'an account is another person\'s', statements: ({ account, people }) => set('app_user', 'trainee_id', `'${people[2]}'`, is(account)), finds: otherwise('app_user', 'person') },
  { name: 'an account of staff is a person\'s', statements: ({ other, people }) => set('app_user', 'trainee_id', `'${people[2]}'`, is(other)), finds: otherwise('app_user', 'person') },
  { name: 'an account has a role more', statements: ({ other }) => set('app_user', 'roles', `'["coach","admin"]'`, is(other)), finds: otherwise('app_user', 'roles') },
  { name: 'a person\'s account has a role more', statements: ({ account }) => set('app_user', 'roles', `'["trainee","manager"]'`, is(account)), finds: otherwise('app_user', 'roles') },
  { name: 'a role that waits is given', statements: ({ admin }) => set('app_user', 'roles', `'["admin","coach"]'`, is(admin)), finds: otherwise('app_user', 'roles') },
  { name: 'an account sees another municipality', statements: ({ other }) => set('app_user', 'municipality_codes', `'["684","050"]'`, is(other)), finds: otherwise('app_user', 'municipalityCodes') },
  { name: 'an account is closed', statements: ({ other }) => set('app_user', 'active', 'FALSE', is(other)), finds: otherwise('app_user', 'active') },
  { name: 'a case has another coach', statements: ({ period, other }) => set('coaching_period', 'coach_id', `'${other}'`, is(period)), finds: otherwise('coaching_period', 'coachId') },
  { name: 'a case is in another phase', statements: ({ period }) => set('coaching_period', 'phase', `'demonstration'`, is(period)), finds: otherwise('coaching_period', 'to') },
  { name: 'a role that was asked for is more', statements: ({ grant }) => set('role_grant', 'roles', `'["coach","manager"]'`, is(grant)), finds: otherwise('role_grant', 'roles') },
  { name: 'a role that was asked for is another\'s', statements: ({ grant, other }) => set('role_grant', 'user_id', `'${other}'`, is(grant)), finds: otherwise('role_grant', 'userId') },
  { name: 'a role that waits takes effect by itself', statements: ({ grant }) => set('role_grant', 'effective_at', `'2026-01-01T00:00:00.000Z'`, is(grant)), finds: otherwise('role_grant', 'effectiveAt') },
  { name: 'a role that waits is confirmed', statements: ({ grant }) => set('role_grant', 'state', `'confirmed'`, is(grant)), finds: otherwise('role_grant', 'state') },
  { name: 'a role is asked for without event', statements: ({ grant, other }) => copied('role_grant', is(grant), { id: ID, user_id: other }), finds: without('role_grant') },
  { name: 'roles need no check', statements: () => set('role_check', 'chosen', `'off'`, `chosen <> 'off'`), finds: otherwise('role_check', 'after') },
];

export { afterEnd, copied, ID, is, otherwise, set, without };
