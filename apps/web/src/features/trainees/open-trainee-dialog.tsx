import { OpenTraineeRequest, type CoachingPeriodItem, type OpeningResponse } from '@valopolku/contracts';
import { Dialog } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { ContractForm } from '../../platform/form/contract-form.js';
import { FormTextArea } from '../../platform/form/form-fields.js';
import { useContractForm } from '../../platform/form/use-contract-form.js';
import { useOpenTrainee } from './use-open-trainee.js';

export interface OpenTraineeDialogProps {
  person: Pick<CoachingPeriodItem, 'traineeId' | 'name'>;
  onOpened: () => void;
  onClose: () => void;
}

/** Asks why; the words stand in the person's own view of who has seen the data. */
export function OpenTraineeDialog({ person, onOpened, onClose }: OpenTraineeDialogProps) {
  const { t } = useTranslation(['trainees', 'common']);
  const open = useOpenTrainee(person.traineeId);
  const form = useContractForm<OpenTraineeRequest, OpeningResponse>(OpenTraineeRequest, {
    defaultValues: { reason: '' },
    save: (request) => open.mutateAsync(request),
    onSaved: onOpened,
  });
  return (
    <Dialog isOpen onClose={onClose} title={t('open.title', { name: person.name })} closeLabel={t('common:close')} size="small">
      <p>{t('open.text')}</p>
      <ContractForm form={form} saveLabel={t('open.save')} onCancel={onClose} isLeaveGuarded={false}>
        <FormTextArea form={form} name="reason" label={t('open.reason')} hint={t('open.hint')} rows={3} />
      </ContractForm>
    </Dialog>
  );
}
