import type { ErrorCode } from '@valopolku/domain';
import { useCallback, useEffect } from 'react';
import type { FieldPath, FieldValues } from 'react-hook-form';
import type { ContractForm } from '../use-contract-form.js';

/** For a control that keeps what is typed and is no value of it: the form is not saved with it, and asks before it is lost. */
export function useUnreadable<T extends FieldValues>({ form: { hook, tellUnread }, name }: { form: ContractForm<T>; name: FieldPath<T> }, code: ErrorCode): (isUnreadable: boolean) => void {
  const { isSubmitted } = hook.formState;
  const { trigger } = hook;
  useEffect(() => () => void tellUnread(name, null), [tellUnread, name]);
  return useCallback((isUnreadable: boolean) => {
    const isNews = tellUnread(name, isUnreadable ? code : null);
    // From the first try on the form looks at each change.
    if (isNews && isSubmitted) trigger(name).catch(() => undefined);
  }, [tellUnread, trigger, name, code, isSubmitted]);
}
