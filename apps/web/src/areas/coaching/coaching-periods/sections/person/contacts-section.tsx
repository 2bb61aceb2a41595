import { Button, List, ListRow, Section, Status } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../../platform/format/use-format.js';
import { useChoice } from '../../../../../platform/i18n/use-choice.js';
import { can } from '../../../../../platform/session/use-session.js';
import type { SectionProps } from '../../dialogs/open-dialog.js';

const SHOWN = 8;

/** When news was asked for. Only for the team. */
export function ContactsSection({ period, onOpen }: SectionProps) {
  const { t } = useTranslation('coachingPeriods');
  const format = useFormat();
  const choice = useChoice();
  const mayContact = can(period, 'coachingPeriod.contact');
  if (!mayContact && period.contacts.length === 0) return null;
  const newestFirst = [...period.contacts].sort((a, b) => b.date.localeCompare(a.date)).slice(0, SHOWN);
  return (
    <Section title={t('contacts.title')} action={mayContact && <Button size="small" onPress={() => onOpen({ kind: 'contact' })}>{t('next.asked')}</Button>}>
      {newestFirst.length === 0 && <p className="muted period-words">{t('contacts.none')}</p>}
      <List>
        {newestFirst.map(({ id, date, kind, outcome, by }) => (
          <ListRow key={id} weight="text" title={choice('contactKind', kind)} detail={t('byOn', { date: format.near(date), by })} aside={<Status tone={outcome === 'reached' ? 'ok' : 'wait'}>{choice('contactOutcome', outcome)}</Status>} />
        ))}
      </List>
    </Section>
  );
}
