import type { CoachingPeriodItem } from '@valopolku/contracts';
import { Icon, Link } from '@valopolku/ui';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { laterWindow } from '../../../platform/page/later.js';
import { paths } from '../../../platform/paths.js';
import './trainees.css';

/** Fetched when a reason is asked: the list itself has no form. */
const OpenTraineeDialog = laterWindow(async () => (await import('./open-trainee-dialog.js')).OpenTraineeDialog);

/** The name that leads to the page; where a reason is needed first, it is asked. */
export function TraineeName({ person }: { person: CoachingPeriodItem }) {
  const { t } = useTranslation('trainees');
  const navigate = useNavigate();
  const [isAsking, setAsking] = useState(false);
  if (person.access === 'own') return <Link href={paths.coachingPeriod(person.id)} className="plain-link strong">{person.name}</Link>;
  return (
    <>
      <button type="button" className="trainees-locked" aria-label={t('open.button', { name: person.name })} onClick={() => setAsking(true)}>
        {person.name}{'\u00a0'}<Icon name="lock" size="small" />
      </button>
      {isAsking && <OpenTraineeDialog person={person} onClose={() => setAsking(false)} onMissed={() => setAsking(false)} onOpened={() => void navigate({ href: paths.coachingPeriod(person.id) })} />}
    </>
  );
}
