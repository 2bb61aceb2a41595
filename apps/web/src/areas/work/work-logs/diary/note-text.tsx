import { useTranslation } from 'react-i18next';
import { FormTextArea } from '../../../../platform/form/fields/form-text.js';
import type { LogWorkForm } from '../logging/use-log-work-form.js';

/** The hint says what is never written here. */
export function NoteText({ form, hasFocus }: { form: LogWorkForm; hasFocus: boolean }) {
  const { t } = useTranslation('logWork');
  return <FormTextArea form={form} name="note" label={t('note')} hint={t('noteHint')} isOptional hasFocus={hasFocus} />;
}
