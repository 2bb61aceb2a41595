import { useNavigate, useSearch } from '@tanstack/react-router';
import { laterWindow } from '../../platform/page/later.js';

const LogWorkDialog = laterWindow(async () => (await import('../../areas/work/work-logs/logging/log-work-dialog.js')).LogWorkDialog);

/** Opens logging work over the present page while the address says so; closing takes the word out of the address. */
export function LogWorkOpening() {
  const { logWork } = useSearch({ from: '/signedIn' });
  const navigate = useNavigate();
  if (!logWork) return null;
  const close = () => void navigate({ to: '.', search: ({ logWork: _, ...rest }) => rest, replace: true });
  return <LogWorkDialog coachingPeriodId={logWork === 'new' ? null : logWork} onClose={close} onMissed={close} />;
}
