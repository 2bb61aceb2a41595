import { useQuery } from '@tanstack/react-query';
import type { TraineeResponse } from '@valopolku/contracts';
import { dialled } from '@valopolku/domain';
import { Button, Section, Status } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../../platform/format/use-format.js';
import { Localized } from '../../../../../platform/i18n/localized.js';
import { useChoice } from '../../../../../platform/i18n/use-choice.js';
import { QueryView } from '../../../../../platform/page/query-view.js';
import { can } from '../../../../../platform/session/use-session.js';
import { traineeQuery } from '../../../../../data/case/trainees.js';
import type { SectionProps } from '../../dialogs/open-dialog.js';
import { Facts } from '../facts.js';

/** Details of the person, as far as they were sent. */
export function PersonSection({ period, onOpen }: SectionProps) {
  const { t } = useTranslation(['coachingPeriods', 'common']);
  return (
    <Section title={t('person.title')} action={can(period, 'trainee.change') && <Button size="small" onPress={() => onOpen({ kind: 'person' })}>{t('common:action.edit')}</Button>}>
      {can(period, 'trainee.read') ? <Person traineeId={period.traineeId} /> : <p className="muted">{t('person.ofAnother')}</p>}
    </Section>
  );
}

function Person({ traineeId }: { traineeId: string }) {
  return <QueryView query={useQuery(traineeQuery(traineeId))}>{(trainee) => <PersonFacts trainee={trainee} />}</QueryView>;
}

function PersonFacts({ trainee }: { trainee: TraineeResponse }) {
  const { t } = useTranslation(['coachingPeriods', 'common']);
  const format = useFormat();
  const choice = useChoice();
  const { firstName, lastName, calledName, earlierName, birthDate, birthYear, gender, homeMunicipality, phone, email, address, emergencyContact, supportNeeds, language, safetyProhibition } = trainee;
  return (
    <div className="stack stack-s">
      {safetyProhibition && <Status tone="warn" icon="lock" isWrapping>{t('person.prohibition')}</Status>}
      <Facts
        facts={[
          { id: 'name', label: t('person.name'), value: `${firstName} ${lastName}`.trim() },
          calledName && { id: 'called', label: t('field.calledName'), value: calledName },
          earlierName && { id: 'earlier', label: t('field.earlierName'), value: earlierName },
          birthDate && { id: 'birth', label: t('field.birthDate'), value: format.date(birthDate) },
          birthYear != null && { id: 'birth', label: t('common:birth.year'), value: t('common:birth.estimated', { year: birthYear }) },
          gender && { id: 'gender', label: t('field.gender'), value: choice('gender', gender) },
          homeMunicipality && { id: 'home', label: t('field.homeMunicipality'), value: <Localized text={homeMunicipality.name} /> },
          phone && { id: 'phone', label: t('field.phone'), value: <a href={`tel:${dialled(phone)}`}>{phone}</a> },
          email && { id: 'email', label: t('field.email'), value: <a href={`mailto:${email}`}>{email}</a> },
          address && { id: 'address', label: t('field.address'), value: address },
          emergencyContact && { id: 'emergency', label: t('field.emergencyName'), value: `${emergencyContact.name}, ${emergencyContact.phone}` },
          language && { id: 'language', label: t('field.language'), value: choice('language', language) },
          supportNeeds && { id: 'support', label: t('field.supportNeeds'), value: <span className="preserve">{supportNeeds}</span> },
        ]}
      />
    </div>
  );
}
