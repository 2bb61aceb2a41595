import { MY_DAY_LINKS, type DemonstrationResponse, type MyDayResponse } from '@valopolku/contracts';
import { BOOKING_NEEDS, localized } from '@valopolku/domain';
import { DateTile, Link, List, ListRow, Section, Status } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../platform/format/use-format.js';
import { listHref } from '../../../platform/list-href.js';
import { paths } from '../../../platform/paths.js';

/** Demonstrations that come, each with the first thing it still lacks. */
export function DemonstrationsAhead({ demonstrations }: Pick<MyDayResponse, 'demonstrations'>) {
  const { t } = useTranslation('myDay');
  if (demonstrations.length === 0) return null;
  return (
    <Section title={t('demonstrations.title')} count={demonstrations.length} action={<Link href={listHref(MY_DAY_LINKS.demonstrations)}>{t('demonstrations.all')}</Link>}>
      <List>{demonstrations.map((demonstration) => <DemonstrationRow key={demonstration.id} demonstration={demonstration} />)}</List>
    </Section>
  );
}

function DemonstrationRow({ demonstration: { coachingPeriodId, traineeName, degreePart, environment, startsOn, startsAt, state, missing } }: { demonstration: DemonstrationResponse }) {
  const { t } = useTranslation('myDay');
  const format = useFormat();
  const lack = BOOKING_NEEDS.find((code) => missing.includes(code));
  const place = environment?.name ?? t('demonstrations.placeOpen');
  const time = startsAt ? t('demonstrations.at', { time: format.time(startsAt) }) : '';
  return (
    <ListRow
      {...(startsOn && { lead: <DateTile {...format.tile(startsOn)} label={format.longDate(startsOn)} /> })}
      title={<Link href={paths.coachingPeriod(coachingPeriodId, 'demonstrations')}>{traineeName}</Link>}
      detail={
        <>
          {localized(degreePart.name, format.language).text}, {place} {time}
          <br />
          {lack && <Status tone="warn">{t(`demonstrations.missing.${lack}`)}</Status>}
          {!lack && (state === 'draft' ? <Status tone="wait">{t('demonstrations.notBooked')}</Status> : <Status tone="ok">{t('demonstrations.allAgreed')}</Status>)}
        </>
      }
    />
  );
}
