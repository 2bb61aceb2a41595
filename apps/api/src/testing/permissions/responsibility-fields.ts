/**
 * Fields of a body that change who is responsible for somebody, where, or in what scope. Whoever may set one may bring a case, or the
 * sight of it, to somebody: each has a branch of its own in *who may what*, so that a guard that looks at another field only is seen.
 */
export const RESPONSIBILITY_FIELDS: ReadonlySet<string> = new Set([
  'coachId', 'deputyId', 'traineeId', 'coachingPeriodId', 'municipalityCode', 'fieldId', 'environmentId', 'projectId',
  'roles', 'municipalityCodes', 'fieldIds', 'environmentIds',
]);

/** Other ids in bodies: of the thing itself, of the catalogue and of organisations, which say nothing about who sees whom. */
export const OTHER_IDS: ReadonlySet<string> = new Set([
  'id', 'degreePartId', 'requirementId', 'requirementIds', 'qualificationVersionId', 'providerId', 'targetId', 'workTaskId',
]);

/** A property of a body, also inside a part of it. */
export interface BodyField {
  /** The last name of its path. */
  name: string;
  isRequired: boolean;
}

interface Schema {
  $ref?: string;
  properties?: Record<string, Schema>;
  required?: readonly string[];
  items?: Schema;
  allOf?: readonly Schema[];
}

type Schemas = Readonly<Record<string, Schema>>;

/** Every property of a body, parts and lists of parts included. */
export function bodyFields(schemas: Schemas, body: unknown): BodyField[] {
  const schema = resolved(schemas, (body ?? {}) as Schema);
  return Object.entries(schema.properties ?? {}).flatMap(([name, part]) => {
    const isRequired = schema.required?.includes(name) ?? false;
    return [{ name, isRequired }, ...bodyFields(schemas, part.items ?? part.allOf?.[0] ?? part)];
  });
}

function resolved(schemas: Schemas, schema: Schema): Schema {
  return schema.$ref === undefined ? schema : (schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {});
}

/** Names in a body that say something, parts included. */
export function namesIn(body: unknown): string[] {
  if (typeof body !== 'object' || body === null) return [];
  return Object.entries(body).flatMap(([name, value]) => (value === undefined || value === null ? [] : [name, ...namesIn(value)]));
}
