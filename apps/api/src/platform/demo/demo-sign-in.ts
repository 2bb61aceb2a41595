import { listOf, sql, type Sql } from '../database/sql.js';

export const DEMO_PASSWORD = 'valopolku-demo';

/** The accounts that the demo is tried with, and the only ones that are named to whoever has not signed in. */
export const DEMO_EMAILS = ['valmentaja', 'valmentaja2', 'valmentaja3', 'ohjaaja', 'esimies', 'yllapito', 'valmentautuja'].map((name) => `${name}@demo.invalid`);

/** Of `app_user`: those that can still be signed in with. Accounts that somebody makes in the demo are nobody else's to see. */
export const DEMO_SIGN_IN: Sql = sql`email IN ${listOf(DEMO_EMAILS)} AND active = ${true} AND password_hash IS NOT NULL`;
