import type { CoachingPeriodItem } from '@valopolku/contracts';
import type { CaseloadSort } from '@valopolku/domain';
import { Table, type TableColumn } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { Localized } from '../../../platform/i18n/localized.js';
import { useChoice } from '../../../platform/i18n/use-choice.js';
import { PersonSign } from '../../../platform/people/person-sign.js';
import { useNextStep } from '../../../platform/people/use-next-step.js';
import { useSession } from '../../../platform/session/use-session.js';
import { hasFlags, TraineeFlags } from './trainee-flags.js';
import { TraineeName } from './trainee-name.js';
import { TraineeNextStep } from './trainee-next-step.js';
import { TraineeReadiness } from './trainee-readiness.js';
import { useSortedBy } from './use-sorted-by.js';

/** People by what we have to do next; on a narrow window a list. */
export function TraineeTable({ people, sort }: { people: readonly CoachingPeriodItem[]; sort?: CaseloadSort | undefined }) {
  const { t } = useTranslation('trainees');
  const choice = useChoice();
  const sortedBy = useSortedBy(sort);
  const target = ({ target: part }: CoachingPeriodItem) => (part ? <Localized text={part.name} /> : <span className="muted">{t('noTarget')}</span>);
  const nextStep = useNextStep();
  const { deputisesFor } = useSession();
  const isDeputised = (coachId: string) => deputisesFor.some(({ id }) => id === coachId);
  const readiness = ({ readiness: ready }: CoachingPeriodItem) => (ready && ready.total > 0 ? <TraineeReadiness readiness={ready} /> : '–');
  const columns: TableColumn<CoachingPeriodItem>[] = [
    { id: 'name', header: t('column.name'), isRowHeader: true, width: '140px', cell: (person) => <TraineeName person={person} /> },
    { id: 'phase', header: t('column.phase'), cell: (person) => <span className="cell"><PersonSign person={person} /> {choice('phaseShort', person.phase)}</span> },
    { id: 'target', header: t('column.target'), cell: (person) => (person.access === 'own' ? target(person) : null) },
    { id: 'readiness', header: t('column.readiness'), cell: (person) => (person.access === 'own' ? readiness(person) : null) },
    { id: 'environment', header: t('column.environment'), cell: ({ environment, access }) => environment?.name ?? (access === 'own' ? '–' : null), isLowPriority: true },
    { id: 'coach', header: t('column.coach'), cell: ({ coach }) => coach?.name ?? t('noCoach'), isLowPriority: true },
    ...(sortedBy ? [{ id: 'sorted', header: sortedBy.header, cell: sortedBy.cell }] : []),
    { id: 'next', header: t('column.next'), cell: (person) => nextStep(person) && <TraineeNextStep person={person} /> },
    { id: 'flag', header: t('column.flag'), cell: (person) => hasFlags(person, isDeputised) && <TraineeFlags person={person} /> },
  ];
  return (
    <Table
      label={t('title')}
      columns={columns}
      rows={people}
      rowId={({ id }) => id}
      renderListItem={(person) => (
        <div className="trainees-item">
          <TraineeName person={person} />
          <span className="cell"><PersonSign person={person} /> {choice('phaseShort', person.phase)}</span>
          {person.access === 'own' && person.phase !== 'referred' && <span className="row wrap"><TraineeReadiness readiness={person.readiness} /> {target(person)}</span>}
          <span className="meta">{[person.environment?.name, person.coach?.name].filter(Boolean).join(' · ')}</span>
          {sortedBy && <span className="meta">{sortedBy.header}: {sortedBy.cell(person)}</span>}
          <span><TraineeNextStep person={person} /></span>
          <TraineeFlags person={person} />
        </div>
      )}
    />
  );
}
