/** Columns with a CHECK that no request writes, by what does. Instants and versions stand for themselves. */
const BY_SOURCE: Readonly<Record<string, readonly string[]>> = {
  'the platform itself': [
    'audit_event.seq', 'audit_event.hash_version', 'audit_event.actor_kind', 'audit_head.seq', 'database_mark.id', 'database_mark.kind', 'idempotency_record.status', 'idempotency_record.actor_kind', 'session.actor_kind',
    'heartbeat.id', 'heartbeat.beat', 'sign_in_try.kind', 'sign_in_try.hundredths', 'sign_in_try.failures', 'sign_in_try.turned_away', 'role_grant.state',
  ],
  'the data files of the catalogue': [
    'qualification.type', 'qualification_version.grading_scale', 'qualification_version.in_force_from', 'qualification_version.in_force_to',
    'degree_part.kind', 'degree_part.points', 'degree_part.position', 'requirement.position', 'completion.grading_scale',
  ],
  'the data file of the municipalities': ['municipality.in_force_from', 'municipality.in_force_until'],
  'the service and the settings of the organisation': ['period_information.legal_basis', 'period_information.controller_kind', 'period_information.retention_years'],
  'the words that a person is found by': ['trainee_word.kind'],
  'the state that an action leads to': [
    'environment.state', 'demonstration.state', 'completion.source', 'phase_change.from_phase', 'phase_change.to_phase', 'work_log.logged_as', 'task_requirement.coverage',
  ],
  'the day of the action': [
    'environment_approval.withdrawn_on', 'extension.granted_on', 'target.chosen_on', 'requirement_judgement.judged_on', 'work_task.retired_on', 'placement.recorded_on',
  ],
  'what is kept from other rows, whose own columns are held': [
    'coaching_period.last_contact_on', 'coaching_period.last_log_on', 'coaching_period.oldest_unconfirmed_on', 'coaching_period.log_count', 'coaching_period.log_minutes',
    'coaching_period.unconfirmed_logs', 'coaching_period.next_step_due', 'coaching_period.urgent_on', 'coaching_period.paused_from', 'coaching_period.paused_to',
    'coaching_period.placed_from', 'coaching_period.placed_until',
    'coaching_period.planned_end', 'coaching_period.window_ends_on', 'demonstration.sort_on', 'target.completed_grade', 'target.ready_count', 'target.requirement_count',
    'requirement_evidence.guided', 'requirement_evidence.independent', 'requirement_evidence.partly', 'requirement_evidence.last_on',
  ],
  'what held before a change of the same list': ['role_check.until_then'],
  'the place in a list that its contract or its rule limits': ['work_log_task.position', 'work_task.position'],
};

/** Tables of figures: counted from rows whose own columns are held. The age at the start has its sample among the rows. */
const COUNTED_TABLES: ReadonlySet<string> = new Set(['period_fact', 'log_month_fact', 'completion_fact', 'qualification_fact', 'roll_up']);
const SERVER_COLUMNS: ReadonlySet<string> = new Set(Object.values(BY_SOURCE).flat());

/** True for a CHECK of one column that no request can reach. */
export function isServers(table: string, column: string, expression: string): boolean {
  const isClockOrCount = /length\(.*\) = 24/.test(expression) || column === 'version';
  return isClockOrCount || COUNTED_TABLES.has(table) || SERVER_COLUMNS.has(`${table}.${column}`);
}
