import type { Dialect } from '../../platform/database/dialect.js';

/** Where a hand-made change strikes: a chain with a middle event that has content and a subject, and its last event. */
export interface Target {
  organisationId: string;
  userId: string;
  middle: { id: string; seq: number };
  last: { id: string; seq: number };
}

/** A change made by hand on the file itself, behind the triggers, and the line by which the verifier names it. */
export interface Tampering {
  name: string;
  statements: (target: Target) => string[];
  finds: (target: Target) => RegExp;
  /** PostgreSQL keeps the types of its columns whoever writes. */
  sqliteOnly?: boolean;
}

const ID = '01990000-0000-7000-8000-00000000dead';
const HASH = 'f'.repeat(64);
const chain = ({ organisationId }: Target): string => `organisation_id = '${organisationId}'`;
const events = (target: Target): string => `SELECT id FROM audit_event WHERE ${chain(target)}`;
const at = (seq: number, what: string): RegExp => new RegExp(`event ${seq}: ${what},`);
const forged = (seq: number, target: Target): string =>
  `INSERT INTO audit_event (id, organisation_id, seq, at, kind, result, previous_hash, hash, hash_version, actor_kind)
   SELECT '${ID}', organisation_id, ${seq}, at, kind, result, hash, '${HASH}', 2, 'system' FROM audit_event WHERE ${chain(target)} AND seq = ${target.last.seq}`;
const without = (where: string): string[] =>
  ['audit_detail', 'audit_subject'].map((table) => `DELETE FROM ${table} WHERE event_id IN (SELECT id FROM audit_event WHERE ${where})`).concat(`DELETE FROM audit_event WHERE ${where}`);

const ALL: readonly Tampering[] = [
  { name: 'an event says another kind', statements: ({ middle }) => [`UPDATE audit_event SET kind = 'notebook.removed' WHERE id = '${middle.id}'`], finds: ({ middle }) => at(middle.seq, 'hash') },
  { name: 'another did it', statements: ({ middle }) => [`UPDATE audit_event SET user_id = '${ID}', actor_id = '${ID}' WHERE id = '${middle.id}'`], finds: ({ middle }) => at(middle.seq, 'hash') },
  { name: 'a program did it', statements: ({ middle }) => [`UPDATE audit_event SET actor_kind = 'token' WHERE id = '${middle.id}'`], finds: ({ middle }) => at(middle.seq, 'hash') },
  { name: 'at another time', statements: ({ middle }) => [`UPDATE audit_event SET at = '2020-01-01T00:00:00.000Z' WHERE id = '${middle.id}'`], finds: ({ middle }) => at(middle.seq, 'hash') },
  { name: 'a person of an event is kept as bytes', sqliteOnly: true, statements: ({ middle }) => [`UPDATE audit_subject SET trainee_id = CAST(trainee_id AS BLOB) WHERE event_id = '${middle.id}'`], finds: ({ middle }) => at(middle.seq, 'type') },
  ...['user_id', 'kind', 'at', 'entity_id', 'actor_id'].map((column): Tampering => ({
    name: `${column} of an event is kept as bytes`, sqliteOnly: true, statements: ({ middle }) => [`UPDATE audit_event SET ${column} = CAST(${column} AS BLOB) WHERE id = '${middle.id}'`], finds: ({ middle }) => at(middle.seq, 'type'),
  })),
  { name: 'a content is kept as bytes', sqliteOnly: true, statements: ({ middle }) => [`UPDATE audit_detail SET payload = CAST(payload AS BLOB) WHERE event_id = '${middle.id}'`], finds: ({ middle }) => at(middle.seq, 'type') },
  // Beyond 2^53 the number that is read is another than the one that stands.
  ...['-99999999999', '-2147483648', '0', '2147483648', '9007199254740993', '9223372036854775807'].map((seq): Tampering => ({
    name: `an event is added as number ${seq}`, sqliteOnly: true,
    statements: ({ middle }) => ['PRAGMA ignore_check_constraints = ON', `INSERT INTO audit_event (id, organisation_id, seq, at, kind, result, previous_hash, hash, hash_version, actor_kind)
      SELECT '${ID}', organisation_id, ${seq}, at, kind, result, previous_hash, hash, hash_version, actor_kind FROM audit_event WHERE id = '${middle.id}'`, 'PRAGMA ignore_check_constraints = OFF'],
    finds: () => /: (unread|gap|hash),/,
  })),
  { name: 'an event is gone', statements: ({ middle }) => without(`id = '${middle.id}'`), finds: ({ middle }) => at(middle.seq + 1, 'gap') },
  { name: 'the last event is gone', statements: ({ last }) => without(`id = '${last.id}'`), finds: ({ last }) => at(last.seq - 1, 'head') },
  { name: 'the head is set back', statements: (target) => [`UPDATE audit_head SET seq = ${target.middle.seq} WHERE ${chain(target)}`], finds: ({ middle }) => at(middle.seq + 1, 'above') },
  { name: 'the head has another hash', statements: (target) => [`UPDATE audit_head SET hash = '${HASH}' WHERE ${chain(target)}`], finds: ({ last }) => at(last.seq, 'head') },
  { name: 'the head is ahead', statements: (target) => [`UPDATE audit_head SET seq = seq + 3 WHERE ${chain(target)}`], finds: ({ last }) => at(last.seq, 'head') },
  { name: 'the head is gone', statements: (target) => [`DELETE FROM audit_head WHERE ${chain(target)}`], finds: ({ last }) => at(last.seq, 'noHead') },
  { name: 'all heads are gone', statements: () => ['DELETE FROM audit_head'], finds: ({ last }) => at(last.seq, 'noHead') },
  { name: 'all events of a chain are gone', statements: (target) => without(chain(target)), finds: () => at(0, 'head') },
  { name: 'a chain is gone with its head', statements: (target) => [...without(chain(target)), `DELETE FROM audit_head WHERE ${chain(target)}`], finds: () => at(0, 'noHead') },
  { name: 'the chain of no organisation is gone', statements: () => [...without(`organisation_id = ''`), `DELETE FROM audit_head WHERE organisation_id = ''`], finds: () => /\(no organisation\): 0 events, BROKEN at 0 \(noHead\)/ },
  { name: 'a chain begins anew', statements: (target) => [...without(chain(target)), `UPDATE audit_head SET seq = 0, hash = '${'0'.repeat(64)}' WHERE ${chain(target)}`], finds: () => at(0, 'head') },
  { name: 'an event above the head', statements: (target) => [forged(target.last.seq + 1, target)], finds: ({ last }) => at(last.seq + 1, 'above') },
  { name: 'all contents are gone', statements: () => ['DELETE FROM audit_detail'], finds: ({ middle }) => at(middle.seq, 'missingContent') },
  { name: 'one content is gone', statements: ({ middle }) => [`DELETE FROM audit_detail WHERE event_id = '${middle.id}'`], finds: ({ middle }) => at(middle.seq, 'missingContent') },
  {
    name: 'one content is gone, and an erasure is made up',
    statements: ({ middle }) => [`INSERT INTO audit_erasure SELECT event_id, trainee_id, '${ID}' FROM audit_detail WHERE event_id = '${middle.id}'`, `DELETE FROM audit_detail WHERE event_id = '${middle.id}'`],
    finds: ({ middle }) => at(middle.seq, 'missingContent'),
  },
  { name: 'an erasure without its event', statements: ({ middle }) => [`INSERT INTO audit_erasure VALUES ('${middle.id}', '${ID}', '${ID}')`], finds: () => /audit_erasure: 1 rows WITHOUT EVENT/ },
  ...['{"n":1}', 'no JSON', 'null', '{"traineeId":1,"eventIds":[1]}'].map((payload): Tampering => ({
    name: `an erasure says ${payload}`, statements: () => [`UPDATE audit_detail SET payload = '${payload}' WHERE event_id IN (SELECT id FROM audit_event WHERE kind = 'audit.erased')`], finds: () => /: erasure,/,
  })),
  { name: 'an erasure is unsaid', statements: () => [`DELETE FROM audit_detail WHERE event_id IN (SELECT id FROM audit_event WHERE kind = 'audit.erased')`], finds: () => /: missingContent,/ },
  { name: 'the parts of an erasure are gone', statements: () => ['DELETE FROM audit_erasure'], finds: () => /: erasure,/ },
  { name: 'a content is changed', statements: ({ middle }) => [`UPDATE audit_detail SET payload = '{}' WHERE event_id = '${middle.id}'`], finds: ({ middle }) => at(middle.seq, 'content') },
  { name: 'a content is somebody else\'s', statements: ({ middle }) => [`UPDATE audit_detail SET trainee_id = '${ID}' WHERE event_id = '${middle.id}'`], finds: ({ middle }) => at(middle.seq, 'content') },
  { name: 'a content is added', statements: ({ last }) => [`INSERT INTO audit_detail (event_id, trainee_id, salt, payload) VALUES ('${last.id}', '${ID}', 'x', '{}')`], finds: ({ last }) => at(last.seq, 'content') },
  { name: 'content of no event', statements: () => [`INSERT INTO audit_detail (event_id, trainee_id, salt, payload) VALUES ('${ID}', '', 'x', '{}')`], finds: () => /audit_detail: 1 rows WITHOUT EVENT/ },
  { name: 'a person is taken off', statements: ({ middle }) => [`DELETE FROM audit_subject WHERE event_id = '${middle.id}'`], finds: ({ middle }) => at(middle.seq, 'subjects') },
  { name: 'a person is put on', statements: ({ last }) => [`INSERT INTO audit_subject VALUES ('${last.id}', '${ID}')`], finds: ({ last }) => at(last.seq, 'subjects') },
  { name: 'a person is another', statements: ({ middle }) => [`UPDATE audit_subject SET trainee_id = '${ID}' WHERE event_id = '${middle.id}'`, `UPDATE audit_event SET subjects = '${ID}' WHERE id = '${middle.id}'`], finds: ({ middle }) => at(middle.seq, 'hash') },
  { name: 'an event goes back to version 1', statements: ({ last }) => [`UPDATE audit_event SET hash_version = 1 WHERE id = '${last.id}'`], finds: ({ last }) => at(last.seq, 'version') },
  { name: 'two events change places', statements: ({ middle, last }) => [`UPDATE audit_event SET seq = 9999 WHERE id = '${middle.id}'`, `UPDATE audit_event SET seq = ${middle.seq} WHERE id = '${last.id}'`, `UPDATE audit_event SET seq = ${last.seq} WHERE id = '${middle.id}'`], finds: ({ middle }) => at(middle.seq, 'link') },
  { name: 'the log is in another organisation', statements: (target) => [`UPDATE audit_event SET organisation_id = '${ID}' WHERE ${chain(target)}`, `UPDATE audit_head SET organisation_id = '${ID}' WHERE ${chain(target)}`], finds: () => /BROKEN at 0 \(noHead\)/ },
  { name: 'the log of subjects is gone', statements: (target) => [`DELETE FROM audit_subject WHERE event_id IN (${events(target)})`], finds: ({ middle }) => at(middle.seq, 'subjects') },
  { name: 'a session without its event', statements: ({ userId }) => [`INSERT INTO session (id, token_hash, actor_kind, actor_id, created_at, last_seen_at, expires_at) SELECT '${ID}', '${HASH}', actor_kind, actor_id, created_at, last_seen_at, expires_at FROM session WHERE actor_id = '${userId}' LIMIT 1`], finds: () => /session: 1 rows WITHOUT EVENT/ },
  { name: 'an opening without its event', statements: ({ organisationId, userId }) => [`INSERT INTO opening (id, organisation_id, user_id, trainee_id, session_id, reason, at) SELECT '${ID}', '${organisationId}', actor_id, '${ID}', id, 'x', created_at FROM session WHERE actor_id = '${userId}' LIMIT 1`], finds: () => /opening: 1 rows WITHOUT EVENT/ },
];

export const tamperings = (dialect: Dialect): Tampering[] => ALL.filter(({ sqliteOnly }) => !sqliteOnly || dialect === 'sqlite');

/** What is done to the guards themselves. */
export function guardTamperings(dialect: Dialect): { name: string; statements: string[]; finds: RegExp }[] {
  const on = dialect === 'sqlite' ? '' : ' ON audit_event';
  const dropped = { name: 'a trigger is dropped', statements: [`DROP TRIGGER append_only_audit_event_delete${on}`], finds: /GUARD append_only_audit_event_delete on audit_event: missing/ };
  if (dialect === 'sqlite') {
    const hollow = (body: string): string[] => ['DROP TRIGGER append_only_audit_event_update', `CREATE TRIGGER append_only_audit_event_update ${body}`];
    const changed = /GUARD append_only_audit_event_update on \w+: changed/;
    return [
      dropped,
      { name: 'a trigger is hollow', statements: hollow('BEFORE UPDATE ON audit_event BEGIN SELECT 1; END'), finds: changed },
      { name: 'a trigger has a condition', statements: hollow(`BEFORE UPDATE ON audit_event WHEN NEW.seq < 0 BEGIN SELECT RAISE(ABORT, 'audit_event is append-only'); END`), finds: changed },
      { name: 'a trigger looks at one column', statements: hollow(`BEFORE UPDATE OF seq ON audit_event BEGIN SELECT RAISE(ABORT, 'audit_event is append-only'); END`), finds: changed },
      { name: 'a trigger stands on another table', statements: hollow(`BEFORE UPDATE ON organisation BEGIN SELECT RAISE(ABORT, 'audit_event is append-only'); END`), finds: changed },
      { name: 'a trigger swallows events', statements: [`CREATE TRIGGER quiet BEFORE INSERT ON audit_event BEGIN SELECT RAISE(IGNORE); END`], finds: /GUARD quiet on audit_event: foreign/ },
      { name: 'a trigger is emptied in the schema itself', statements: ['PRAGMA writable_schema = ON', `UPDATE sqlite_master SET sql = replace(sql, 'RAISE(ABORT, ''audit_event is append-only'')', '1') WHERE name = 'append_only_audit_event_delete'`, 'PRAGMA writable_schema = OFF'], finds: /GUARD append_only_audit_event_delete on audit_event: changed/ },
      { name: 'a table is gone', statements: ['DROP TABLE audit_subject'], finds: /GUARD audit_subject on audit_subject: missing/ },
    ];
  }
  const changed = /GUARD append_only_audit_event_update on audit_event: changed/;
  return [
    dropped,
    { name: 'a trigger is off', statements: ['ALTER TABLE audit_event DISABLE TRIGGER append_only_audit_event_update'], finds: changed },
    { name: 'a trigger is off for replicas', statements: ['ALTER TABLE audit_event ENABLE TRIGGER append_only_audit_event_update'], finds: changed },
    { name: 'its function does nothing', statements: ['CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$'], finds: changed },
    { name: 'it runs another function', statements: ['CREATE FUNCTION nothing() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$', 'CREATE OR REPLACE TRIGGER append_only_audit_event_update BEFORE UPDATE ON audit_event FOR EACH ROW EXECUTE FUNCTION nothing()'], finds: changed },
    { name: 'it has a condition', statements: ['CREATE OR REPLACE TRIGGER append_only_audit_event_update BEFORE UPDATE ON audit_event FOR EACH ROW WHEN (NEW.seq < 0) EXECUTE FUNCTION refuse_change()'], finds: changed },
    { name: 'it looks at one column', statements: ['CREATE OR REPLACE TRIGGER append_only_audit_event_update BEFORE UPDATE OF seq ON audit_event FOR EACH ROW EXECUTE FUNCTION refuse_change()'], finds: changed },
    { name: 'it comes after', statements: ['DROP TRIGGER append_only_audit_event_update ON audit_event', 'CREATE TRIGGER append_only_audit_event_update AFTER UPDATE ON audit_event FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()'], finds: changed },
    { name: 'a rule swallows events', statements: ['CREATE RULE quiet AS ON INSERT TO audit_subject DO INSTEAD NOTHING'], finds: /GUARD rule quiet on audit_subject: foreign/ },
    { name: 'a table is gone', statements: ['DROP TABLE audit_subject'], finds: /GUARD audit_subject on audit_subject: missing/ },
  ];
}
