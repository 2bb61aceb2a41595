import type { DegreePartItem, DegreePartOption, QualificationResponse, QualificationVersionItem, RequirementItem } from '@valopolku/contracts';
import type { DegreePartEntity } from './degree-part.entity.js';
import type { KnownDegreePart } from './degree-parts.query.js';
import type { QualificationVersionEntity } from './qualification-version.entity.js';
import type { QualificationEntity } from './qualification.entity.js';
import type { RequirementEntity } from './requirement.entity.js';

/** A qualification with everything below it. */
export interface WholeQualification {
  qualification: QualificationEntity;
  versions: readonly QualificationVersionEntity[];
  parts: readonly DegreePartEntity[];
  requirements: readonly RequirementEntity[];
}

export function presentQualification({ qualification, versions, parts, requirements }: WholeQualification): QualificationResponse {
  const { id, code, name, type } = qualification;
  const itemsOf = (partId: string): RequirementItem[] => requirements.filter((row) => row.degreePartId === partId).map(presentRequirement);
  const partsOf = (versionId: string): DegreePartItem[] =>
    parts.filter((part) => part.qualificationVersionId === versionId).map((part) => presentPart(part, itemsOf(part.id)));
  return { id, code, name, type, versions: versions.map((version) => presentVersion(version, partsOf(version.id))) };
}

export function presentOption(part: KnownDegreePart): DegreePartOption {
  const { id, code, name, qualificationId, qualificationName, qualificationVersionId, gradingScale, points, requirementCount } = part;
  return { id, code, name, qualificationId, qualificationName, qualificationVersionId, gradingScale, points, requirementCount };
}

function presentVersion(version: QualificationVersionEntity, degreeParts: DegreePartItem[]): QualificationVersionItem {
  const { id, diaryNumber, gradingScale, inForceFrom, inForceTo, isDraft } = version;
  return { id, diaryNumber, gradingScale, validFrom: inForceFrom, validTo: inForceTo, draft: isDraft, degreeParts };
}

function presentPart(part: DegreePartEntity, requirements: RequirementItem[]): DegreePartItem {
  const { id, code, name, points, kind, competenceArea } = part;
  return { id, code, name, points, kind, competenceArea: competenceArea?.fi ?? null, requirements };
}

function presentRequirement({ id, position, statement, isDraft }: RequirementEntity): RequirementItem {
  return { id, order: position, text: statement, draft: isDraft };
}
