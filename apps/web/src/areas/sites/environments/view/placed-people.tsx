import type { EnvironmentResponse } from '@valopolku/contracts';
import { Link, List, ListRow, Section } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../platform/format/use-format.js';
import { paths } from '../../../../platform/paths.js';
import { freePlaces } from './places-used.js';

/** Who is there now, of those whom the user may know to be there; how much room is left only where that is everyone. */
export function PlacedPeople({ environment }: { environment: EnvironmentResponse }) {
  const { t } = useTranslation(['environments', 'common']);
  const format = useFormat();
  const { people, peopleSeen, capacity } = environment;
  const free = freePlaces(environment);
  if (peopleSeen === 'nobody') return null;
  return (
    <Section title={t('people.title')} count={free === null ? people.length : `${people.length}/${capacity}`}>
      <List label={t('people.title')}>
        {people.map(({ coachingPeriodId, name, from, to }) => (
          <ListRow
            key={coachingPeriodId}
            title={<Link href={paths.coachingPeriod(coachingPeriodId)}>{name}</Link>}
            detail={<span className="num">{t('common:date.range', { from: format.date(from), to: format.date(to) })}</span>}
          />
        ))}
        <ListRow weight="text" title={<span className="muted">{free === null ? t('people.ownOnly') : t('people.free', { count: free })}</span>} />
      </List>
    </Section>
  );
}
