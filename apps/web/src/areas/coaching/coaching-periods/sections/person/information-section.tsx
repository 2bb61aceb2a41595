import { Button, Section } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../../platform/format/use-format.js';
import { useChoice } from '../../../../../platform/i18n/use-choice.js';
import { can } from '../../../../../platform/session/use-session.js';
import type { SectionProps } from '../../dialogs/open-dialog.js';
import { nothingThere } from '../nothing-there.js';
import { Facts } from '../facts.js';

/** What the person was told about the data, the law and the register. */
export function InformationSection({ period, onOpen }: SectionProps) {
  const { t } = useTranslation('coachingPeriods');
  const format = useFormat();
  const choice = useChoice();
  const { date, language, informationVersion: version, service, legalBasis, controllerKind, controller, retentionYears } = period.information ?? {};
  const action = can(period, 'coachingPeriod.informationGiven') && (
    <Button size="small" onPress={() => onOpen({ kind: 'information' })}>{date ? t('information.again') : t('information.give')}</Button>
  );
  return (
    <Section id="information" title={t('information.title')} action={action}>
      {date
        ? (
          <Facts
            facts={[
              language && version && { id: 'date', label: t('field.informationDate'), value: t('information.given', { date: format.date(date), language: choice('language', language), version }) },
              service && { id: 'service', label: t('field.service'), value: choice('service', service) },
              legalBasis && { id: 'legalBasis', label: t('field.legalBasis'), value: choice('legalBasis', legalBasis) },
              controllerKind && { id: 'controller', label: t('field.controller'), value: controller ? `${controller} (${choice('controllerKind', controllerKind)})` : choice('controllerKind', controllerKind) },
              typeof retentionYears === 'number' && { id: 'retention', label: t('field.retentionYears'), value: t('information.retention', { count: retentionYears }) },
            ]}
          />
        )
        : <p className="muted read period-words">{t(nothingThere(period, 'information'))}</p>}
    </Section>
  );
}
