import { Button, Section } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../../platform/format/use-format.js';
import { Localized } from '../../../../../platform/i18n/localized.js';
import { useChoice } from '../../../../../platform/i18n/use-choice.js';
import { can } from '../../../../../platform/session/use-session.js';
import type { SectionProps } from '../../dialogs/open-dialog.js';
import { Facts } from '../facts.js';

/** Who sent the person, with which wish, and where the period belongs. */
export function ReferralSection({ period, onOpen }: SectionProps) {
  const { t } = useTranslation('coachingPeriods');
  const format = useFormat();
  const choice = useChoice();
  const { referral, coach, municipality, field, project } = period;
  const action = (
    <span className="cluster">
      {can(period, 'coachingPeriod.transfer') && <Button size="small" variant="quiet" onPress={() => onOpen({ kind: 'transfer' })}>{coach ? t('action.transfer') : t('referral.nameCoach')}</Button>}
      {can(period, 'coachingPeriod.changeReferral') && <Button size="small" onPress={() => onOpen({ kind: 'referral' })}>{t('referral.change')}</Button>}
      {can(period, 'coachingPeriod.changeReferral') && <Button size="small" onPress={() => onOpen({ kind: 'area' })}>{t('referral.changeArea')}</Button>}
    </span>
  );
  return (
    <Section id="referral" title={t('referral.title')} action={action}>
      <Facts
        facts={[
          referral && { id: 'source', label: t('field.source'), value: [...new Set([choice('referralSource', referral.source), referral.unit].filter(Boolean))].join(', ') },
          referral && { id: 'date', label: t('field.referralDate'), value: format.date(referral.date) },
          referral?.wish && { id: 'wish', label: t('field.wish'), value: <span className="preserve">{referral.wish}</span> },
          { id: 'coach', label: t('field.coach'), value: coach?.name ?? t('referral.noCoach') },
          municipality && { id: 'municipality', label: t('field.municipality'), value: <Localized text={municipality.name} /> },
          field && { id: 'field', label: t('field.field'), value: <Localized text={field.name} /> },
          project && { id: 'project', label: t('field.project'), value: project.name },
        ]}
      />
    </Section>
  );
}
