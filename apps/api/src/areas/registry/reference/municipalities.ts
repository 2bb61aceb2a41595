import type { LocalizedText } from '@valopolku/domain';
import { sortName } from '@valopolku/domain';
import { readDataFile } from '../../../data/read-data-file.js';
import type { MunicipalityEntity } from './municipality.entity.js';

interface MunicipalityFile {
  regions: { code: string; name: LocalizedText }[];
  municipalities: { code: string; regionCode: string; name: LocalizedText; inForceFrom?: string; inForceUntil?: string; successorCode?: string }[];
  withoutPlace: { code: string; name: LocalizedText }[];
}

/** The official code set as rows, by Finnish name: those in force, those joined to another since 2014, and the codes of no place. */
function readMunicipalities(): MunicipalityEntity[] {
  const file = readDataFile<MunicipalityFile>('municipalities.json');
  const regions = new Map(file.regions.map((region) => [region.code, region.name]));
  const rows = file.municipalities.map(({ code, regionCode, name, inForceFrom = null, inForceUntil = null, successorCode = null }) => {
    const regionName = regions.get(regionCode);
    if (!regionName) throw new Error(`municipality ${code} is in region ${regionCode}, which is not in the file`);
    return { code, name, regionCode, regionName, sortName: sortName(name.fi), inForceFrom, inForceUntil, successorCode, isPlace: true };
  });
  const none = file.withoutPlace.map(({ code, name }) => (
    { code, name, regionCode: '', regionName: { fi: '' }, sortName: sortName(name.fi), inForceFrom: null, inForceUntil: null, successorCode: null, isPlace: false }));
  return [...rows, ...none].sort((one, other) => (one.sortName < other.sortName ? -1 : 1));
}

/** The code set changes with a release only, so it is read once. */
export const MUNICIPALITIES: readonly MunicipalityEntity[] = readMunicipalities();
