/** Overview, final report, people and roles, catalogue, projects. */
export const managementRoutes = [] as const;
