/** Where a request writes a column: the operation and the field of its body. */
export type Writer = readonly [operation: string, field: string];

const background = (field: string): Writer[] => [['coachingPeriods.refer', `background.${field}`], ['coachingPeriodParts.changeBackground', field]];
const person = (field: string): Writer[] => [['coachingPeriods.refer', `trainee.${field}`], ['trainees.change', field]];
const information = (field: string): Writer[] => [['coachingPeriodParts.giveInformation', field]];
const exit = (field: string): Writer[] => [['coachingPeriodPhases.recordExit', field], ['coachingPeriodParts.changeExit', field], ['coachingPeriodPhases.endEarly', `exit.${field}`]];
const placement = (field: string): Writer[] => [['coachingPeriodPlan.place', field], ['coachingPeriodPlan.changePlacement', field]];
const demonstration = (field: string): Writer[] => [['demonstrations.plan', field], ['demonstrations.change', field]];
const log = (field: string): Writer[] => [['workLogs.create', field], ['workLogs.correct', field]];
const project = (field: string): Writer[] => [['projects.create', field], ['projects.change', field]];
const environment = (field: string): Writer[] => [['environments.create', field], ['environments.change', field]];
const deputy = (field: string): Writer[] => [['deputies.name', field], ['deputies.change', field]];
const result = (field: string): Writer[] => [['demonstrations.recordResult', field]];

/** Every column with a CHECK of its own that people write, with all the routes that write it. */
export const WRITTEN_COLUMNS: Readonly<Record<string, readonly Writer[]>> = {
  'app_user.language': [['session.changeLanguage', 'language'], ['users.create', 'language'], ['users.change', 'language']],
  'role_check.chosen': [['roleGrants.changeCheck', 'check']],
  'trainee.birth_date': person('birthDate'),
  'trainee.gender': person('gender'),
  'trainee.language': person('language'),
  'coaching_period.referred_on': [['coachingPeriods.refer', 'referral.date'], ['coachingPeriodParts.changeReferral', 'date']],
  'period_referral.referral_source': [['coachingPeriods.refer', 'referral.source'], ['coachingPeriodParts.changeReferral', 'source']],
  'period_background.labour_market_status': background('labourMarketStatus'),
  'period_background.months_unemployed': background('monthsUnemployed'),
  'period_background.education': background('education'),
  'period_background.finnish_level': background('finnishLevel'),
  'period_referral.referral_outcome': [['coachingPeriodPhases.turnAway', 'outcome']],
  'period_information.service': information('service'),
  'period_information.information_language': information('language'),
  'period_information.information_given_on': information('date'),
  'coaching_period.started_on': [['coachingPeriodPhases.start', 'startsOn']],
  'coaching_period.phase': [['coachingPeriodPhases.advance', 'to']],
  'coaching_period.ended_on': [['coachingPeriodPhases.turnAway', 'date'], ['coachingPeriodPhases.endEarly', 'exit.date']],
  'period_plan.plan_agreed_on': [['coachingPeriodParts.agreePlan', 'date']],
  'period_exit.exit_status': exit('status'),
  'period_exit.exit_detail': exit('detail'),
  'period_exit.exit_on': exit('date'),
  'period_exit.early_end_reason': [['coachingPeriodPhases.endEarly', 'reason']],
  'period_follow_up_path.follow_up_path_kind': [['coachingPeriodParts.planFollowUp', 'kind']],
  'period_follow_up_path.follow_up_agreed_on': [['coachingPeriodParts.planFollowUp', 'agreedOn']],
  'phase_change.changed_on': [['coachingPeriodPhases.advance', 'date']],
  'suitability_assessment.assessed_on': [['coachingPeriodPlan.assessSuitability', 'date']],
  'suitability_assessment.decision': [['coachingPeriodPlan.assessSuitability', 'decision']],
  'requirement_judgement.judgement': [['coachingPeriodPlan.judge', 'judgement']],
  'target.readiness_confirmed_on': [['coachingPeriodPlan.confirmReadiness', 'date']],
  'target.readiness_waived_on': [['coachingPeriodPlan.confirmReadiness', 'date']],
  'placement.starts_on': placement('from'),
  'placement.ends_on': placement('to'),
  'placement.basis': placement('basis'),
  'placement.document_date': placement('document.date'),
  'placement.days_per_week': placement('daysPerWeek'),
  'placement.minutes_per_day': placement('minutesPerDay'),
  'pause.starts_on': [['coachingPeriodCourse.pause', 'from']],
  'pause.ends_on': [['coachingPeriodCourse.pause', 'to'], ['coachingPeriodCourse.resume', 'to']],
  'pause.reason': [['coachingPeriodCourse.pause', 'reason']],
  'extension.days': [['coachingPeriodCourse.extend', 'days']],
  'contact.contacted_on': [['coachingPeriodCourse.recordContact', 'date']],
  'contact.kind': [['coachingPeriodCourse.recordContact', 'kind']],
  'contact.outcome': [['coachingPeriodCourse.recordContact', 'outcome']],
  'work_log.date': log('date'),
  'work_log.minutes': log('minutes'),
  'work_log.independence': log('independence'),
  'work_log.activity': log('activity'),
  'work_log_task.independence': log('tasks.0.independence'),
  'demonstration.starts_on': demonstration('startsOn'),
  'demonstration.ends_on': demonstration('endsOn'),
  'demonstration_result.grade': result('grade'),
  'demonstration_result.decided_on': result('assessedOn'),
  'completion.grade': result('grade'),
  'completion.completed_on': result('assessedOn'),
  'qualification_completion.completed_on': [['qualificationCompletions.record', 'date']],
  'project.starts_on': project('startsOn'),
  'project.ends_on': project('endsOn'),
  'environment.kind': environment('kind'),
  'environment.capacity': environment('capacity'),
  'environment.charted_on': environment('chartedOn'),
  'environment.retired_on': [['environments.retire', 'date']],
  'environment_approval.identified_on': [['environmentParts.approve', 'identifiedOn']],
  'environment_approval.review_by': [['environmentParts.approve', 'reviewBy']],
  'deputy.starts_on': deputy('startsOn'),
  'deputy.ends_on': deputy('endsOn'),
};
