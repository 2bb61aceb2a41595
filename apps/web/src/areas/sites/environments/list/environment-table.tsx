import type { CodedReference, EnvironmentItem } from '@valopolku/contracts';
import { Link, Table, type TableColumn } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { Localized } from '../../../../platform/i18n/localized.js';
import { useLanguage } from '../../../../platform/i18n/use-language.js';
import { useChoice } from '../../../../platform/i18n/use-choice.js';
import { paths } from '../../../../platform/paths.js';
import { isIdle } from './environment-filters.js';
import { EnvironmentState } from '../view/environment-state.js';
import { PlacesUsed } from '../view/places-used.js';
import { ReviewDate } from '../approvals/review-date.js';

/** Places by name: room, state, what is approved there and until when. */
export function EnvironmentTable({ environments }: { environments: readonly EnvironmentItem[] }) {
  const { t } = useTranslation('environments');
  const choice = useChoice();
  const language = useLanguage();
  const name = ({ id, name: called }: EnvironmentItem) => <Link href={paths.environment(id)} className="plain-link strong">{called}</Link>;
  const places = (one: EnvironmentItem) => <PlacesUsed environment={one} />;
  const review = ({ reviewBy, state }: EnvironmentItem) => <ReviewDate date={reviewBy} isQuiet={isIdle(state)} />;
  // The same part of two qualifications has one name: it is told once.
  const parts = ({ approvedDegreeParts, expiredDegreeParts }: EnvironmentItem) => {
    const named = [...new Map([...expiredDegreeParts, ...approvedDegreeParts].map((part) => [part.name.fi, part])).values()];
    const isExpired = (part: CodedReference) => !approvedDegreeParts.some(({ name: { fi } }) => fi === part.name.fi);
    return named.length === 0 ? '–' : (
      <ul className="environments-parts">
        {named.map((part) => <li key={part.id}><Localized text={part.name} />{isExpired(part) && <> <span className="muted">({t('approvalExpiredShort').toLocaleLowerCase(language)})</span></>}</li>)}
      </ul>
    );
  };
  const columns: TableColumn<EnvironmentItem>[] = [
    { id: 'name', header: t('column.name'), isRowHeader: true, cell: (one) => <>{name(one)}<div className="meta">{choice('environmentKind', one.kind)}</div></> },
    { id: 'municipality', header: t('column.municipality'), cell: ({ municipality }) => <Localized text={municipality.name} /> },
    { id: 'organiser', header: t('column.organiser'), cell: ({ organiser }) => organiser, isLowPriority: true },
    { id: 'places', header: t('column.places'), cell: places },
    { id: 'state', header: t('column.state'), cell: (one) => <EnvironmentState environment={one} /> },
    { id: 'parts', header: t('column.approvedParts'), cell: parts },
    { id: 'review', header: t('column.review'), cell: review },
  ];
  return (
    <Table
      label={t('title')}
      columns={columns}
      rows={environments}
      rowId={({ id }) => id}
      renderListItem={(one) => (
        <div className="environments-item">
          {name(one)}
          <span className="meta">{choice('environmentKind', one.kind)}, <Localized text={one.municipality.name} /></span>
          <span className="cluster">{places(one)} <EnvironmentState environment={one} /></span>
          {one.approvedDegreeParts.length + one.expiredDegreeParts.length > 0 && <>{parts(one)}<span className="meta cell">{t('column.review')}: {review(one)}</span></>}
        </div>
      )}
    />
  );
}
