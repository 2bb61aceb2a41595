import { useQuery } from '@tanstack/react-query';
import { isInForce, localized, type LocalizedText } from '@valopolku/domain';
import type { FetchedOptions } from '@valopolku/ui';
import { todayInHelsinki } from '../../../platform/format/dates.js';
import { useLanguage } from '../../../platform/i18n/use-language.js';
import { municipalitiesQuery } from '../municipalities.js';
import { useFetchedOptions } from './use-fetched-options.js';

interface KnownMunicipality {
  code: string;
  name: LocalizedText;
}

export interface MunicipalityChoice {
  /** Where something is done, where somebody lives (which may be nowhere here), what a list can hold of any day, or whatever a field can hold. */
  use?: 'place' | 'home' | 'filter' | 'any';
  /** The first and the last day spoken of: today unless said. */
  from?: string | null | undefined;
  to?: string | null | undefined;
  /** Chosen before, and so an option whatever has become of it; by its name, if that is known without asking. */
  kept?: readonly (KnownMunicipality | string | null | undefined)[];
}

const isNamed = (one: KnownMunicipality | string | null | undefined): one is KnownMunicipality => typeof one === 'object' && one !== null;

/** Municipalities of the days that are spoken of, by their name in the language shown. */
export function useMunicipalityOptions({ use = 'place', from, to = from, kept = [] }: MunicipalityChoice = {}): FetchedOptions {
  const language = useLanguage();
  const days = { startsOn: from ?? todayInHelsinki(), endsOn: to ?? from ?? todayInHelsinki() };
  const fits = ({ inForceFrom = null, inForceUntil = null, isPlace }: { inForceFrom?: string | null; inForceUntil?: string | null; isPlace: boolean }) =>
    use === 'any' || (use === 'filter' ? isPlace : (isPlace || use === 'home') && isInForce({ inForceFrom, inForceUntil }, days));
  const asOption = ({ code, name }: KnownMunicipality) => ({ id: code, label: localized(name, language).text });
  const isKept = (code: string) => kept.some((one) => (isNamed(one) ? one.code : one) === code);
  const known = kept.find(isNamed);
  return useFetchedOptions(useQuery(municipalitiesQuery), ({ items }) => items.filter((one) => isKept(one.code) || fits(one)).map(asOption), { kept: known && asOption(known) });
}
