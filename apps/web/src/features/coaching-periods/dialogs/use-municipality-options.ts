import { useQuery } from '@tanstack/react-query';
import { localized } from '@valopolku/domain';
import type { Option } from '@valopolku/ui';
import { useLanguage } from '../../../platform/i18n/use-language.js';
import { municipalityChoicesQuery } from '../coaching-periods.queries.js';

/** Every municipality by its name in the language shown. */
export function useMunicipalityOptions(): readonly Option[] {
  const language = useLanguage();
  return useQuery(municipalityChoicesQuery).data?.items.map(({ code, name }) => ({ id: code, label: localized(name, language).text })) ?? [];
}
