import { identifier, sql } from '../platform/database/sql.js';
import type { TestApp } from './test-app.js';

/** Every table whose rows tell of people and work; what a refused call leaves in the log of events is not among them. */
const TABLES = [
  'trainee', 'coaching_period', 'period_referral', 'period_background', 'period_information', 'period_plan', 'period_follow_up_path', 'period_exit', 'suitability_assessment', 'target', 'requirement_judgement', 'requirement_evidence', 'placement', 'phase_change', 'hand_over', 'pause',
  'extension', 'contact', 'work_log', 'work_log_task', 'demonstration', 'demonstration_result', 'completion', 'qualification_completion',
  'environment', 'work_task', 'environment_approval', 'education_provider', 'idempotency_record',
];

/** Rows of each table: equal before and after a refused call. */
export async function rowCounts({ database }: Pick<TestApp, 'database'>): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const table of TABLES) {
    const row = await database.firstRow<{ counted: number }>(sql`SELECT CAST(COUNT(*) AS integer) AS counted FROM ${identifier(table)}`);
    counts[table] = row?.counted ?? 0;
  }
  return counts;
}
