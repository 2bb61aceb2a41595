import { ServiceRegister, type OrganisationResponse } from '@valopolku/contracts';
import { SERVICE_TERMS, type Service } from '@valopolku/domain';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../../platform/form/windows/form-dialog.js';
import { FormSelect, FormText } from '../../../platform/form/fields/form-fields.js';
import { FormNumber } from '../../../platform/form/fields/form-numbers.js';
import { useChoice, useOptions } from '../../../platform/i18n/use-choice.js';
import { useChangeRegisters } from '../../../data/registry/organisation.js';

export interface ChangeRegisterDialogProps {
  organisation: OrganisationResponse;
  service: Service;
  onClose: () => void;
}

/** Whose register one service is in; the others stay. */
export function ChangeRegisterDialog({ organisation, service, onClose }: ChangeRegisterDialogProps) {
  const { t } = useTranslation(['users', 'common']);
  const choice = useChoice();
  const options = useOptions();
  const change = useChangeRegisters(organisation);
  const { controllers } = SERVICE_TERMS[service];
  const valuesOf = ({ registers }: OrganisationResponse): Partial<ServiceRegister> =>
    registers.find((one) => one.service === service) ?? { service, controllerKind: controllers[0], controller: '' };
  return (
    <FormDialog<ServiceRegister, OrganisationResponse>
      title={choice('service', service)}
      contract={ServiceRegister}
      defaultValues={valuesOf(organisation)}
      save={(register) => change.mutateAsync({ registers: [...organisation.registers.filter((one) => one.service !== service), register] })}
      saveLabel={t('common:action.save')}
      savedText={t('common:saved')}
      valuesOf={valuesOf}
      words={(field, value) => (field === 'controllerKind' && typeof value === 'string' ? options('controllerKind', controllers).find(({ id }) => id === value)?.label : undefined)}
      onClose={onClose}
    >
      {(form) => (
        <>
          <FormSelect form={form} name="controllerKind" label={t('registers.kind')} options={options('controllerKind', controllers)} />
          <FormText form={form} name="controller" label={t('registers.controller')} hint={t('registers.controllerHint')} />
          <FormNumber form={form} name="retentionYears" label={t('registers.retention')} unit={t('registers.years')} />
        </>
      )}
    </FormDialog>
  );
}
