/** Tables that `auditedRows` does not name, with the reason: none of their rows is held against an event. */
export const UNDECLARED: Readonly<Record<string, string>> = {
  ...of('the log itself', 'audit_head', 'audit_event', 'audit_detail', 'audit_subject', 'audit_erasure'),
  ...of('counted from other rows, facts:verify recounts them', 'period_fact', 'completion_fact', 'qualification_fact', 'log_month_fact', 'roll_up'),
  ...of('made from other rows whenever those change', 'requirement_evidence', 'trainee_word'),
  ...of('about the database, not about anybody', 'database_mark', 'migration', 'heartbeat'),
  ...of('kept for a while, gives no right to anything', 'idempotency_record', 'idempotency_subject', 'sign_in_try', 'sign_in_known'),
  ...of('comes from the data files of the program, loaded at start', 'municipality', 'qualification', 'qualification_version', 'degree_part', 'requirement'),
  ...of('tells somebody of what has an event of its own', 'notification'),
  ...of('its chain tells of it: an organisation with users that has none is named', 'organisation'),
  ...of('part of an entry or a task, whose events tell how many parts or what was before', 'work_log_task', 'task_requirement'),
};

function of(reason: string, ...tables: string[]): Record<string, string> {
  return Object.fromEntries(tables.map((table) => [table, reason]));
}
