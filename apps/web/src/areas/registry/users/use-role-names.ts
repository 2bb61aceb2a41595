import type { Role } from '@valopolku/domain';
import { useChoice } from '../../../platform/i18n/use-choice.js';

/** "Valmentaja, Esihenkilö" */
export function useRoleNames() {
  const choice = useChoice();
  return (roles: readonly Role[]): string => roles.map((role) => choice('role', role)).join(', ');
}
