import { EDUCATIONS, PHASES } from '@valopolku/domain';
import type { Options } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { useOptions } from '../../../platform/i18n/use-choice.js';
import { useSession } from '../../../platform/session/use-session.js';
import { useCoachOptions, useFieldOptions, useProjectOptions } from '../../../data/registry/choices/use-fetched-options.js';
import { useMunicipalityOptions } from '../../../data/registry/choices/use-municipality-options.js';
import type { FilterName } from './trainee-filters.js';

const GROUPS = ['participants', 'women', 'under30', 'unemployedOver12Months'] as const;
const EXITS = ['studying', 'work', 'working', 'paySubsidisedWork', 'unemployedJobseeker', 'movedToJobSeeking', 'outsideWorkingLife', 'unknown', 'positivePath'] as const;

/** The values of every filter in words. */
export function useFilterOptions(): Record<FilterName, Options> {
  const { t } = useTranslation('trainees');
  const options = useOptions();
  const { userId: own, deputisesFor, roles } = useSession();
  // A manager's rows do not tell whose news is not asked, nor who is ready: no filter does either.
  const waiting = roles.includes('manager') ? (['late', 'newReferral'] as const) : (['late', 'newsNotAsked', 'newReferral', 'readyToDemonstrate'] as const);
  return {
    phase: options('phase', PHASES),
    status: (['open', 'paused', 'closed', 'all'] as const).map((id) => ({ id, label: t(`status.${id}`) })),
    coach: useCoachOptions(({ id, name }) => (id === own ? t('me', { name }) : name)),
    caseload: (deputisesFor.length === 0 ? (['team'] as const) : (['team', 'own', 'deputised'] as const)).map((id) => ({ id, label: t(`caseload.${id}`) })),
    municipality: useMunicipalityOptions({ use: 'filter' }),
    field: useFieldOptions(),
    project: useProjectOptions(),
    waiting: waiting.map((id) => ({ id, label: t(`waiting.${id}`) })),
    group: GROUPS.map((id) => ({ id, label: t(`group.${id}`) })),
    exitStatus: EXITS.map((id) => ({ id, label: t(`exit.${id}`) })),
    education: options('education', EDUCATIONS),
  };
}
