import type { SaveEnvironmentRequest } from '@valopolku/contracts';
import { Button, Checkbox, focusFirst } from '@valopolku/ui';
import { useState } from 'react';
import { useFieldArray } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { FormText } from '../../../../platform/form/fields/form-fields.js';
import type { ContractForm } from '../../../../platform/form/use-contract-form.js';

/** People at the place; each can be added and taken away. */
export function ContactsField({ form }: { form: ContractForm<SaveEnvironmentRequest> }) {
  const { t } = useTranslation(['environments', 'common']);
  const { fields, append, remove } = useFieldArray({ control: form.hook.control, name: 'contacts' });
  const [hasAdded, setAdded] = useState(false);
  const contacts = form.hook.watch('contacts') ?? [];
  return (
    <fieldset className="stack stack-s">
      <legend className="strong">{t('contacts')}</legend>
      {fields.map(({ id }, index) => (
        <div key={id} ref={hasAdded && index === fields.length - 1 ? focusFirst : null} className="environments-contact">
          <FormText form={form} name={`contacts.${index}.name`} label={t('contact.name')} />
          <FormText form={form} name={`contacts.${index}.title`} label={t('contact.title')} isOptional />
          <div className="form-row">
            <FormText form={form} name={`contacts.${index}.phone`} type="tel" label={t('contact.phone')} isOptional />
            <FormText form={form} name={`contacts.${index}.email`} type="email" label={t('contact.email')} isOptional />
          </div>
          <Checkbox isSelected={contacts[index]?.instructor ?? false} onChange={(isOn) => form.hook.setValue(`contacts.${index}.instructor`, isOn, { shouldDirty: true })}>{t('contact.instructor')}</Checkbox>
          <div><Button size="small" icon="trash" onPress={() => remove(index)}>{t('contact.remove', { name: contacts[index]?.name ?? '' })}</Button></div>
        </div>
      ))}
      <div><Button size="small" icon="plus" onPress={() => { setAdded(true); append({ name: '', title: '', phone: '', email: '', instructor: false }, { shouldFocus: false }); }}>{t('contact.add')}</Button></div>
    </fieldset>
  );
}
