import { Button, List, ListRow, Section } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../../platform/format/use-format.js';
import { useChoice } from '../../../../../platform/i18n/use-choice.js';
import { can } from '../../../../../platform/session/use-session.js';
import type { SectionProps } from '../../dialogs/open-dialog.js';

/** Breaks and extra time: what moves the windows. */
export function PausesSection({ period, onOpen }: SectionProps) {
  const { t } = useTranslation(['coachingPeriods', 'common']);
  const format = useFormat();
  const choice = useChoice();
  const { pauses, extensionDays, extensionReason } = period;
  const action = (
    <span className="cluster">
      {can(period, 'coachingPeriod.pause') && <Button size="small" onPress={() => onOpen({ kind: 'pause' })}>{t('action.pause')}</Button>}
      {can(period, 'coachingPeriod.extend') && <Button size="small" variant="quiet" onPress={() => onOpen({ kind: 'extend' })}>{t('action.extend')}</Button>}
    </span>
  );
  return (
    <Section title={t('pauses.title')} action={action}>
      {pauses.length === 0 && !extensionDays && <p className="muted period-words">{t('pauses.none')}</p>}
      <List>
        {pauses.map(({ id, from, to, reason }) => (
          <ListRow
            key={id}
            weight="text"
            title={choice('pauseReason', reason)}
            detail={to ? format.range(from, to) : t('pauses.since', { date: format.date(from) })}
            aside={!to && can(period, 'coachingPeriod.resume') && <Button size="small" onPress={() => onOpen({ kind: 'resume', pauseId: id })}>{t('action.resume')}</Button>}
          />
        ))}
        {Boolean(extensionDays) && <ListRow weight="text" title={t('pauses.extension', { count: extensionDays ?? 0 })} detail={extensionReason} />}
      </List>
    </Section>
  );
}
