import type { Assessor } from '@valopolku/contracts';
import { ASSESSOR_KINDS } from '@valopolku/domain';
import { Button, FormField, focusFirst } from '@valopolku/ui';
import { useState } from 'react';
import { useWatch, type FieldPath, type FieldValues } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { FormSelect, FormText } from '../../../platform/form/fields/form-fields.js';
import type { ContractForm } from '../../../platform/form/use-contract-form.js';
import { useFormField } from '../../../platform/form/fields/use-form-field.js';
import { useOptions } from '../../../platform/i18n/use-choice.js';

const MOST = 6;

/** A teacher and someone from working life decide together; two of the provider only with a special reason. */
export function AssessorsField<T extends FieldValues & { assessors?: Assessor[] | null }>({ form }: { form: ContractForm<T> }) {
  const { t } = useTranslation('demonstrations');
  const options = useOptions();
  const [hasAdded, setAdded] = useState(false);
  const at = (name: string) => name as FieldPath<T>;
  const { id, value, onChange, error } = useFormField({ form, name: at('assessors'), label: t('field.assessors') });
  const assessors = (value ?? []) as Assessor[];
  const kinds = (useWatch({ control: form.hook.control, name: at('assessors') }) ?? []) as Assessor[];
  const isOneSided = kinds.filter(({ kind, name }) => kind === 'provider' && name).length > 1 && !kinds.some(({ kind, name }) => kind === 'workingLife' && name);
  const add = () => {
    setAdded(true);
    onChange([...assessors, { kind: 'workingLife', name: '', organisation: '' }]);
  };
  return (
    <>
      <FormField id={id} label={t('field.assessors')} hint={t('hint.assessors')} error={error}>
        <div className="stack stack-m">
          {assessors.map((_, index) => (
            <div key={index} ref={hasAdded && index === assessors.length - 1 ? focusFirst : null} className="form-row demonstration-assessor">
              <FormSelect form={form} name={at(`assessors.${index}.kind`)} label={t('field.assessorKind', { number: index + 1 })} options={options('assessorKind', ASSESSOR_KINDS)} />
              <FormText form={form} name={at(`assessors.${index}.name`)} label={t('field.assessorName', { number: index + 1 })} />
              <FormText form={form} name={at(`assessors.${index}.organisation`)} label={t('field.assessorOrganisation', { number: index + 1 })} />
            </div>
          ))}
        </div>
      </FormField>
      {assessors.length < MOST && <div><Button size="small" icon="plus" onPress={add}>{t('action.addAssessor')}</Button></div>}
      {(isOneSided || Boolean(form.hook.getValues(at('specialReason')))) && <FormText form={form} name={at('specialReason')} label={t('field.specialReason')} />}
    </>
  );
}
