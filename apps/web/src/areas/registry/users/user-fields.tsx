import { useQuery } from '@tanstack/react-query';
import type { CreateUserRequest } from '@valopolku/contracts';
import { LANGUAGES, type Role } from '@valopolku/domain';
import type { FieldValues, Path } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { FormCheckboxes, FormRadio, FormText } from '../../../platform/form/fields/form-fields.js';
import { FormManyOf } from '../../../platform/form/fields/form-many-of.js';
import type { ContractForm } from '../../../platform/form/use-contract-form.js';
import { useOptions } from '../../../platform/i18n/use-choice.js';
import { FormMunicipalities } from '../../../data/registry/choices/municipality-field.js';
import { useFetchedOptions, useFieldOptions } from '../../../data/registry/choices/use-fetched-options.js';
import { environmentChoicesQuery } from '../../../data/sites/environments.js';

/** Roles that an admin gives; a trainee's own account belongs to one person. */
export const WORK_ROLES = ['coach', 'staff', 'manager', 'admin'] as const satisfies readonly Role[];

/** What an account is: the same fields when it is made and when it is changed. A trainee's has no roles or address to choose, and the own is not widened. */
export function UserFields<T extends FieldValues>({ form, hasReach = true, hasEmail = true }: { form: ContractForm<T>; hasReach?: boolean; hasEmail?: boolean }) {
  const { t } = useTranslation('users');
  const options = useOptions();
  const name = (key: keyof CreateUserRequest) => key as Path<T>;
  const held: unknown = form.hook.formState.defaultValues?.[name('municipalityCodes')];
  const fields = useFieldOptions();
  const workplaces = useFetchedOptions(useQuery(environmentChoicesQuery(null)), ({ items }) => items.map(({ id, name: label }) => ({ id, label })));
  return (
    <>
      <FormText form={form} name={name('name')} label={t('field.name')} autoComplete="off" />
      {hasEmail && <FormText form={form} name={name('email')} type="email" label={t('field.email')} autoComplete="off" />}
      <FormRadio form={form} name={name('language')} label={t('field.language')} options={LANGUAGES.map((id) => ({ id, label: t(`language.${id}`) }))} />
      {hasReach && (
        <>
          <FormCheckboxes form={form} name={name('roles')} label={t('field.roles')} options={options('role', WORK_ROLES)} />
          <FormMunicipalities form={form} name={name('municipalityCodes')} label={t('field.municipalities')} hint={t('hint.municipalities')} kept={Array.isArray(held) ? held : []} />
          <FormManyOf form={form} name={name('fieldIds')} label={t('field.fields')} options={fields} />
          <FormManyOf form={form} name={name('environmentIds')} label={t('field.environments')} hint={t('hint.environments')} options={workplaces} />
        </>
      )}
    </>
  );
}
