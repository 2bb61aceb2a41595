import { OpenTraineeRequest, type OpeningNeeded, type OpeningResponse } from '@valopolku/contracts';
import { useTranslation } from 'react-i18next';
import { ContractForm } from '../../../platform/form/contract-form.js';
import { FormTextArea } from '../../../platform/form/fields/form-text.js';
import { useContractForm } from '../../../platform/form/use-contract-form.js';
import { useOpenTrainee } from '../../../data/case/trainees.js';

export interface OpenTraineeFormProps {
  traineeId: OpeningNeeded['traineeId'];
  /** What the reason is for: to read the page, or to refer the person anew. */
  purpose?: 'open' | 'refer';
  onOpened?: () => void;
  onCancel: () => void;
}

/** Asks why; the words stand in the person's own view of who has seen the data. */
export function OpenTraineeForm({ traineeId, purpose = 'open', onOpened, onCancel }: OpenTraineeFormProps) {
  const { t } = useTranslation('trainees');
  const words = purpose === 'refer' ? 'referWhy' : 'open';
  const open = useOpenTrainee(traineeId);
  const form = useContractForm<OpenTraineeRequest, OpeningResponse>(OpenTraineeRequest, {
    defaultValues: { reason: '' },
    save: (request) => open.mutateAsync(request),
    ...(onOpened && { onSaved: onOpened }),
  });
  return (
    <div className="stack stack-m">
      <p className="read">{t(`${words}.text`)}</p>
      <ContractForm form={form} saveLabel={t(`${words}.save`)} onCancel={onCancel}>
        <FormTextArea form={form} name="reason" label={t(`${words}.reason`)} hint={t('open.hint')} rows={3} />
      </ContractForm>
    </div>
  );
}
