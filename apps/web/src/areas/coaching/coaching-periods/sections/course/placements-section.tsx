import type { PlacementItem } from '@valopolku/contracts';
import { Button, Link, List, ListRow, Section, Status } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { todayInHelsinki } from '../../../../../platform/format/dates.js';
import { useFormat } from '../../../../../platform/format/use-format.js';
import { useChoice } from '../../../../../platform/i18n/use-choice.js';
import { paths } from '../../../../../platform/paths.js';
import { can } from '../../../../../platform/session/use-session.js';
import type { SectionProps } from '../../dialogs/open-dialog.js';
import { nothingThere } from '../nothing-there.js';

/** Where the work is done, until when and on which basis. */
export function PlacementsSection({ period, onOpen }: SectionProps) {
  const { t } = useTranslation('coachingPeriods');
  // Who may not know the municipality is not told the places either: none are listed, though there may be some.
  const isHidden = period.municipality === null;
  const add = can(period, 'coachingPeriod.place') && <Button size="small" icon="plus" onPress={() => onOpen({ kind: 'place' })}>{t('placement.add')}</Button>;
  return (
    <Section id="placement" title={t('placement.title')} action={add}>
      {period.placements.length === 0
        ? <p className="muted period-words">{t(isHidden ? 'placement.hidden' : nothingThere(period, 'placement'))}</p>
        : <List>{period.placements.map((placement) => <PlacementRow key={placement.id} period={period} placement={placement} onOpen={onOpen} />)}</List>}
    </Section>
  );
}

function PlacementRow({ period, placement, onOpen }: SectionProps & { placement: PlacementItem }) {
  const { t } = useTranslation(['coachingPeriods', 'common']);
  const format = useFormat();
  const choice = useChoice();
  const { id, environment, from, to, basis, daysPerWeek, weekdays, minutesPerDay, instructor, document, warnings } = placement;
  const today = todayInHelsinki();
  // On its last day a placement goes on, unless the whole period has ended.
  const goesOn = period.phase !== 'ended';
  const extent = t('placement.extent', { count: daysPerWeek, hours: format.hoursShort(minutesPerDay) });
  return (
    <ListRow
      title={<Link href={paths.environment(environment.id)}>{environment.name}</Link>}
      detail={
        <>
          {goesOn && from <= today && today <= to && <div><Status tone="ok">{t('placement.now')}</Status></div>}
          {goesOn && from > today && <div><Status tone="info">{t('placement.ahead')}</Status></div>}
          <span className="num">{format.range(from, to)}</span> · {choice('placementBasis', basis)} · {extent}
          {weekdays && <> ({weekdays.map((day) => choice('weekdayShort', day)).join(', ')})</>}
          {instructor && <> · {t('placement.instructor', { name: instructor })}</>}
          {document && <> · {[document.kind, document.date && format.date(document.date), document.signedBy].filter(Boolean).join(', ')}</>}
          {warnings.map(({ code, params, source }) => (
            <div key={code}><Status tone="warn" isWrapping>{t(`placement.warning.${code}` as 'placement.warning.dayTooShort', { ...params })}{source && <> ({source})</>}</Status></div>
          ))}
        </>
      }
      aside={can(period, 'coachingPeriod.changePlacement') && (
        <Button size="small" variant="quiet" aria-label={t('placement.changeFor', { name: environment.name })} onPress={() => onOpen({ kind: 'changePlacement', placementId: id })}>{t('common:action.edit')}</Button>
      )}
    />
  );
}
