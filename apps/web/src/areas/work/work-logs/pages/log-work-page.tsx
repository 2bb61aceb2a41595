import { useRouter, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useLeaveSteps } from '../logging/use-log-step.js';
import { LogWorkSteps } from '../logging/log-work-steps.js';
import { useLogWorkForm } from '../logging/use-log-work-form.js';
import { LoggingIsOver } from '../logging/logging-is-over.js';
import { usePageTitle } from '../../../../platform/page/use-page-title.js';
import { paths } from '../../../../platform/paths.js';
import { can, useSession } from '../../../../platform/session/use-session.js';

/** Log work as a screen of its own, for whom there is something to log. */
export function LogWorkPage() {
  const { t } = useTranslation('logWork');
  usePageTitle(t('title'));
  const session = useSession();
  const isOver = session.roles.includes('trainee') && !can(session, 'workLog.create');
  return isOver ? <LoggingIsOver /> : <LogWorkScreen />;
}

/** Saved, it waits for the next person; when it was about one, it goes back to where the day is. */
function LogWorkScreen() {
  const { person } = useSearch({ from: '/log-work' });
  const router = useRouter();
  const home = () => router.history.push(paths.home);
  const leaveSteps = useLeaveSteps();
  const finish = () => (person || work.people.length === 1 ? router.history.replace(paths.home) : work.restart());
  const work = useLogWorkForm(person ?? null, () => leaveSteps(work.entryId, finish));
  return <LogWorkSteps key={work.entryId} work={work} onClose={home} />;
}
