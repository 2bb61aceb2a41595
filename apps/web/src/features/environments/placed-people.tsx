import type { EnvironmentResponse } from '@valopolku/contracts';
import { Link, List, ListRow, Section } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../platform/format/use-format.js';
import { paths } from '../../platform/paths.js';

/** Who is there now, of those whom the user may see, and how much room is left. */
export function PlacedPeople({ environment }: { environment: EnvironmentResponse }) {
  const { t } = useTranslation(['environments', 'common']);
  const format = useFormat();
  const { people, placedNow, capacity } = environment;
  const unseen = placedNow - people.length;
  return (
    <Section title={t('people.title')} count={`${placedNow}/${capacity}`}>
      <List label={t('people.title')}>
        {people.map(({ coachingPeriodId, name, from, to }) => (
          <ListRow
            key={coachingPeriodId}
            title={<Link href={paths.coachingPeriod(coachingPeriodId)}>{name}</Link>}
            detail={<span className="num">{t('common:date.range', { from: format.date(from), to: format.date(to) })}</span>}
          />
        ))}
        {unseen > 0 && <ListRow weight="text" title={<span className="muted">{t(people.length > 0 ? 'people.others' : 'people.count', { count: unseen })}</span>} />}
        <ListRow weight="text" title={<span className="muted">{t('people.free', { count: Math.max(0, capacity - placedNow) })}</span>} />
      </List>
    </Section>
  );
}
