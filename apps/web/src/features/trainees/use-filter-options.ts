import { useQuery } from '@tanstack/react-query';
import { EDUCATIONS, PHASES, localized } from '@valopolku/domain';
import type { Option } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { useOptions } from '../../platform/i18n/use-choice.js';
import { useLanguage } from '../../platform/i18n/use-language.js';
import { useSession } from '../../platform/session/use-session.js';
import { coachesQuery, fieldsQuery, projectsQuery } from '../../platform/reference/reference.queries.js';
import { useMunicipalityOptions } from '../../platform/reference/use-municipality-options.js';
import type { FilterName } from './trainee-filters.js';

const GROUPS = ['participants', 'women', 'under30', 'unemployedOver12Months'] as const;
const EXITS = ['studying', 'work', 'working', 'paySubsidisedWork', 'unemployedJobseeker', 'movedToJobSeeking', 'outsideWorkingLife', 'unknown', 'positivePath'] as const;

/** The values of every filter in words. */
export function useFilterOptions(): Record<FilterName, readonly Option[]> {
  const { t } = useTranslation('trainees');
  const options = useOptions();
  const language = useLanguage();
  const { userId: own, deputisesFor, roles } = useSession();
  // A manager's rows do not tell whose news is not asked, nor who is ready: no filter does either.
  const waiting = roles.includes('manager') ? (['late', 'newReferral'] as const) : (['late', 'newsNotAsked', 'newReferral', 'readyToDemonstrate'] as const);
  const colleagues = useQuery(coachesQuery).data?.items ?? [];
  const fields = useQuery(fieldsQuery).data?.items ?? [];
  const projects = useQuery(projectsQuery).data?.items ?? [];
  return {
    phase: options('phase', PHASES),
    status: (['open', 'paused', 'closed', 'all'] as const).map((id) => ({ id, label: t(`status.${id}`) })),
    coach: colleagues.map(({ id, name }) => ({ id, label: id === own ? t('me', { name }) : name })),
    caseload: (deputisesFor.length === 0 ? (['team'] as const) : (['team', 'own', 'deputised'] as const)).map((id) => ({ id, label: t(`caseload.${id}`) })),
    municipality: useMunicipalityOptions({ use: 'filter' }),
    field: fields.map(({ id, name }) => ({ id, label: localized(name, language).text })),
    project: projects.map(({ id, name }) => ({ id, label: name })),
    waiting: waiting.map((id) => ({ id, label: t(`waiting.${id}`) })),
    group: GROUPS.map((id) => ({ id, label: t(`group.${id}`) })),
    exitStatus: EXITS.map((id) => ({ id, label: t(`exit.${id}`) })),
    education: options('education', EDUCATIONS),
  };
}
