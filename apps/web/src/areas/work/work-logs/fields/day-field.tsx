import { useTranslation } from 'react-i18next';
import { FormDate } from '../../../../platform/form/fields/form-date.js';
import { todayInHelsinki } from '../../../../platform/format/dates.js';
import type { LogWorkForm } from '../logging/use-log-work-form.js';

/** Another day than today; the calendar is fetched when it is asked for. */
export function DayField({ form, hasFocus }: { form: LogWorkForm; hasFocus: boolean }) {
  const { t } = useTranslation('logWork');
  return <FormDate form={form} name="date" label={t('date')} max={todayInHelsinki()} hasFocus={hasFocus} />;
}
