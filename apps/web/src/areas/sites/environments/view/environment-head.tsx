import type { EnvironmentResponse } from '@valopolku/contracts';
import { Figures, Steps } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../platform/format/use-format.js';
import { useChoice } from '../../../../platform/i18n/use-choice.js';
import { isIdle } from '../list/environment-filters.js';
import { ReviewDate } from '../approvals/review-date.js';

const STAGES = ['charted', 'mapped', 'approved', 'inUse'] as const;

/** Room, approvals, and how far the place has come on its way. */
export function EnvironmentHead({ environment }: { environment: EnvironmentResponse }) {
  const { t } = useTranslation('environments');
  const choice = useChoice();
  const format = useFormat();
  const { placedNow, peopleSeen, capacity, approvedDegreeParts, reviewBy, state, tasks } = environment;
  const done = [tasks.length > 0, tasks.some(({ requirementIds }) => requirementIds.length > 0), approvedDegreeParts.length > 0, (placedNow ?? 0) > 0];
  const firstUndone = done.indexOf(false);
  const figures = [
    peopleSeen === 'everyone'
      ? { id: 'places', value: `${placedNow ?? 0}/${capacity}`, label: t('figure.places') }
      : { id: 'places', value: capacity, label: t('figure.placesInAll', { count: capacity }) },
    { id: 'parts', value: approvedDegreeParts.length, label: t('figure.approvedParts', { count: approvedDegreeParts.length }) },
    ...(reviewBy ? [{ id: 'review', value: format.date(reviewBy), label: t('figure.review'), detail: !isIdle(state) && <ReviewDate date={reviewBy} isOnlyIfNear /> }] : []),
  ];
  return (
    <div className="environments-head">
      <Figures label={t('figure.label')} figures={figures} />
      {state !== 'retired' && <Steps label={t('stages')} isAllShown current={firstUndone < 0 ? STAGES.length : firstUndone} steps={STAGES.map((id) => ({ id, label: choice('environmentState', id) }))} />}
    </div>
  );
}
