import { Button, Section } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../../platform/format/use-format.js';
import { useChoice } from '../../../../../platform/i18n/use-choice.js';
import { can } from '../../../../../platform/session/use-session.js';
import type { SectionProps } from '../../dialogs/open-dialog.js';
import { nothingThere } from '../nothing-there.js';

/** The way on after the period, as it was agreed. */
export function FollowUpSection({ period, onOpen }: SectionProps) {
  const { t } = useTranslation('coachingPeriods');
  const format = useFormat();
  const choice = useChoice();
  const { followUpPath: path } = period;
  const action = can(period, 'coachingPeriod.planFollowUp') && <Button size="small" onPress={() => onOpen({ kind: 'followUp' })}>{path?.kind ? t('followUp.change') : t('followUp.agree')}</Button>;
  return (
    <Section id="followUp" title={t('followUp.title')} action={action}>
      {path?.kind && path.agreedOn
        ? (
          <div className="stack period-words">
            <p className="strong">{choice('followUpPathKind', path.kind)}</p>
            <p className="preserve read">{path.words}</p>
            {path.nextService && <p>{t('followUp.next', { service: path.nextService })}</p>}
            <p className="meta">{t('followUp.agreed', { date: format.date(path.agreedOn) })}</p>
          </div>
        )
        : <p className="muted period-words">{t(nothingThere(period, 'followUp'))}</p>}
    </Section>
  );
}
