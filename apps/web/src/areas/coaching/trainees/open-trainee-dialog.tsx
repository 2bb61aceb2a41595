import type { CoachingPeriodItem } from '@valopolku/contracts';
import { useTranslation } from 'react-i18next';
import { FormWindow } from '../../../platform/form/windows/form-window.js';
import { OpenTraineeForm, type OpenTraineeFormProps } from './open-trainee-form.js';

export interface OpenTraineeDialogProps {
  person: Pick<CoachingPeriodItem, 'traineeId' | 'name'>;
  purpose?: OpenTraineeFormProps['purpose'];
  onOpened: () => void;
  onClose: () => void;
}

/** In a list the reason is asked over it. */
export function OpenTraineeDialog({ person, purpose = 'open', onOpened, onClose }: OpenTraineeDialogProps) {
  const { t } = useTranslation(['trainees', 'common']);
  return (
    <FormWindow onClose={onClose} title={t(`${purpose === 'refer' ? 'referWhy' : 'open'}.title`, { name: person.name })} closeLabel={t('common:close')} size="small">
      <OpenTraineeForm purpose={purpose} traineeId={person.traineeId} onOpened={onOpened} onCancel={onClose} />
    </FormWindow>
  );
}
