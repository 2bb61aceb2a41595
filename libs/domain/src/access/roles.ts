/** The roles of the product; a user may have several. */
export const ROLES = ['coach', 'staff', 'manager', 'admin', 'trainee'] as const;
export type Role = (typeof ROLES)[number];

/** Roles of people who work in the organisation: everyone but the trainee. */
export const WORKING_ROLES = ['coach', 'staff', 'manager', 'admin'] as const satisfies readonly Role[];
