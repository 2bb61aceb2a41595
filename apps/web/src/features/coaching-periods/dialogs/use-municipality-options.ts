import { useQuery } from '@tanstack/react-query';
import { localized } from '@valopolku/domain';
import type { Option } from '@valopolku/ui';
import { useLanguage } from '../../../platform/i18n/use-language.js';
import { municipalitiesQuery } from '../../../platform/reference/reference.queries.js';

/** Every municipality by its name in the language shown. */
export function useMunicipalityOptions(): readonly Option[] {
  const language = useLanguage();
  return useQuery(municipalitiesQuery).data?.items.map(({ code, name }) => ({ id: code, label: localized(name, language).text })) ?? [];
}
