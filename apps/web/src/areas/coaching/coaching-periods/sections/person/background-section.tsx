import { Button, Section } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { useChoice } from '../../../../../platform/i18n/use-choice.js';
import { can } from '../../../../../platform/session/use-session.js';
import type { SectionProps } from '../../dialogs/open-dialog.js';
import { Facts } from '../facts.js';

/** The situation at the start. */
export function BackgroundSection({ period, onOpen }: SectionProps) {
  const { t } = useTranslation(['coachingPeriods', 'common']);
  const choice = useChoice();
  const { background } = period;
  if (!background) return null;
  const yesNo = (value: boolean) => (value ? t('common:yes') : t('common:no'));
  const { labourMarketStatus, monthsUnemployed, education, educationAbroad, immigrantBackground, languageSpoken, finnishLevel } = background;
  const months = typeof monthsUnemployed === 'number' ? `, ${t('months', { count: monthsUnemployed })}` : '';
  return (
    <Section title={t('background.title')} action={can(period, 'coachingPeriod.changeBackground') && <Button size="small" onPress={() => onOpen({ kind: 'background' })}>{t('common:action.edit')}</Button>}>
      <Facts
        facts={[
          labourMarketStatus && { id: 'labour', label: t('field.labourMarketStatus'), value: `${choice('labourMarketStatus', labourMarketStatus)}${months}` },
          education && { id: 'education', label: t('field.education'), value: `${choice('education', education)}${educationAbroad ? ` (${t('background.abroad')})` : ''}` },
          typeof immigrantBackground === 'boolean' && { id: 'immigrant', label: t('field.immigrantBackground'), value: yesNo(immigrantBackground) },
          languageSpoken && { id: 'language', label: t('field.languageSpoken'), value: languageSpoken },
          finnishLevel && { id: 'level', label: t('field.finnishLevel'), value: choice('languageLevel', finnishLevel) },
        ]}
      />
    </Section>
  );
}
