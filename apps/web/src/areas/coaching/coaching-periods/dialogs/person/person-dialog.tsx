import { useQuery } from '@tanstack/react-query';
import { ChangeTraineeRequest, type TraineeResponse } from '@valopolku/contracts';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../../../../platform/form/windows/form-dialog.js';
import { FormWindow } from '../../../../../platform/form/windows/form-window.js';
import { QueryView } from '../../../../../platform/page/query-view.js';
import { optionWords } from '../../../../../platform/form/fields/option-words.js';
import { useMunicipalityOptions } from '../../../../../data/registry/choices/use-municipality-options.js';
import { useChangeTrainee } from '../../../../../data/case/trainees.js';
import { traineeQuery } from '../../../../../data/case/trainees.js';
import { PersonFields } from './person-fields.js';
import { useChoiceWords } from '../use-choice-words.js';
import type { PeriodDialogProps } from '../open-dialog.js';

/** Details of the person, the same in every period. */
export function PersonDialog({ period, onClose }: PeriodDialogProps) {
  const { t } = useTranslation(['coachingPeriods', 'common']);
  const query = useQuery(traineeQuery(period.traineeId));
  if (query.data) return <PersonForm trainee={query.data} onClose={onClose} />;
  return <FormWindow onClose={onClose} title={t('dialog.person.title')} closeLabel={t('common:close')}><QueryView query={query}>{() => null}</QueryView></FormWindow>;
}

function PersonForm({ trainee, onClose }: { trainee: TraineeResponse; onClose: () => void }) {
  const { t } = useTranslation('coachingPeriods');
  const change = useChangeTrainee(trainee);
  return (
    <FormDialog<ChangeTraineeRequest, TraineeResponse>
      title={t('dialog.person.title')}
      saveLabel={t('dialog.person.save')}
      savedText={t('dialog.person.saved')}
      contract={ChangeTraineeRequest}
      keeps={['gender', 'homeMunicipalityCode']}
      defaultValues={valuesOf(trainee)}
      toRequest={withoutEmptyContact}
      save={(request) => change.mutateAsync(request)}
      onClose={onClose}
      valuesOf={valuesOf}
      words={optionWords({ homeMunicipalityCode: useMunicipalityOptions({ use: 'any' }) }, useChoiceWords({ gender: 'gender', language: 'language' }))}
    >
      {(form) => <PersonFields form={form} lived={trainee.homeMunicipality} />}
    </FormDialog>
  );
}

function valuesOf(trainee: TraineeResponse): ChangeTraineeRequest {
  const { firstName, lastName, calledName, earlierName, birthDate, birthYear, gender, homeMunicipality, phone, email, address, emergencyContact, supportNeeds, language, safetyProhibition } = trainee;
  return {
    firstName, lastName, calledName: calledName ?? '', earlierName: earlierName ?? '', birthDate, birthYear, gender, homeMunicipalityCode: homeMunicipality?.code, phone: phone ?? '', email: email ?? '', address: address ?? '',
    emergencyContact: emergencyContact ?? { name: '', phone: '' }, supportNeeds: supportNeeds ?? '', language, safetyProhibition: safetyProhibition ?? false,
  };
}

function withoutEmptyContact(values: ChangeTraineeRequest): ChangeTraineeRequest {
  const { emergencyContact: contact } = values;
  return { ...values, emergencyContact: contact && (contact.name.trim() || contact.phone.trim()) ? contact : null };
}
