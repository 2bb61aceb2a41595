/** Trainees, coaching periods, environments, demonstrations. */
export const coachingRoutes = [] as const;
