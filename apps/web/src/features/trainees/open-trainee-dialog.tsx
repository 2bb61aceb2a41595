import type { CoachingPeriodItem } from '@valopolku/contracts';
import { Dialog } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { OpenTraineeForm } from './open-trainee-form.js';

export interface OpenTraineeDialogProps {
  person: Pick<CoachingPeriodItem, 'traineeId' | 'name'>;
  onOpened: () => void;
  onClose: () => void;
}

/** In a list the reason is asked over it. */
export function OpenTraineeDialog({ person, onOpened, onClose }: OpenTraineeDialogProps) {
  const { t } = useTranslation(['trainees', 'common']);
  return (
    <Dialog isOpen onClose={onClose} title={t('open.title', { name: person.name })} closeLabel={t('common:close')} size="small">
      <OpenTraineeForm traineeId={person.traineeId} onOpened={onOpened} onCancel={onClose} />
    </Dialog>
  );
}
