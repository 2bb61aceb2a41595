import type { DegreePartKind, LocalizedText } from '@valopolku/domain';

/** Types of qualifications as the official registers write them: perustutkinto, ammattitutkinto, erikoisammattitutkinto. */
export type QualificationTypeCode = 'pt' | 'at' | 'eat';

export interface CatalogueFilePart {
  code: string;
  kind: DegreePartKind;
  /** Null when not known: never invented. */
  points: number | null;
  competenceArea: string | null;
  /** `inferred`: the link to the qualification was inferred from neighbouring codes, so the version is a draft. */
  source: 'official' | 'inferred';
  name: LocalizedText;
  /** Short statements of our own, not the official text. */
  draftRequirements: LocalizedText[];
}

/** One qualification with its requirements in force, as the data files of the project hold it. */
export interface CatalogueFile {
  code: string;
  type: QualificationTypeCode;
  /** The code of a standard field; null when the qualification spans several or none. */
  fieldCode: string | null;
  diaryNumber: string | null;
  inForceFrom?: string | null;
  inForceTo?: string | null;
  /** False only for what a published report did not itemise. */
  itemised?: boolean;
  name: LocalizedText;
  degreeParts: CatalogueFilePart[];
}
