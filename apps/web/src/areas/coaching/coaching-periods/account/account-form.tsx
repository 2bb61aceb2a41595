import { CreateTraineeAccountRequest, type TraineeAccountResponse } from '@valopolku/contracts';
import { useTranslation } from 'react-i18next';
import { ContractForm } from '../../../../platform/form/contract-form.js';
import { FormText } from '../../../../platform/form/fields/form-fields.js';
import { useContractForm } from '../../../../platform/form/use-contract-form.js';

export interface AccountFormProps {
  email: string;
  saveLabel: string;
  save: (request: CreateTraineeAccountRequest) => Promise<TraineeAccountResponse>;
  onSaved: (answer: TraineeAccountResponse) => void;
  onCancel: () => void;
}

/** The address that the person signs in with. */
export function AccountForm({ email, saveLabel, save, onSaved, onCancel }: AccountFormProps) {
  const { t } = useTranslation('traineeAccount');
  const form = useContractForm<CreateTraineeAccountRequest, TraineeAccountResponse>(CreateTraineeAccountRequest, { defaultValues: { email }, save, onSaved });
  return (
    <ContractForm form={form} saveLabel={saveLabel} onCancel={onCancel}>
      <FormText form={form} name="email" type="email" autoComplete="off" label={t('email')} hint={t('emailHint')} />
    </ContractForm>
  );
}
