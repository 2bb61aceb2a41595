import { useQuery } from '@tanstack/react-query';
import type { FieldPath, FieldValues } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { FormSelect } from '../../../platform/form/form-fields.js';
import type { ContractForm } from '../../../platform/form/use-contract-form.js';
import { useSession } from '../../../platform/session/use-session.js';
import { coachesQuery } from '../../../platform/reference/reference.queries.js';

export function CoachField<T extends FieldValues>({ form, name }: { form: ContractForm<T>; name: FieldPath<T> }) {
  const { t } = useTranslation('coachingPeriods');
  const own = useSession().userId;
  const coaches = useQuery(coachesQuery).data?.items ?? [];
  return <FormSelect form={form} name={name} label={t('field.coach')} options={coaches.map((coach) => ({ id: coach.id, label: coach.id === own ? t('me', { name: coach.name }) : coach.name }))} />;
}
