import { useQuery } from '@tanstack/react-query';
import { ListRow } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../platform/format/use-format.js';
import { Localized } from '../../../platform/i18n/localized.js';
import { DemonstrationLacks } from './demonstration-state.js';
import { QueryView } from '../../../platform/page/query-view.js';
import { demonstrationsOfPeriodQuery } from '../../../data/assessment/demonstrations.js';
import './demonstrations.css';

/** Demonstrations that are still ahead, as rows of what comes next. */
export function NextDemonstrations({ coachingPeriodId }: { coachingPeriodId: string }) {
  const { t } = useTranslation('demonstrations');
  const format = useFormat();
  const query = useQuery(demonstrationsOfPeriodQuery(coachingPeriodId));
  return (
    <QueryView query={query} skeleton={<></>}>
      {({ items }) => items.filter(({ state }) => state === 'draft' || state === 'booked').map((demonstration) => (
        <ListRow
          key={demonstration.id}
          title={<>{t('one')}: <Localized text={demonstration.degreePart.name} /></>}
          detail={<span className="demonstration-detail"><span>{demonstration.startsOn ? format.near(demonstration.startsOn) : t('noDate')}</span><DemonstrationLacks demonstration={demonstration} /></span>}
        />
      ))}
    </QueryView>
  );
}
