import { useQuery } from '@tanstack/react-query';
import { ChangeDemonstrationRequest, type DemonstrationResponse } from '@valopolku/contracts';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../../platform/form/windows/form-dialog.js';
import { optionWords } from '../../../platform/form/fields/option-words.js';
import { Localized } from '../../../platform/i18n/localized.js';
import { useFetchedOptions, useProviderOptions } from '../../../data/registry/choices/use-fetched-options.js';
import { DemonstrationLacks } from './demonstration-state.js';
import { environmentChoicesQuery } from '../../../data/sites/environments.js';
import { PlanFields } from './plan-fields.js';
import { planFieldOf, planRequest, planValues } from './plan-values.js';
import { useChangeDemonstration } from '../../../data/assessment/change-demonstrations.js';

export function ChangeDialog({ demonstration, onClose }: { demonstration: DemonstrationResponse; onClose: () => void }) {
  const { t } = useTranslation('demonstrations');
  const change = useChangeDemonstration(demonstration);
  const { traineeName, degreePart, missing } = demonstration;
  const providers = useProviderOptions();
  const environments = useFetchedOptions(useQuery(environmentChoicesQuery(degreePart.id)), ({ items }) => items.map(({ id, name }) => ({ id, label: name })));
  return (
    <FormDialog<ChangeDemonstrationRequest, DemonstrationResponse>
      title={t('change.title')}
      subtitle={<>{traineeName} · <Localized text={degreePart.name} /></>}
      contract={ChangeDemonstrationRequest}
      defaultValues={planValues(demonstration)}
      toRequest={planRequest}
      fieldOf={planFieldOf}
      save={(request) => change.mutateAsync(request)}
      saveLabel={t('change.save')}
      savedText={t('change.saved')}
      onClose={onClose}
      valuesOf={planValues}
      words={optionWords({ providerId: providers, environmentId: environments })}
      lead={missing.length > 0 && <div className="demonstration-lead"><span className="meta">{t('stillLacks')}</span><DemonstrationLacks demonstration={demonstration} /></div>}
    >
      {(form) => <PlanFields form={form} degreePartId={degreePart.id} kept={demonstration} />}
    </FormDialog>
  );
}
