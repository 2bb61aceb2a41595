import type { FieldPath, FieldValues } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { ContractForm } from '../use-contract-form.js';
import { useUnreadable } from './use-unreadable.js';

/** For a field that is found by writing: a word that is no choice stays in it, with its error, and the form is not saved with it. */
export function useTypedWord<T extends FieldValues>(field: { form: ContractForm<T>; name: FieldPath<T> }) {
  const { t } = useTranslation('errors');
  return { invalidText: t('invalidChoice'), onUnreadable: useUnreadable(field, 'invalidChoice') };
}
