import { SaveEducationProviderRequest, type EducationProviderResponse } from '@valopolku/contracts';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../../../platform/form/windows/form-dialog.js';
import { FormText } from '../../../../platform/form/fields/form-fields.js';
import { useCreateProvider } from '../../../../data/registry/education-providers.js';

export interface ProviderDialogProps {
  onAdded: (provider: EducationProviderResponse) => void;
  onClose: () => void;
}

/** Adds an education provider that is not yet known. */
export function ProviderDialog({ onAdded, onClose }: ProviderDialogProps) {
  const { t } = useTranslation(['environments', 'common']);
  const create = useCreateProvider();
  return (
    <FormDialog<SaveEducationProviderRequest, EducationProviderResponse>
      title={t('provider.add')}
      contract={SaveEducationProviderRequest}
      defaultValues={{ name: '' }}
      save={async (request) => {
        const provider = await create.mutateAsync(request);
        onAdded(provider);
        return provider;
      }}
      saveLabel={t('common:action.save')}
      savedText={t('common:saved')}
      onClose={onClose}
    >
      {(form) => <FormText form={form} name="name" label={t('provider.name')} />}
    </FormDialog>
  );
}
