import type { CoachingPeriodResponse, Exit } from '@valopolku/contracts';
import { EXIT_DETAILS, EXIT_STATUSES, type ExitStatus } from '@valopolku/domain';
import { useWatch, type FieldPath, type FieldValues } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { needed, notInFuture } from '../../../../../platform/form/fields/field-rules.js';
import { FormDate, FormSelect, FormTextArea } from '../../../../../platform/form/fields/form-fields.js';
import type { ContractForm } from '../../../../../platform/form/use-contract-form.js';
import { useOptions } from '../../../../../platform/i18n/use-choice.js';

export interface ExitFieldsProps<T extends FieldValues> {
  form: ContractForm<T>;
  /** Where the exit stands in the form: '' or 'exit.'. */
  parent?: string;
  /** The note tells why: it is needed. */
  isNoteNeeded?: boolean;
}

/** The situation at exit; what can be told more closely depends on it. */
export function ExitFields<T extends FieldValues>({ form, parent = '', isNoteNeeded = false }: ExitFieldsProps<T>) {
  const { t } = useTranslation('coachingPeriods');
  const options = useOptions();
  const at = (name: string) => `${parent}${name}` as FieldPath<T>;
  const status = useWatch({ control: form.hook.control, name: at('status') }) as ExitStatus | undefined;
  const details = status ? EXIT_DETAILS[status] : [];
  return (
    <>
      <FormSelect form={form} name={at('status')} label={t('field.exitStatus')} options={options('exitStatus', EXIT_STATUSES)} />
      {details.length > 0 && (
        <FormSelect form={form} name={at('detail')} label={t('field.exitDetail')} options={[{ id: '', label: t('notTold') }, ...options('exitDetail', details)]} isOptional />
      )}
      <FormDate form={form} name={at('date')} label={t('field.exitDate')} rule={notInFuture} hint={t('hint.exitDate')} />
      <FormTextArea form={form} name={at('note')} label={t('field.note')} isOptional={!isNoteNeeded} rule={isNoteNeeded ? needed : undefined} rows={3} />
    </>
  );
}

/** What was recorded of it; nothing before. */
export function recordedExit({ exit }: Pick<CoachingPeriodResponse, 'exit'>): Partial<Exit> {
  const { status, detail, date, note } = exit ?? {};
  return status && date ? { status, date, detail: detail ?? '', note: note ?? '' } : {};
}

/** A detail of another status is not carried along when the status changes. */
export function withOwnDetail<T extends { status?: ExitStatus | null; detail?: string | null }>(exit: T): T {
  const own: readonly string[] = exit.status ? EXIT_DETAILS[exit.status] : [];
  return { ...exit, detail: exit.detail && own.includes(exit.detail) ? exit.detail : null };
}
