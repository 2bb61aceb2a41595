import { useQuery } from '@tanstack/react-query';
import { InformationGiven, type CoachingPeriodResponse, type OrganisationResponse } from '@valopolku/contracts';
import { LANGUAGES, SERVICES } from '@valopolku/domain';
import { useTranslation } from 'react-i18next';
import { notInFuture } from '../../../../../platform/form/fields/field-rules.js';
import { FormDate, FormRadio, FormSelect, FormText } from '../../../../../platform/form/fields/form-fields.js';
import type { ContractForm } from '../../../../../platform/form/use-contract-form.js';
import { todayInHelsinki } from '../../../../../platform/format/dates.js';
import { QueryView } from '../../../../../platform/page/query-view.js';
import { organisationQuery } from '../../../../../data/registry/organisation.js';
import { useChoiceWords } from '../use-choice-words.js';
import { useChoice, useOptions } from '../../../../../platform/i18n/use-choice.js';
import { useGiveInformation } from '../../../../../data/coaching/change-person.js';
import { PeriodFormDialog } from '../period-form-dialog.js';
import type { PeriodDialogProps } from '../open-dialog.js';

/** What the person was told about the data. The law and the register follow from the service and the organisation's settings. Not a consent. */
export function InformationDialog({ period, onClose }: PeriodDialogProps) {
  const { t } = useTranslation('coachingPeriods');
  const options = useOptions();
  const give = useGiveInformation(period);
  const today = todayInHelsinki();
  return (
    <PeriodFormDialog<InformationGiven>
      kind="information"
      contract={InformationGiven}
      defaultValues={{ informationVersion: `${today.slice(0, 4)}-1`, language: 'fi', date: today, ...valuesOf(period) }}
      save={(request) => give.mutateAsync(request)}
      onClose={onClose}
      valuesOf={valuesOf}
      words={useChoiceWords({ language: 'language', service: 'service' })}
    >
      {(form) => (
        <>
          <FormSelect form={form} name="service" label={t('field.service')} options={options('service', SERVICES)} />
          <RegisterNote form={form} />
          <FormRadio form={form} name="language" label={t('field.informationLanguage')} options={options('language', LANGUAGES)} />
          <div className="form-row">
            <FormDate form={form} name="date" label={t('field.informationDate')} rule={notInFuture} />
            <FormText form={form} name="informationVersion" label={t('field.informationVersion')} />
          </div>
        </>
      )}
    </PeriodFormDialog>
  );
}

function valuesOf({ information }: Pick<CoachingPeriodResponse, 'information'>): Partial<InformationGiven> {
  const { informationVersion, language, date, service } = information ?? {};
  return informationVersion && language && date && service ? { informationVersion, language, date, service } : {};
}

/** Whose register the chosen service is in, as the organisation has set it. */
function RegisterNote({ form }: { form: ContractForm<InformationGiven> }) {
  const query = useQuery(organisationQuery);
  const service: unknown = form.hook.watch('service');
  if (typeof service !== 'string') return null;
  return <QueryView query={query} skeleton={<></>}>{({ registers }) => <Register register={registers.find((one) => one.service === service)} />}</QueryView>;
}

function Register({ register }: { register: OrganisationResponse['registers'][number] | undefined }) {
  const { t } = useTranslation(['coachingPeriods', 'errors']);
  const choice = useChoice();
  if (!register) return <p className="muted">{t('errors:registerNotSet')}</p>;
  const { controller, controllerKind, retentionYears } = register;
  return <p className="muted">{t('register.note', { controller, kind: choice('controllerKind', controllerKind).toLocaleLowerCase(), count: retentionYears })}</p>;
}
