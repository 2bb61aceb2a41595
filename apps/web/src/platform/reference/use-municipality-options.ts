import { useQuery } from '@tanstack/react-query';
import { isInForce, localized } from '@valopolku/domain';
import type { Option } from '@valopolku/ui';
import { todayInHelsinki } from '../format/dates.js';
import { useLanguage } from '../i18n/use-language.js';
import { municipalitiesQuery } from './reference.queries.js';

export interface MunicipalityChoice {
  /** Where something is done, where somebody lives (which may be nowhere here), what a list can hold of any day, or whatever a field can hold. */
  use?: 'place' | 'home' | 'filter' | 'any';
  /** The first and the last day spoken of: today unless said. */
  from?: string | null | undefined;
  to?: string | null | undefined;
  /** Chosen before, and so an option whatever has become of it. */
  kept?: readonly (string | null | undefined)[];
}

/** Municipalities of the days that are spoken of, by their name in the language shown. */
export function useMunicipalityOptions({ use = 'place', from, to = from, kept = [] }: MunicipalityChoice = {}): readonly Option[] {
  const language = useLanguage();
  const days = { startsOn: from ?? todayInHelsinki(), endsOn: to ?? from ?? todayInHelsinki() };
  const fits = ({ inForceFrom = null, inForceUntil = null, isPlace }: { inForceFrom?: string | null; inForceUntil?: string | null; isPlace: boolean }) =>
    use === 'any' || (use === 'filter' ? isPlace : (isPlace || use === 'home') && isInForce({ inForceFrom, inForceUntil }, days));
  const items = useQuery(municipalitiesQuery).data?.items ?? [];
  return items.filter((one) => kept.includes(one.code) || fits(one)).map(({ code, name }) => ({ id: code, label: localized(name, language).text }));
}
