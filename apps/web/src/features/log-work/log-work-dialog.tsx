import { Dialog } from '@valopolku/ui';

export function LogWorkDialog({ onClose }: { coachingPeriodId: string | null; onClose: () => void }) {
  return <Dialog isOpen onClose={onClose} title="x" closeLabel="x">x</Dialog>;
}
