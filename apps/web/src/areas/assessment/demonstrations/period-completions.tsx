import { useQuery } from '@tanstack/react-query';
import type { CoachingPeriodResponse } from '@valopolku/contracts';
import { Button, List, ListRow, Section, Status } from '@valopolku/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../platform/format/use-format.js';
import { Localized } from '../../../platform/i18n/localized.js';
import { useChoice, type ChoiceValue } from '../../../platform/i18n/use-choice.js';
import { can } from '../../../platform/session/use-session.js';
import { QueryView } from '../../../platform/page/query-view.js';
import { completionsOfPeriodQuery, qualificationsOfPeriodQuery } from '../../../data/assessment/completions.js';
import { QualificationDialog } from './qualification-dialog.js';

/** Degree parts completed, and the whole qualification when it is granted. */
export function PeriodCompletions({ period }: { period: CoachingPeriodResponse }) {
  const { t } = useTranslation('demonstrations');
  const format = useFormat();
  const choice = useChoice();
  const [isRecording, setRecording] = useState(false);
  const parts = useQuery(completionsOfPeriodQuery(period.id));
  const wholes = useQuery(qualificationsOfPeriodQuery(period.id));
  const completed = parts.data?.items;
  const mayRecord = can(period, 'qualificationCompletion.record') && completed !== undefined && completed.length > 0;
  return (
    <Section title={t('completions.title')} action={mayRecord && <Button size="small" onPress={() => setRecording(true)}>{t('qualification.title')}</Button>}>
      <QueryView query={wholes} skeleton={<></>}>{({ items }) => (
        <List>{items.map(({ id, qualification, provider, date }) => (
          <ListRow key={id} title={<Localized text={qualification.name} />} detail={[t('qualification.whole'), provider?.name, format.date(date)].filter(Boolean).join(' · ')} aside={<Status tone="ok" icon="certificate">{t('qualification.granted')}</Status>} />
        ))}</List>
      )}</QueryView>
      <QueryView query={parts}>{({ items }) => (items.length === 0 ? <p className="muted demonstration-words">{t('completions.none')}</p> : (
        <List>{items.map(({ id, degreePart, qualification, grade, date, source }) => (
          <ListRow
            key={id}
            title={<Localized text={degreePart.name} />}
            detail={<><Localized text={qualification.name} /> · {format.date(date)} · {choice('completionSource', source)}</>}
            aside={<Status tone="ok">{choice('grade', grade as ChoiceValue<'grade'>)}</Status>}
          />
        ))}</List>
      ))}</QueryView>
      {isRecording && completed && <QualificationDialog coachingPeriodId={period.id} completions={completed} onClose={() => setRecording(false)} />}
    </Section>
  );
}
