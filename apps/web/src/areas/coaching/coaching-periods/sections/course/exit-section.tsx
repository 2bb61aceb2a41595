import type { ExitDetail } from '@valopolku/domain';
import { Button, Section } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../../platform/format/use-format.js';
import { useChoice } from '../../../../../platform/i18n/use-choice.js';
import { can } from '../../../../../platform/session/use-session.js';
import type { SectionProps } from '../../dialogs/open-dialog.js';
import { nothingThere } from '../nothing-there.js';

/** The situation when the period ends. */
export function ExitSection({ period, onOpen }: SectionProps) {
  const { t } = useTranslation(['coachingPeriods', 'common']);
  const format = useFormat();
  const choice = useChoice();
  const { exit } = period;
  const action = can(period, 'coachingPeriod.recordExit') && <Button size="small" onPress={() => onOpen({ kind: 'exit' })}>{exit?.status ? t('common:action.edit') : t('exit.record')}</Button>;
  const takeBack = can(period, 'coachingPeriod.takeBackDeath') && <Button size="small" onPress={() => onOpen({ kind: 'takeBackDeath' })}>{t('action.takeBackDeath')}</Button>;
  return (
    <Section id="exit" title={t('exit.title')} action={action || takeBack}>
      {exit?.status && exit.date
        ? (
          <div className="stack period-words">
            {exit.detail === 'died'
              ? <p>{t('exit.died')}</p>
              : <p className="strong">{[choice('exitStatus', exit.status), exit.detail && choice('exitDetail', exit.detail as ExitDetail)].filter(Boolean).join(', ')}</p>}
            {exit.note && <p className="preserve read">{exit.note}</p>}
            <p className="meta num">{format.date(exit.date)}</p>
          </div>
        )
        : <p className="muted period-words">{t(nothingThere(period, 'exit'))}</p>}
      {period.died && exit?.detail !== 'died' && <p className="period-words">{t('exit.diedLater')}</p>}
    </Section>
  );
}
