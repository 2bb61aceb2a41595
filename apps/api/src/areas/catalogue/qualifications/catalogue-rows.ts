import { gradingScaleOf, searchText, sortName, type QualificationType } from '@valopolku/domain';
import { stableId } from '../../../data/stable-id.js';
import type { CatalogueFile, CatalogueFilePart, QualificationTypeCode } from './catalogue-file.js';
import type { DegreePartEntity } from './degree-part.entity.js';
import type { QualificationVersionEntity } from './qualification-version.entity.js';
import type { QualificationEntity } from './qualification.entity.js';
import type { RequirementEntity } from './requirement.entity.js';

export interface CatalogueRows {
  qualifications: QualificationEntity[];
  versions: QualificationVersionEntity[];
  degreeParts: DegreePartEntity[];
  requirements: RequirementEntity[];
}

const TYPES: Readonly<Record<QualificationTypeCode, QualificationType>> = { pt: 'initial', at: 'further', eat: 'specialist' };

/** A diary number ends with the year in which the requirements were decided (51/011/2014, OPH-1825-2021). */
function decidedFrom(diaryNumber: string | null): string | null {
  const year = /(\d{4})$/.exec(diaryNumber ?? '')?.[1];
  return year === undefined ? null : `${year}-01-01`;
}

/**
 * A file as rows. Ids follow from the official codes (and the organisation, for one of its own), so that loading the same file
 * again gives the same rows. The grading scale follows the kind and the date of the requirements.
 */
export function catalogueRows(file: CatalogueFile, organisationId: string | null): CatalogueRows {
  const key = organisationId === null ? [file.code] : [organisationId, file.code];
  const [id, versionId] = [stableId('qualification', ...key), stableId('qualification-version', ...key)];
  const type = TYPES[file.type];
  const { name, diaryNumber, inForceFrom = null, inForceTo = null } = file;
  const parts = file.degreeParts.map((part, index) => partRow(file, part, index, versionId, key));
  return {
    qualifications: [{
      id, organisationId, code: file.code, type, name, fieldCode: file.fieldCode, itemised: file.itemised ?? true,
      sortName: sortName(name.fi), searchText: searchText(file.code, name.fi, name.sv, name.en),
    }],
    versions: [{
      id: versionId, qualificationId: id, diaryNumber, inForceFrom, inForceTo,
      gradingScale: gradingScaleOf(type, inForceFrom ?? decidedFrom(diaryNumber)),
      isDraft: file.degreeParts.some((part) => part.source === 'inferred'),
    }],
    degreeParts: parts,
    requirements: file.degreeParts.flatMap((part) => requirementRows(part, stableId('degree-part', ...key, part.code), key)),
  };
}

function partRow(file: CatalogueFile, part: CatalogueFilePart, index: number, qualificationVersionId: string, key: readonly string[]): DegreePartEntity {
  const { code, name, points, kind, competenceArea } = part;
  return {
    id: stableId('degree-part', ...key, code), qualificationVersionId, code, name, points, kind,
    competenceArea: competenceArea === null ? null : { fi: competenceArea },
    position: index + 1, sortName: sortName(name.fi), searchText: searchText(code, name.fi, name.sv, name.en, file.name.fi),
  };
}

function requirementRows(part: CatalogueFilePart, degreePartId: string, key: readonly string[]): RequirementEntity[] {
  return part.draftRequirements.map((statement, index) => ({
    id: stableId('requirement', ...key, part.code, String(index + 1)), degreePartId, statement, isDraft: true, position: index + 1,
  }));
}
