import type { ControllerKind, LegalBasis, Service } from '../../registry/organisation/organisation.choices.js';
import { DomainError } from '../../shared/domain-error.js';

/** Whose register a service is in, and the law it rests on (domain.md, "Whose register"). */
export interface ServiceTerms {
  legalBasis: LegalBasis;
  controllers: readonly ControllerKind[];
  /** Data of a social-welfare client: never visible or merged in another controller's view. */
  isSocialWelfare: boolean;
}

export const SERVICE_TERMS: Readonly<Record<Service, ServiceTerms>> = {
  youthWorkshop: { legalBasis: 'youthAct', controllers: ['municipality', 'association'], isSocialWelfare: false },
  employmentService: { legalBasis: 'employmentServicesAct', controllers: ['employmentAuthority'], isSocialWelfare: false },
  rehabilitativeWorkActivity: {
    legalBasis: 'rehabilitativeWorkActivityAct',
    controllers: ['wellbeingServicesCounty'],
    isSocialWelfare: true,
  },
  socialRehabilitation: { legalBasis: 'socialWelfareAct', controllers: ['wellbeingServicesCounty'], isSocialWelfare: true },
  esfProject: { legalBasis: 'esfLegislation', controllers: ['ministry'], isSocialWelfare: false },
  education: { legalBasis: 'vocationalEducationAct', controllers: ['educationProvider'], isSocialWelfare: false },
};

/** Whose register a service of an organisation is in, and for how long its data is kept after a period: a setting, never said person by person. */
export interface ServiceRegister {
  service: Service;
  controllerKind: ControllerKind;
  /** Name of the controller (rekisterinpitäjä). */
  controller: string;
  retentionYears: number;
}

/** Each service once, in a register that it can be in; each refusal at its row. */
export function canSaveRegisters(registers: readonly ServiceRegister[]): DomainError | undefined {
  return DomainError.all(registers.flatMap(({ service, controllerKind }, index) => {
    const isRepeated = registers.findIndex((one) => one.service === service) < index;
    const wrong = SERVICE_TERMS[service].controllers.includes(controllerKind) ? undefined : DomainError.at(`registers.${index}.controllerKind`, 'wrongServiceController', { allowed: SERVICE_TERMS[service].controllers });
    return [isRepeated ? DomainError.at(`registers.${index}.service`, 'invalidChoice') : undefined, wrong];
  }));
}
