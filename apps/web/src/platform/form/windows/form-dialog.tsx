import { useToast } from '@valopolku/ui';
import { useState, type ReactNode } from 'react';
import type { DefaultValues, FieldValues, Path, PathValue } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '../../api/problem-error.js';
import { ConflictDialog } from './conflict-dialog.js';
import { comparedFields, type ValueWords } from './compared-fields.js';
import { ContractForm } from '../contract-form.js';
import { FormWindow } from './form-window.js';
import type { Contract, FieldOf } from '../contract-resolver.js';
import { useContractForm, type ContractForm as Form } from '../use-contract-form.js';

export interface FormDialogProps<T extends FieldValues, R> {
  title: string;
  subtitle?: ReactNode;
  /** Room for something beside the fields. */
  size?: 'large';
  contract: Contract;
  defaultValues: DefaultValues<T>;
  toRequest?: (values: T) => unknown;
  fieldOf?: FieldOf<T>;
  /** Fields that a change may not empty. */
  keeps?: readonly (keyof T & string)[];
  save: (request: T) => Promise<R>;
  saveLabel: string;
  /** Said when it is saved; what it says may depend on what was. */
  savedText: string | ((saved: R) => string);
  onClose: () => void;
  /** What the fields would hold of the thing as someone else left it; for forms that change what is there already. */
  valuesOf?: (current: R) => object;
  /** What the other did besides the fields: confirmed it. */
  newsOf?: (current: R) => string | undefined;
  /** Said when what is saved is there no more, in place of the usual words; with what can be done about it. */
  goneText?: string | undefined;
  /** Words of a choice at a field, when both versions are shown. */
  words?: ValueWords;
  /** Above the fields. */
  lead?: ReactNode;
  /** Below the form: what is done at once, without saving. */
  foot?: ReactNode;
  children: (form: Form<T>) => ReactNode;
}

/** A form in a window. When someone else was faster, both versions are shown and nothing that was typed is lost. */
export function FormDialog<T extends FieldValues, R>(props: FormDialogProps<T, R>) {
  const { title, subtitle, size, contract, defaultValues, toRequest, fieldOf, keeps, save, saveLabel, savedText, onClose, valuesOf, newsOf, goneText, words, lead, foot, children } = props;
  const { t } = useTranslation('common');
  const toast = useToast();
  const [current, setCurrent] = useState<R | null>(null);
  const [isGone, setGone] = useState(false);
  const form = useContractForm<T, R>(contract, {
    defaultValues,
    ...(toRequest && { toRequest }),
    ...(fieldOf && { fieldOf }),
    ...(keeps && { keeps }),
    save: async (request) => {
      setGone(false);
      try {
        return await save(request);
      } catch (error) {
        if (error instanceof ProblemError && error.code === 'versionConflict' && error.current) setCurrent(error.current as R);
        setGone(error instanceof ProblemError && error.status === 404);
        throw error;
      }
    },
    onSaved: (saved) => {
      toast({ message: typeof savedText === 'string' ? savedText : savedText(saved) });
      onClose();
    },
  });
  const compared = current === null ? [] : comparedFields(form, valuesOf?.(current) ?? {});
  const put = (values: Readonly<Record<string, unknown>>) => {
    for (const [name, value] of Object.entries(values)) form.hook.setValue(name as Path<T>, value as PathValue<T, Path<T>>, { shouldDirty: true });
    setCurrent(null);
  };
  const takeOver = (chosen: Readonly<Record<string, unknown>>) => {
    put(chosen);
    form.submit();
  };
  // What was not touched here stands as the other left it: going on with the form must not take their change back.
  const goOn = () => put(Object.fromEntries(compared.filter(({ isTouched }) => !isTouched).map(({ field, theirs }) => [field, theirs])));
  return (
    <FormWindow onClose={onClose} title={title} subtitle={subtitle} {...(size && { size })} closeLabel={t('close')}>
      {lead}
      <ContractForm form={form} saveLabel={saveLabel} onCancel={onClose} {...(isGone && { refusal: goneText ?? t('form.gone') })}>{children(form)}</ContractForm>
      {foot}
      {current !== null && (
        <ConflictDialog fields={compared} words={words} news={newsOf?.(current)} onSave={takeOver} onClose={goOn} />
      )}
    </FormWindow>
  );
}
