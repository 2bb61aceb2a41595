import { RecordQualificationRequest, type CompletionItem, type QualificationCompletionItem } from '@valopolku/contracts';
import { localized } from '@valopolku/domain';
import { useTranslation } from 'react-i18next';
import { notInFuture } from '../../../platform/form/fields/field-rules.js';
import { newId } from '../../../platform/api/new-id.js';
import { FormDialog } from '../../../platform/form/windows/form-dialog.js';
import { FormDate, FormSelect } from '../../../platform/form/fields/form-fields.js';
import { todayInHelsinki } from '../../../platform/format/dates.js';
import { useLanguage } from '../../../platform/i18n/use-language.js';
import { useProviderOptions } from '../../../data/registry/choices/use-fetched-options.js';
import { useRecordQualification } from '../../../data/assessment/completions.js';

export interface QualificationDialogProps {
  coachingPeriodId: string;
  /** Only a qualification of which something has been completed can be whole. */
  completions: readonly CompletionItem[];
  onClose: () => void;
}

/** The provider has granted the whole qualification. */
export function QualificationDialog({ coachingPeriodId, completions, onClose }: QualificationDialogProps) {
  const { t } = useTranslation('demonstrations');
  const language = useLanguage();
  const record = useRecordQualification();
  const providers = useProviderOptions();
  const versions = new Map(completions.map(({ qualificationVersionId, qualification }) => [qualificationVersionId, localized(qualification.name, language).text]));
  const options = [...versions].map(([id, label]) => ({ id, label }));
  return (
    <FormDialog<RecordQualificationRequest, QualificationCompletionItem>
      title={t('qualification.title')}
      contract={RecordQualificationRequest}
      defaultValues={{ id: newId(), coachingPeriodId, qualificationVersionId: options[0]?.id ?? '', date: todayInHelsinki() }}
      save={(request) => record.mutateAsync(request)}
      saveLabel={t('qualification.save')}
      savedText={t('qualification.saved')}
      onClose={onClose}
    >
      {(form) => (
        <>
          <FormSelect form={form} name="qualificationVersionId" label={t('field.qualification')} options={options} />
          <FormSelect form={form} name="providerId" label={t('field.provider')} options={providers} />
          <FormDate form={form} name="date" label={t('field.grantedOn')} rule={notInFuture} />
        </>
      )}
    </FormDialog>
  );
}
