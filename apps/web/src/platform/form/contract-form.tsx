import { Button, goesToOtherWindow } from '@valopolku/ui';
import type { FocusEvent, ReactNode } from 'react';
import type { FieldValues } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { FormErrors } from './form-errors.js';
import { useFormGuard, useToldGuard } from './windows/form-window.js';
import { LeaveGuard } from './windows/leave-guard.js';
import type { ContractForm as Form } from './use-contract-form.js';

export interface ContractFormProps<T extends FieldValues> {
  form: Form<T>;
  /** The fields. */
  children: ReactNode;
  /** What happens: "Aloita valmennusjakso". */
  saveLabel: string;
  onCancel?: () => void;
  /** Why it was refused, in place of the usual words. */
  refusal?: string;
  /** At the end of the buttons. */
  note?: ReactNode;
}

/** A control that tells what was typed when it is left. */
const isToldLate = (target: EventTarget): boolean => target instanceof Element && target.hasAttribute('data-told-late');

/** The form element with its errors on top and its buttons below. */
export function ContractForm<T extends FieldValues>({ form, children, saveLabel, onCancel, refusal, note }: ContractFormProps<T>) {
  const { t } = useTranslation('common');
  const guard = useFormGuard();
  useToldGuard(form.isDirty);
  // The question over the window leaves no field: what was being written in it is there still.
  const leave = ({ currentTarget, relatedTarget }: FocusEvent) => { if (!goesToOtherWindow(currentTarget, relatedTarget)) form.write(false); };
  const cancel = onCancel && guard ? () => guard.leave(onCancel) : onCancel;
  return (
    <form className="form" onSubmit={form.submit} onInput={({ target }) => { if (isToldLate(target)) form.write(true); }} onBlur={leave} noValidate>
      <FormErrors form={form} {...(refusal && { refusal })} />
      {children}
      <div className="form-actions">
        <Button type="submit" variant="primary" isLoading={form.isSaving}>{saveLabel}</Button>
        {cancel && <Button onPress={cancel} preventFocusOnPress>{t('action.cancel')}</Button>}
        {note && <span className="meta push">{note}</span>}
      </div>
      {!guard && <LeaveGuard isDirty={form.isDirty} />}
    </form>
  );
}
