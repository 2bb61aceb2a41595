import { mapItems } from '@valopolku/ui';
import type { FieldPath, FieldValues } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { FormSelect } from '../../../../platform/form/fields/form-fields.js';
import type { ContractForm } from '../../../../platform/form/use-contract-form.js';
import { useSession } from '../../../../platform/session/use-session.js';
import { useCoachOptions } from '../../../../data/registry/choices/use-fetched-options.js';

export interface CoachFieldProps<T extends FieldValues> {
  form: ContractForm<T>;
  name: FieldPath<T>;
  label?: string;
  /** A coach who is no choice. */
  withoutId?: string | undefined;
}

export function CoachField<T extends FieldValues>({ form, name, label, withoutId }: CoachFieldProps<T>) {
  const { t } = useTranslation('coachingPeriods');
  const own = useSession().userId;
  const coaches = useCoachOptions((coach) => (coach.id === own ? t('me', { name: coach.name }) : coach.name));
  const options = mapItems(coaches, (items) => items.filter(({ id }) => id !== withoutId));
  return <FormSelect form={form} name={name} label={label ?? t('field.coach')} options={options} />;
}
