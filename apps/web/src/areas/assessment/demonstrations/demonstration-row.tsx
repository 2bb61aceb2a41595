import type { DemonstrationResponse } from '@valopolku/contracts';
import { DateTile, Link, ListRow } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../platform/format/use-format.js';
import { Localized } from '../../../platform/i18n/localized.js';
import { paths } from '../../../platform/paths.js';
import { DemonstrationActions } from './demonstration-actions.js';
import { DemonstrationLacks, DemonstrationStatus } from './demonstration-state.js';
import './demonstrations.css';

export interface DemonstrationRowProps {
  demonstration: DemonstrationResponse;
  /** In a list of several people the person is named and linked. */
  showsPerson?: boolean;
}

/** One demonstration: when, who or what, where, by whom it is assessed, and what still lacks. */
export function DemonstrationRow({ demonstration, showsPerson = false }: DemonstrationRowProps) {
  const { t } = useTranslation('demonstrations');
  const format = useFormat();
  const { coachingPeriodId, traineeName, degreePart, startsOn, content, cancelReason, result } = demonstration;
  const part = <Localized text={degreePart.name} />;
  return (
    <ListRow
      lead={startsOn
        ? <DateTile {...format.tile(startsOn)} label={format.longDate(startsOn)} />
        : <span className="demonstration-no-date meta">{t('noDate')}</span>}
      title={showsPerson ? <Link href={paths.coachingPeriod(coachingPeriodId, 'demonstrations')}>{traineeName}</Link> : part}
      detail={
        <span className="demonstration-detail">
          {showsPerson && <span>{part}</span>}
          <DemonstrationWhere demonstration={demonstration} />
          {content && <span className="preserve">{content}</span>}
          {result && <span>{t('decided', { date: format.date(result.assessedOn) })}{result.words && ` · ${result.words}`}</span>}
          {cancelReason && <span>{cancelReason}</span>}
          <DemonstrationLacks demonstration={demonstration} />
        </span>
      }
      aside={<span className="demonstration-side"><DemonstrationStatus demonstration={demonstration} /><DemonstrationActions demonstration={demonstration} /></span>}
    />
  );
}

function DemonstrationWhere({ demonstration: { startsOn, endsOn, startsAt, environment, provider, assessors } }: { demonstration: DemonstrationResponse }) {
  const { t } = useTranslation('demonstrations');
  const format = useFormat();
  const named = assessors.filter(({ name }) => name).map(({ name, organisation }) => `${name}, ${organisation}`);
  const when = [startsAt && t('at', { time: format.time(startsAt) }), endsOn && endsOn !== startsOn && t('until', { date: format.date(endsOn) })];
  return (
    <>
      <span>{[...when, environment?.name, provider?.name].filter(Boolean).join(' · ')}</span>
      {named.length > 0 && <span>{t('assessedBy', { names: named.join('; ') })}</span>}
    </>
  );
}
