import { useQuery } from '@tanstack/react-query';
import type { ReferRequest } from '@valopolku/contracts';
import { ComboBox, Section } from '@valopolku/ui';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContractForm } from '../../../../platform/form/use-contract-form.js';
import { useFormField } from '../../../../platform/form/fields/use-form-field.js';
import { useTypedWord } from '../../../../platform/form/fields/use-typed-word.js';
import { useFetchedOptions } from '../../../../data/registry/choices/use-fetched-options.js';
import { peopleQuery } from '../../../../data/case/trainees.js';

/** Someone who has been here before, found by name; who is here still cannot be chosen. The word that is searched stays on this page. */
export function PersonSearch({ form }: { form: ContractForm<ReferRequest> }) {
  const { t } = useTranslation(['trainees', 'common']);
  const { value, onChange, ...field } = useFormField({ form, name: 'traineeId', label: t('form.person') });
  const word = useTypedWord({ form, name: 'traineeId' });
  const [q, setQ] = useState('');
  const query = useQuery(peopleQuery(useDeferredValue(q)));
  const people = useFetchedOptions(query, ({ items }) => items.map(({ id, name, birthYear, phase }) => ({
    id, label: birthYear == null ? name : t('form.bornIn', { name, year: birthYear }), ...(phase && phase !== 'ended' && { isDisabled: true, description: t('form.stillOpen') }),
  })));
  return (
    <Section title={t('form.personSection')}>
      <div className="form trainees-fields">
        <ComboBox
          {...field}
          {...word}
          hint={t('form.personHint')}
          options={people}
          value={typeof value === 'string' ? value : null}
          onChange={onChange}
          onSearch={setQ}
          emptyText={t('common:noMatches')}
          placeholder={t('search')}
        />
      </div>
    </Section>
  );
}
