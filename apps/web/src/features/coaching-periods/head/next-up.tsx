import { Button, List, ListRow, Status } from '@valopolku/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { todayInHelsinki } from '../../../platform/format/dates.js';
import { useFormat } from '../../../platform/format/use-format.js';
import { useNextStep } from '../../../platform/people/use-next-step.js';
import { can } from '../../../platform/session/use-session.js';
import type { SectionProps } from '../dialogs/open-dialog.js';

/** What we have to do next; `children` are the demonstrations ahead. */
export function NextUp({ period, onOpen, children }: SectionProps & { children?: ReactNode }) {
  const { t } = useTranslation('coachingPeriods');
  const format = useFormat();
  const step = useNextStep()(period);
  const due = period.nextStep?.due;
  const days = period.newsNotAskedDays;
  return (
    <section aria-labelledby="period-next">
      <h2 className="period-head-title" id="period-next">{t('next.title')}</h2>
      <List>
        <ListRow weight="text" title={<b>{step || t('next.nothing')}</b>} {...(step && due && due <= todayInHelsinki() && { detail: format.near(due) })} />
        {Boolean(days) && (
          <ListRow
            weight="text"
            title={<Status tone="wait" isWrapping>{t('next.newsNotAsked', { count: days ?? 0 })}</Status>}
            aside={can(period, 'coachingPeriod.contact') && <Button size="small" onPress={() => onOpen({ kind: 'contact' })}>{t('next.asked')}</Button>}
          />
        )}
        {children}
      </List>
    </section>
  );
}
