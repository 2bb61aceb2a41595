import { useQuery } from '@tanstack/react-query';
import type { CodedReference, EnvironmentItem } from '@valopolku/contracts';
import { localized } from '@valopolku/domain';
import { Icon, Link, Mark, Matrix, Status } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { Localized } from '../../../../platform/i18n/localized.js';
import { useLanguage } from '../../../../platform/i18n/use-language.js';
import { paths } from '../../../../platform/paths.js';
import { IDLE_STATES, isIdle, type EnvironmentsSearch, type IdleState } from './environment-filters.js';
import { degreePartsQuery } from '../../../../data/catalogue/degree-parts.js';
import { freePlaces, PlacesUsed } from '../view/places-used.js';
import { ReviewDate } from '../approvals/review-date.js';

const REVIEW = 'review';

const approves = ({ approvedDegreeParts }: EnvironmentItem, partId: string) => approvedDegreeParts.some(({ id }) => id === partId);

const expired = ({ expiredDegreeParts }: EnvironmentItem, partId: string) => expiredDegreeParts.some(({ id }) => id === partId);

/** What can be learned where: environments by municipality against the degree parts approved in any of them, now or until lately. */
export function CoverageMatrix({ environments, search }: { environments: readonly EnvironmentItem[]; search: EnvironmentsSearch }) {
  const { t } = useTranslation('environments');
  const language = useLanguage();
  // Places that no one uses stay out, unless only they are asked for.
  const used = environments.filter(({ state }) => !isIdle(state));
  const shown = used.length > 0 ? used : environments;
  const parts = new Map<string, CodedReference>(shown.flatMap(({ approvedDegreeParts, expiredDegreeParts }) => [...approvedDegreeParts, ...expiredDegreeParts].map((part) => [part.id, part])));
  const municipalities = new Map(shown.map(({ municipality }) => [municipality.id, localized(municipality.name, language).text]));
  const groups = [...municipalities].sort(([, one], [, other]) => one.localeCompare(other, language)).map(([id, label]) => ({
    id,
    label,
    rows: shown.filter(({ municipality }) => municipality.id === id).map((environment) => ({
      id: environment.id,
      label: <Link href={paths.environment(environment.id)} className="plain-link">{environment.name}</Link>,
      detail: <PlacesUsed environment={environment} />,
      environment,
    })),
  }));
  const approved = (environment: EnvironmentItem, partId: string) => {
    if (approves(environment, partId)) return <span className="environments-approved"><Icon name="badge-check" /><span className="sr-only">{t('approved')}</span></span>;
    if (expired(environment, partId)) return <Status tone="mute" icon="hourglass">{t('approvalExpiredShort')}</Status>;
    return <Mark kind="none" label={t('notApproved')} />;
  };
  const total = (partId: string) => {
    const places = shown.filter((environment) => approves(environment, partId));
    const free = places.map(freePlaces);
    if (free.includes(null)) return places.length;
    return <>{places.length} <span className="muted">· {t('freeShort', { count: free.reduce<number>((sum, count) => sum + (count ?? 0), 0) })}</span></>;
  };
  return (
    <div className="environments-coverage">
      <Matrix
        label={t('view.coverage')}
        rowHeader={t('column.name')}
        detailHeader={t('column.places')}
        columns={[...[...parts.values()].map((part) => ({ id: part.id, label: <PartHeader part={part} /> })), { id: REVIEW, label: t('column.review') }]}
        groups={groups}
        cell={({ environment }, id) => (id === REVIEW ? <ReviewDate date={environment.reviewBy} isQuiet={isIdle(environment.state)} /> : approved(environment, id))}
        totals={{ label: t('approvedEnvironments'), cell: (id) => (id === REVIEW ? null : total(id)) }}
      />
      {shown.length < environments.length && IDLE_STATES.map((state) => <LeftOut key={state} state={state} count={environments.filter((one) => one.state === state).length} search={search} />)}
    </div>
  );
}

/** How many are not shown for their state, and the list of them under the same filters. */
function LeftOut({ state, count, search: { view: _, ...filters } }: { state: IdleState; count: number; search: EnvironmentsSearch }) {
  const { t } = useTranslation('environments');
  return count > 0 && <p className="meta">{t(`leftOut.${state}`, { count })} <Link href={paths.environments({ ...filters, state })}>{t('leftOut.show')}</Link></p>;
}

/** Parts of two qualifications may have the same name: the qualification stands under it. */
function PartHeader({ part: { id, name } }: { part: CodedReference }) {
  const option = useQuery(degreePartsQuery).data?.items.find((one) => one.id === id);
  return <><Localized text={name} />{option && <span className="environments-qualification"><Localized text={option.qualificationName} /></span>}</>;
}
