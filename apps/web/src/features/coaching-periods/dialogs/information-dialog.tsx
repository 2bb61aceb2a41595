import { InformationGiven } from '@valopolku/contracts';
import { CONTROLLER_KINDS, LANGUAGES, LEGAL_BASES, SERVICES, SERVICE_TERMS, type Service } from '@valopolku/domain';
import { useTranslation } from 'react-i18next';
import { useEffect } from 'react';
import { FormDate, FormNumber, FormRadio, FormSelect, FormText } from '../../../platform/form/form-fields.js';
import type { ContractForm } from '../../../platform/form/use-contract-form.js';
import { todayInHelsinki } from '../../../platform/format/dates.js';
import { useChoiceWords } from './use-choice-words.js';
import { useOptions } from '../../../platform/i18n/use-choice.js';
import { usePeriodChange } from '../use-period-change.js';
import { PeriodFormDialog } from './period-form-dialog.js';
import type { PeriodDialogProps } from './open-dialog.js';

/** What the person was told about the data, on which law it rests and whose register it is. Not a consent. */
export function InformationDialog({ period, onClose }: PeriodDialogProps) {
  const { t } = useTranslation('coachingPeriods');
  const options = useOptions();
  const give = usePeriodChange<InformationGiven>(period, '/information');
  const today = todayInHelsinki();
  const defaultValues = period.information ? { ...period.information, controller: period.information.controller ?? '' } : { informationVersion: `${today.slice(0, 4)}-1`, language: 'fi' as const, date: today, controller: '', retentionYears: 10 };
  return (
    <PeriodFormDialog<InformationGiven>
      kind="information"
      contract={InformationGiven}
      defaultValues={defaultValues}
      save={(request) => give.mutateAsync(request)}
      onClose={onClose}
      valuesOf={({ information }) => (information ? { ...information, controller: information.controller ?? '' } : {})}
      words={useChoiceWords({ language: 'language', service: 'service', legalBasis: 'legalBasis', controllerKind: 'controllerKind' })}
    >
      {(form) => (
        <>
          <ServiceTerms form={form} />
          <FormSelect form={form} name="service" label={t('field.service')} options={options('service', SERVICES)} />
          <FormSelect form={form} name="legalBasis" label={t('field.legalBasis')} options={options('legalBasis', LEGAL_BASES)} />
          <FormSelect form={form} name="controllerKind" label={t('field.controllerKind')} options={options('controllerKind', CONTROLLER_KINDS)} />
          <FormText form={form} name="controller" label={t('field.controller')} hint={t('hint.controller')} />
          <FormNumber form={form} name="retentionYears" label={t('field.retentionYears')} unit={t('unit.years')} />
          <FormRadio form={form} name="language" label={t('field.informationLanguage')} options={options('language', LANGUAGES)} />
          <div className="form-row">
            <FormDate form={form} name="date" label={t('field.informationDate')} />
            <FormText form={form} name="informationVersion" label={t('field.informationVersion')} />
          </div>
        </>
      )}
    </PeriodFormDialog>
  );
}

/** The law follows from the service, and so does the register where there is only one. */
function ServiceTerms({ form: { hook } }: { form: ContractForm<InformationGiven> }) {
  const { setValue, watch } = hook;
  useEffect(() => {
    const { unsubscribe } = watch(({ service }, { name }) => {
      if (name !== 'service' || !service) return;
      const { legalBasis, controllers } = SERVICE_TERMS[service as Service];
      setValue('legalBasis', legalBasis);
      if (controllers[0]) setValue('controllerKind', controllers[0]);
    });
    return unsubscribe;
  }, [setValue, watch]);
  return null;
}
