import type { ControllerKind, LegalBasis, Service } from '../shared/choices-organisation.js';
import { DomainError } from '../shared/domain-error.js';

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

/** The controller must be one that the service can have. */
export function canRecordRegister(service: Service, controllerKind: ControllerKind): DomainError | undefined {
  const { controllers } = SERVICE_TERMS[service];
  if (controllers.includes(controllerKind)) return undefined;
  return DomainError.at('controllerKind', 'wrongServiceController', { allowed: controllers });
}
