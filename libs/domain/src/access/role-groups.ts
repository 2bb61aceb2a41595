import type { Role } from './roles.js';

// Whom actions are granted to, beside everyone and everyone who works.
export const COACH = ['coach'] as const satisfies readonly Role[];
export const ADMIN = ['admin'] as const satisfies readonly Role[];
export const CARE = ['coach', 'staff'] as const satisfies readonly Role[];
export const LEAD = ['manager', 'admin'] as const satisfies readonly Role[];
export const FIGURES = ['coach', 'manager'] as const satisfies readonly Role[];
export const CASE_READERS = ['coach', 'staff', 'manager'] as const satisfies readonly Role[];
export const CASE_AND_OWN = ['coach', 'staff', 'manager', 'trainee'] as const satisfies readonly Role[];
