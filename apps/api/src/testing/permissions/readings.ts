import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { CASELOAD_SORTS } from '@valopolku/domain';
import { openApiDocument } from '../../openapi.js';
import { TODAY } from './case-samples.js';
import type { PermissionWorld } from './permission-world.js';

interface Parameter {
  name: string;
  in: string;
  schema: { enum?: readonly unknown[] };
}

/** A list with one of its filters. Not every list has every order, and each has one of them. */
export interface Reading {
  operation: string;
  query: string;
  isSort: boolean;
}

const SORTS = [...CASELOAD_SORTS, 'name', 'newest', 'date', 'startsOn'];

/** Every filter of every list: each value that the document names, and one of each filter whose values it cannot name. */
export function readings(app: NestFastifyApplication, world: PermissionWorld, ids: Readonly<Record<'coachingPeriod' | 'qualification', string>>): Reading[] {
  const { coach, environmentId, fieldId, degreePartId, requirementIds } = world.here;
  const values: Readonly<Record<string, readonly string[]>> = {
    q: ['aino mäk'], limit: ['1'], sort: SORTS, coach: [coach.userId], municipality: ['684'], field: [fieldId], project: [world.projectId], coachingPeriod: [ids.coachingPeriod],
    environment: [environmentId], degreePart: [degreePartId], requirement: [requirementIds[0] ?? ''], qualification: [ids.qualification], date: [TODAY], from: ['2026-01-01'], to: [TODAY],
  };
  return Object.values(openApiDocument(app).paths).flatMap(({ get }) => {
    const parameters = ((get?.parameters ?? []) as Parameter[]).filter((one) => one.in === 'query' && one.name !== 'cursor');
    return parameters.flatMap(({ name, schema }) => {
      const named = schema.enum?.filter((value) => typeof value === 'string') ?? values[name];
      if (!named) throw new Error(`the filter ${name} of ${get?.operationId} has no value here`);
      return named.map((value) => ({ operation: get?.operationId ?? '', query: `${name}=${encodeURIComponent(value)}`, isSort: name === 'sort' }));
    });
  });
}
