import type { MyPathResponse } from '@valopolku/contracts';
import { List, ListRow, Section } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../platform/format/use-format.js';

/** Another coach than before: who decided it, when and why. */
export function MyCoachChanges({ changes }: { changes: MyPathResponse['coachChanges'] }) {
  const { t } = useTranslation('myPath');
  const format = useFormat();
  if (changes.length === 0) return null;
  return (
    <Section title={t('coachChange.title')}>
      <List>
        {changes.map(({ at, by, from, to, reason }) => (
          <ListRow
            key={at}
            weight="text"
            title={t('coachChange.line', { to })}
            detail={<span className="preserve">{[t('coachChange.before', { from }), by && t('coachChange.who', { by }), t('coachChange.reason', { reason })].filter(Boolean).join(' ')}</span>}
            aside={<span className="meta nowrap">{format.moment(at)}</span>}
          />
        ))}
      </List>
    </Section>
  );
}
