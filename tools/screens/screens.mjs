// Every screen of the product, with the account that sees it and a name for its file.
import { reader } from './serve.mjs';

export async function screens(base) {
  const coach = await reader(base, 'valmentaja');
  const manager = await reader(base, 'esimies');
  const { items: periods } = await coach.get('/coaching-periods?status=open&limit=50');
  const own = (phase) => periods.find((one) => one.access === 'own' && one.phase === phase)?.id;
  const { items: environments } = await coach.get('/environments?limit=200');
  const environment = environments.find(({ placedNow, taskCount }) => placedNow > 0 && taskCount > 0);
  const { items: projects } = await manager.get('/projects?q=Satakunnan');
  const { items: qualifications } = await coach.get('/qualifications?limit=200');
  const as = (who, list) => list.map(([name, path]) => ({ who, name, path }));
  return [
    ...as(null, [['sign-in', '/sign-in'], ['accessibility', '/accessibility'], ['privacy', '/privacy']]),
    ...as('valmentaja', [
      ['my-day', '/my-day'], ['trainees', '/trainees'], ['trainees-board', '/trainees?view=board'], ['refer', '/trainees/refer'],
      ['period-referred', `/coaching-periods/${own('referred')}`], ['period-onboarding', `/coaching-periods/${own('onboarding')}`],
      ['period-skill-building', `/coaching-periods/${own('skillBuilding')}`], ['period-demonstration', `/coaching-periods/${own('demonstration')}`],
      ['environments', '/environments'], ['environment', `/environments/${environment?.id}`], ['demonstrations', '/demonstrations'],
      ['work-logs', '/work-logs'], ['log-work', '/log-work'], ['catalogue', '/catalogue'], ['qualification', `/catalogue/${qualifications[0]?.id}`],
      ['account', '/account'], ['not-found', '/nowhere'],
    ]),
    ...as('ohjaaja', [['staff-day', '/my-day'], ['staff-log-work', '/log-work']]),
    ...as('esimies', [
      ['overview', '/overview'], ['completions', '/completions'], ['projects', '/projects'], ['final-report', `/projects/${projects[0]?.id}/final-report`],
    ]),
    ...as('yllapito', [['users', '/users'], ['feedback', '/feedback']]),
    ...as('valmentautuja', [['my-path', '/my-path'], ['my-diary', '/my-path/diary'], ['my-certificates', '/my-path/certificates'], ['my-data', '/my-path/data']]),
  ];
}
