import { RecordContactRequest } from '@valopolku/contracts';
import { CONTACT_KINDS, CONTACT_OUTCOMES } from '@valopolku/domain';
import { useTranslation } from 'react-i18next';
import { notInFuture } from '../../../../../platform/form/fields/field-rules.js';
import { newId } from '../../../../../platform/api/new-id.js';
import { FormDate, FormRadio } from '../../../../../platform/form/fields/form-fields.js';
import { todayInHelsinki } from '../../../../../platform/format/dates.js';
import { useOptions } from '../../../../../platform/i18n/use-choice.js';
import { useRecordContact } from '../../../../../data/coaching/change-person.js';
import { PeriodFormDialog } from '../period-form-dialog.js';
import type { PeriodDialogProps } from '../open-dialog.js';

/** News was asked for: when, how, and whether the person was reached, which nobody knows beforehand. */
export function ContactDialog({ period, onClose }: PeriodDialogProps) {
  const { t } = useTranslation('coachingPeriods');
  const options = useOptions();
  const contact = useRecordContact(period);
  return (
    <PeriodFormDialog<RecordContactRequest>
      kind="contact"
      contract={RecordContactRequest}
      defaultValues={{ id: newId(), date: todayInHelsinki(), kind: 'phone' }}
      save={(request) => contact.mutateAsync(request)}
      onClose={onClose}
    >
      {(form) => (
        <>
          <FormRadio form={form} name="kind" label={t('field.contactKind')} options={options('contactKind', CONTACT_KINDS)} />
          <FormRadio form={form} name="outcome" label={t('field.contactOutcome')} options={options('contactOutcome', CONTACT_OUTCOMES)} />
          <FormDate form={form} name="date" label={t('field.date')} rule={notInFuture} />
        </>
      )}
    </PeriodFormDialog>
  );
}
