import { migration } from '../platform/database/migration.js';
import { column } from '../platform/database/schema/column.js';
import type { Schema } from '../platform/database/schema/schema.js';

const LANGUAGES = ['fi', 'sv', 'en'];

const DATABASE_KINDS = ['demo', 'real'];

/** Organisations and users, sessions, openings, retries and the audit log: what every feature stands on. */
export const platform0001 = migration(1, 'platform', async (schema) => {
  await schema.createTable('database_mark', [
    column.integer('id', 1, 1).primary(),
    column.choice('kind', DATABASE_KINDS),
    column.boolean('complete'),
    column.instant('created_at'),
  ]);
  await schema.createTable('organisation', [
    column.id(), column.version(), column.varchar('name', 200), column.varchar('kind', 40), column.instant('created_at'),
  ]);
  await createUsers(schema);
  await createSessions(schema);
  await createAudit(schema);
});

async function createUsers(schema: Schema): Promise<void> {
  await schema.createTable(
    'app_user',
    [
      column.id(), column.organisation(), column.version(),
      column.varchar('name', 200),
      column.varchar('email', 254).unique(),
      column.varchar('password_hash', 200).nullable(),
      column.json('roles'),
      column.choice('language', LANGUAGES, 2),
      column.json('municipality_codes'), column.json('field_ids'), column.json('environment_ids'),
      column.looseId('trainee_id').nullable(),
      column.boolean('active').default(true),
      column.varchar('sort_name', 400), column.varchar('search_text', 1000),
      column.instant('created_at'),
    ],
    {
      indexes: [['organisation_id', 'sort_name', 'id']],
      uniqueWhere: [{ columns: ['trainee_id'], where: 'trainee_id IS NOT NULL' }],
      checks: ['email = lower(email)'],
    },
  );
}

async function createSessions(schema: Schema): Promise<void> {
  await schema.createTable(
    'session',
    [
      column.id(),
      column.varchar('token_hash', 64).unique(),
      column.ref('user_id', 'app_user', 'CASCADE'),
      column.instant('created_at'), column.instant('last_seen_at'), column.instant('expires_at'),
    ],
    { indexes: [['user_id'], ['expires_at']] },
  );
  await schema.createTable(
    'access_token',
    [
      column.id(), column.organisation(), column.version(),
      column.varchar('token_hash', 64).unique(),
      column.ref('user_id', 'app_user', 'CASCADE'),
      column.varchar('name', 200),
      column.json('actions'),
      column.instant('created_at'), column.instant('expires_at'), column.instant('revoked_at').nullable(),
    ],
    { indexes: [['organisation_id', 'user_id']] },
  );
  await schema.createTable('sign_in_failure', [column.id(), column.varchar('key_hash', 64), column.instant('at')], {
    indexes: [['key_hash', 'at'], ['at']],
  });
  await schema.createTable(
    'opening',
    [
      column.id(), column.organisation(),
      column.ref('user_id', 'app_user', 'CASCADE'),
      column.looseId('trainee_id'),
      column.ref('session_id', 'session', 'CASCADE'),
      column.varchar('reason', 1000),
      column.instant('at'),
    ],
    { unique: [['session_id', 'trainee_id']], indexes: [['organisation_id', 'trainee_id']] },
  );
  await schema.createTable(
    'idempotency_record',
    [
      column.id(),
      column.ref('user_id', 'app_user', 'CASCADE'),
      column.varchar('operation', 200),
      column.varchar('request_key', 100),
      column.varchar('body_hash', 64),
      column.integer('status', 0, 599),
      column.text('answer').nullable(),
      column.varchar('etag', 40).nullable(),
      // The person whose data the answer holds: an erasure takes the row.
      column.looseId('trainee_id').nullable(),
      column.instant('created_at'), column.instant('expires_at').nullable(),
    ],
    { unique: [['user_id', 'operation', 'request_key']], indexes: [['expires_at'], ['trainee_id']] },
  );
}

/** No foreign keys: the log outlives what it tells about. */
async function createAudit(schema: Schema): Promise<void> {
  await schema.createTable('audit_head', [column.varchar('organisation_id', 36).primary(), column.integer('seq', 0, 2147483647), column.varchar('hash', 64)]);
  await schema.createTable(
    'audit_event',
    [
      column.id(),
      column.looseId('organisation_id'),
      column.integer('seq', 1, 2147483647),
      column.instant('at'),
      column.varchar('kind', 80),
      column.looseId('user_id').nullable(),
      column.varchar('operation', 120).nullable(),
      column.varchar('result', 60),
      column.looseId('entity_id').nullable(),
      column.varchar('payload_hash', 64).nullable(),
      column.varchar('previous_hash', 64),
      column.varchar('hash', 64),
    ],
    { unique: [['organisation_id', 'seq']], indexes: [['organisation_id', 'entity_id', 'seq']] },
  );
  await schema.createTable('audit_detail', [
    column.looseId('event_id').primary(), column.looseId('trainee_id').nullable(), column.varchar('salt', 32), column.text('payload'),
  ], { indexes: [['trainee_id']] });
  await schema.createTable('audit_subject', [column.looseId('event_id'), column.looseId('trainee_id')], {
    primaryKey: ['event_id', 'trainee_id'],
    indexes: [['trainee_id', 'event_id']],
  });
}
