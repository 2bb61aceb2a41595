import type { AnyDefinition } from './definition.js';
import { ageEstimated, ageGroups } from './definitions/age-groups.js';
import { degreePartsByFieldAndMunicipality } from './definitions/degree-parts-by-field-and-municipality.js';
import { degreePartsByFieldAndQualification } from './definitions/degree-parts-by-field-and-qualification.js';
import { degreePartsByQualificationAndMunicipality } from './definitions/degree-parts-by-qualification-and-municipality.js';
import { degreePartsByQualification } from './definitions/degree-parts-by-qualification.js';
import { educationAtStart } from './definitions/education-at-start.js';
import { environmentsByKind } from './definitions/environments-by-kind.js';
import { exits } from './definitions/exits.js';
import { hoursByMonth } from './definitions/hours-by-month.js';
import { latePhases } from './definitions/late-phases.js';
import { logsByMonth } from './definitions/logs-by-month.js';
import { longTermUnemployedEsf } from './definitions/long-term-unemployed-esf.js';
import { participants } from './definitions/participants.js';
import { peopleByPhase } from './definitions/people-by-phase.js';
import { positivePath } from './definitions/positive-path.js';
import { qualificationsCompleted } from './definitions/qualifications-completed.js';
import { unemployedOver12Months } from './definitions/unemployed-over-12-months.js';
import { women } from './definitions/women.js';

/** Every statistic of the product: a new one is a file in definitions/ and a line here. */
export const STATISTICS: readonly AnyDefinition[] = [
  participants,
  women,
  ...ageGroups,
  ageEstimated,
  unemployedOver12Months,
  longTermUnemployedEsf,
  educationAtStart,
  exits,
  positivePath,
  degreePartsByFieldAndMunicipality,
  degreePartsByFieldAndQualification,
  degreePartsByQualification,
  degreePartsByQualificationAndMunicipality,
  qualificationsCompleted,
  environmentsByKind,
  peopleByPhase,
  latePhases,
  hoursByMonth,
  logsByMonth,
];

/** The statistic of an id. */
export function statistic(id: string): AnyDefinition | undefined {
  return STATISTICS.find((definition) => definition.id === id);
}
