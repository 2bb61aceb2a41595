import { afterEnd, copied, ID, is, otherwise, set, without, type RowTampering } from './row-tamperings.js';

const firstOf = (table: string): string => is('').replace(`''`, `(SELECT MIN(id) FROM ${table})`);
const again = (table: string, values: Readonly<Record<string, string>> = {}): string[] => copied(table, firstOf(table), { id: ID, ...values });

/** The same of what hangs on a case, and of what is around it. */
export const CASE_TAMPERINGS: readonly RowTampering[] = [
  { name: 'an entry is of another person', statements: ({ logs, people }) => set('work_log', 'trainee_id', `'${people[1]}'`, is(logs.kept)), finds: otherwise('work_log', 'person') },
  { name: 'an entry has the minutes from before a correction', statements: ({ logs }) => set('work_log', 'minutes', '60', is(logs.kept)), finds: otherwise('work_log', 'minutes') },
  { name: 'an entry is another user\'s', statements: ({ logs, other }) => set('work_log', 'logged_by', `'${other}'`, is(logs.kept)), finds: otherwise('work_log', 'doer') },
  {
    name: 'an entry is confirmed', finds: otherwise('work_log', 'confirmed', 'confirmedBy'),
    statements: ({ logs, coach }) => [`UPDATE work_log SET confirmed_by = '${coach}', confirmed_at = logged_at WHERE ${is(logs.own)}`],
  },
  { name: 'an entry is confirmed by another', statements: ({ logs, other }) => set('work_log', 'confirmed_by', `'${other}'`, is(logs.kept)), finds: otherwise('work_log', 'confirmedBy') },
  { name: 'an entry that was deleted stands again', statements: ({ logs }) => copied('work_log', is(logs.kept), { id: logs.deleted }), finds: afterEnd('work_log') },
  { name: 'an entry without event', statements: ({ logs }) => copied('work_log', is(logs.kept), { id: ID }), finds: without('work_log') },
  { name: 'a second demonstration in a period', statements: () => again('demonstration'), finds: without('demonstration') },
  { name: 'a demonstration is of another person', statements: ({ demonstration, people }) => set('demonstration', 'trainee_id', `'${people[1]}'`, is(demonstration)), finds: otherwise('demonstration', 'person') },
  { name: 'a demonstration is on another day', statements: ({ demonstration }) => set('demonstration', 'starts_on', `'2026-03-09'`, is(demonstration)), finds: otherwise('demonstration', 'date') },
  { name: 'a demonstration that was assessed is cancelled', statements: ({ demonstration }) => set('demonstration', 'state', `'cancelled'`, is(demonstration)), finds: otherwise('demonstration', 'state') },
  { name: 'a result is of another day', statements: () => set('demonstration_result', 'decided_on', `'2026-03-12'`, '1 = 1'), finds: otherwise('demonstration_result', 'assessedOn') },
  { name: 'a result is another\'s', statements: ({ other }) => set('demonstration_result', 'recorded_by', `'${other}'`, '1 = 1'), finds: otherwise('demonstration_result', 'doer') },
  {
    name: 'a result without event', finds: without('demonstration_result'),
    statements: () => [...again('demonstration'), ...again('demonstration_result', { demonstration_id: ID })],
  },
  { name: 'a completion is of another person', statements: ({ people }) => set('completion', 'trainee_id', `'${people[1]}'`, '1 = 1'), finds: otherwise('completion', 'person') },
  { name: 'a completion is of another part', statements: ({ removedTarget }) => set('completion', 'degree_part_id', `'${removedTarget}'`, '1 = 1'), finds: otherwise('completion', 'degreePartId') },
  { name: 'a completion without event', statements: ({ removedTarget }) => again('completion', { degree_part_id: removedTarget }), finds: without('completion') },
  { name: 'a target is another', statements: ({ removedTarget }) => set('target', 'degree_part_id', `'${removedTarget}'`, firstOf('target')), finds: without('target') },
  {
    name: 'a target that was taken back stands again', finds: afterEnd('target'),
    statements: ({ people, removedTarget }) => copied('target', `coaching_period_id = (SELECT id FROM coaching_period WHERE trainee_id = '${people[1]}')`, { id: ID, degree_part_id: removedTarget }),
  },
  { name: 'a judgement without event', statements: () => set('requirement_judgement', 'requirement_id', '(SELECT MIN(id) FROM requirement WHERE id NOT IN (SELECT requirement_id FROM requirement_judgement))', firstOf('requirement_judgement')), finds: without('requirement_judgement') },
  { name: 'a hand-over without event', statements: () => again('hand_over'), finds: without('hand_over') },
  { name: 'a hand-over to another', statements: ({ admin }) => set('hand_over', 'to_coach_id', `'${admin}'`, firstOf('hand_over')), finds: otherwise('hand_over', 'toCoachId') },
  { name: 'a hand-over for another reason', statements: () => set('hand_over', 'reason', `'muu'`, 'from_coach_id IS NOT NULL'), finds: otherwise('hand_over', 'reason') },
  { name: 'a change of phase without event', statements: () => again('phase_change'), finds: without('phase_change') },
  { name: 'a change of phase on another day', statements: () => set('phase_change', 'changed_on', `'2020-01-01'`, firstOf('phase_change')), finds: otherwise('phase_change', 'on') },
  { name: 'a change of phase to another phase', statements: () => set('phase_change', 'to_phase', `'demonstration'`, firstOf('phase_change')), finds: otherwise('phase_change', 'to') },
  { name: 'a placement from another day', statements: () => set('placement', 'starts_on', `'2026-01-02'`, firstOf('placement')), finds: otherwise('placement', 'startsOn') },
  { name: 'a placement on another basis', statements: () => set('placement', 'basis', `'employment'`, firstOf('placement')), finds: otherwise('placement', 'basis') },
  { name: 'another decision about what suits', statements: () => set('suitability_assessment', 'decision', `'acceptedWithSupport'`, firstOf('suitability_assessment')), finds: otherwise('suitability_assessment', 'decision') },
  { name: 'a case began on another day', statements: ({ period }) => set('coaching_period', 'started_on', `'2020-01-07'`, is(period)), finds: otherwise('coaching_period', 'startedOn') },
  { name: 'a case was referred on another day', statements: ({ period }) => set('coaching_period', 'referred_on', `'2020-01-07'`, is(period)), finds: otherwise('coaching_period', 'referredOn') },
  { name: 'a plan that nobody agreed', statements: ({ period }) => set('coaching_period', 'plan_agreed_on', `'2020-01-07'`, is(period)), finds: otherwise('coaching_period', 'planOn') },
  { name: 'information that nobody gave', statements: ({ period }) => set('coaching_period', 'information_given_on', `'2020-01-07'`, is(period)), finds: otherwise('coaching_period', 'informationOn') },
  { name: 'somebody is ready without a word', statements: ({ coach }) => [`UPDATE target SET readiness_confirmed_on = '2020-01-07', readiness_confirmed_by = '${coach}' WHERE ${firstOf('target')}`], finds: otherwise('target', 'readyBy', 'readyOn') },
  {
    name: 'a whole qualification without event', finds: without('qualification_completion'),
    statements: ({ coach }) => [`INSERT INTO qualification_completion (id, organisation_id, version, trainee_id, coaching_period_id, project_id, qualification_version_id, qualification_id, provider_id, completed_on, recorded_by)
      SELECT '${ID}', organisation_id, 1, trainee_id, coaching_period_id, project_id, qualification_version_id, qualification_id, provider_id, completed_on, '${coach}' FROM completion LIMIT 1`],
  },
  { name: 'a placement without event', statements: () => again('placement'), finds: without('placement') },
  { name: 'a contact without event', statements: () => again('contact'), finds: without('contact') },
  { name: 'a contact of another kind', statements: () => set('contact', 'kind', `'visit'`, '1 = 1'), finds: otherwise('contact', 'kind') },
  { name: 'a pause from another day', statements: () => set('pause', 'starts_on', `'2026-03-01'`, '1 = 1'), finds: otherwise('pause', 'startsOn') },
  { name: 'more days of extension', statements: () => set('extension', 'days', '90', '1 = 1'), finds: otherwise('extension', 'days') },
  { name: 'an extension without event', statements: () => again('extension'), finds: without('extension') },
  { name: 'an assessment without event', statements: () => again('suitability_assessment'), finds: without('suitability_assessment') },
  { name: 'an agreement that was withdrawn stands again', statements: ({ approval }) => set('environment_approval', 'withdrawn_on', 'NULL', is(approval)), finds: afterEnd('environment_approval') },
  { name: 'an agreement holds longer', statements: ({ approval }) => set('environment_approval', 'review_by', `'2099-01-01'`, is(approval)), finds: otherwise('environment_approval', 'reviewBy') },
  { name: 'a task has another name', statements: () => set('work_task', 'name', `'muu'`, firstOf('work_task')), finds: otherwise('work_task', 'name') },
  { name: 'an environment has another name', statements: () => set('environment', 'name', `'muu'`, firstOf('environment')), finds: otherwise('environment', 'name') },
  { name: 'a provider without event', statements: () => again('education_provider'), finds: without('education_provider') },
  { name: 'a field without event', statements: () => again('work_field', { code: 'muu' }), finds: without('work_field') },
];
