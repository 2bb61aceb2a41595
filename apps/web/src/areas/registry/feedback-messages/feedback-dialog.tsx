import { CreateFeedbackMessageRequest } from '@valopolku/contracts';
import { useToast } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { newId } from '../../../platform/api/new-id.js';
import { ContractForm } from '../../../platform/form/contract-form.js';
import { FormTextArea } from '../../../platform/form/fields/form-text.js';
import { useContractForm } from '../../../platform/form/use-contract-form.js';
import { FormWindow } from '../../../platform/form/windows/form-window.js';
import { useGiveFeedback } from '../../../data/registry/feedback-messages.js';

export interface FeedbackDialogProps {
  /** The pattern of the page's address, without ids. */
  page: string;
  onClose: () => void;
}

/** A word to those who keep the service, from where one is. */
export function FeedbackDialog({ page, onClose }: FeedbackDialogProps) {
  const { t } = useTranslation(['feedbackMessages', 'common']);
  const toast = useToast();
  const give = useGiveFeedback();
  const form = useContractForm<CreateFeedbackMessageRequest>(CreateFeedbackMessageRequest, {
    defaultValues: { id: newId(), text: '', page },
    save: (request) => give.mutateAsync(request),
    onSaved: () => {
      toast({ message: t('sent') });
      onClose();
    },
  });
  return (
    <FormWindow onClose={onClose} title={t('give')} subtitle={t('lead')} closeLabel={t('common:close')}>
      <ContractForm form={form} saveLabel={t('send')} onCancel={onClose}>
        <FormTextArea form={form} name="text" label={t('text')} hint={t('textHint')} rows={5} />
      </ContractForm>
    </FormWindow>
  );
}
