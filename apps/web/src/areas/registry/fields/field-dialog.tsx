import { CreateFieldRequest, type FieldResponse } from '@valopolku/contracts';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../../platform/form/windows/form-dialog.js';
import { FormText } from '../../../platform/form/fields/form-text.js';
import { useCreateField } from '../../../data/registry/fields.js';

/** A field of work that the standard ones do not hold; what has no name in a language shows the Finnish one. */
export function FieldDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['fields', 'common']);
  const create = useCreateField();
  return (
    <FormDialog<CreateFieldRequest, FieldResponse>
      title={t('create')}
      contract={CreateFieldRequest}
      defaultValues={{ code: '', name: { fi: '', sv: '', en: '' } }}
      save={(request) => create.mutateAsync(request)}
      saveLabel={t('common:action.save')}
      savedText={t('common:saved')}
      onClose={onClose}
    >
      {(form) => (
        <>
          <FormText form={form} name="name.fi" label={t('field.fi')} />
          <FormText form={form} name="name.sv" label={t('field.sv')} isOptional />
          <FormText form={form} name="name.en" label={t('field.en')} isOptional />
          <FormText form={form} name="code" label={t('field.code')} hint={t('field.codeHint')} />
        </>
      )}
    </FormDialog>
  );
}
