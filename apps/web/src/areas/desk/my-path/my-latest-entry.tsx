import type { MyPathResponse, PathDiaryEntry } from '@valopolku/contracts';
import { ACTIVITIES, type Activity } from '@valopolku/domain';
import { Link, LinkButton, Section } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../platform/format/use-format.js';
import { useChoice } from '../../../platform/i18n/use-choice.js';
import { useLogWorkHref } from '../../../platform/log-work/use-log-work-href.js';
import { paths } from '../../../platform/paths.js';
import './my-latest-entry.css';

const isActivity = (value: string | null | undefined): value is Activity => ACTIVITIES.some((activity) => activity === value);

/** One day of the diary as sentences. */
export function DiarySentences({ entry: { tasks, activity, minutes, environment, note } }: { entry: PathDiaryEntry }) {
  const { t } = useTranslation('myPath');
  const choice = useChoice();
  const format = useFormat();
  return (
    <>
      {tasks.map(({ name, independence }) => <p key={name}>{name}, {choice('independence', independence).toLocaleLowerCase(format.locale)}.</p>)}
      {tasks.length === 0 && isActivity(activity) && <p>{choice('activity', activity)}.</p>}
      <p className="muted">{t('diary.where', { hours: format.hoursLong(minutes), place: environment })}</p>
      {note && <p className="preserve">{note}</p>}
    </>
  );
}

/** The newest entry of the own diary, and while the period goes on the way to tell how today went. */
export function MyLatestEntry({ diary, isOver = false }: Pick<MyPathResponse, 'diary'> & { isOver?: boolean }) {
  const { t } = useTranslation('myPath');
  const format = useFormat();
  const logWork = useLogWorkHref();
  const latest = diary[0];
  return (
    <Section title={t('diary.title')} action={diary.length > 1 ? <Link href={paths.myDiary}>{t('diary.all')}</Link> : undefined}>
      <div className="my-latest">
        {latest ? (
          <>
            <p className="muted my-latest-day">{format.near(latest.date)}</p>
            <DiarySentences entry={latest} />
          </>
        ) : <p>{t('diary.empty')}</p>}
        {!isOver && <LinkButton variant="primary" icon="pencil" href={logWork()}>{t('diary.tell')}</LinkButton>}
      </div>
    </Section>
  );
}
