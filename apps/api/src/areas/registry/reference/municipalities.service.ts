import { Injectable } from '@nestjs/common';
import type { CodedReference, MunicipalityListResponse } from '@valopolku/contracts';
import { DomainError, municipalityError, type DateRange, type MunicipalityUse, type PlainDate } from '@valopolku/domain';
import { MUNICIPALITIES } from './municipalities.js';
import { MunicipalityEntity } from './municipality.entity.js';

/** The official municipalities. A municipality is named by its three-digit code everywhere, also on the wire. */
@Injectable()
export class MunicipalitiesService {
  private readonly byCode = new Map<string, MunicipalityEntity>(MUNICIPALITIES.map((row) => [row.code, row]));

  list(): MunicipalityListResponse {
    return {
      items: MUNICIPALITIES.map(({ code, name, regionCode, regionName, inForceFrom, inForceUntil, successorCode, isPlace }) => ({
        code, name, region: isPlace ? { id: regionCode, code: regionCode, name: regionName } : null, inForceFrom, inForceUntil, successorCode, isPlace,
      })),
    };
  }

  /** What screens and reports show of a municipality. The code has passed `ensureKnown` or a foreign key. */
  reference(code: string): CodedReference {
    const found = this.byCode.get(code);
    if (!found) throw new Error(`municipality ${code} is not in the code set`);
    return { id: code, code, name: found.name };
  }

  /** The same of a fact, which holds '' in the place of what a safety prohibition hides: null then. */
  told(code: string): CodedReference | null {
    return code === '' ? null : this.reference(code);
  }

  isKnown(code: string): boolean {
    return this.byCode.has(code);
  }

  /** Of a filter: 422 `unknownMunicipality` for a code that no municipality has or had, whose list would be empty, and whose figures would be zeros. */
  ensureExists(code: string | null | undefined, field = 'municipality'): void {
    if (code && !this.isKnown(code)) throw DomainError.at(field, 'unknownMunicipality');
  }

  /**
   * Refuses codes that are no municipality of the days spoken of, at the field (`municipalityCodes.2`, or the field itself for a
   * single code). A code in `kept` stays, whatever has become of it: nobody has to mend what nobody changed.
   */
  ensureKnown(codes: readonly string[] | string, field: string, days: DateRange | PlainDate, { use = 'place', kept = [] }: { use?: MunicipalityUse; kept?: readonly (string | null)[] } = {}): void {
    const range = typeof days === 'string' ? { startsOn: days, endsOn: days } : days;
    const wrong = (code: string, at: string): DomainError | undefined => (kept.includes(code) ? undefined : municipalityError(this.byCode.get(code), range, use, at));
    const found = typeof codes === 'string' ? wrong(codes, field) : DomainError.all(codes.map((code, index) => wrong(code, `${field}.${index}`)));
    if (found) throw found;
  }
}
