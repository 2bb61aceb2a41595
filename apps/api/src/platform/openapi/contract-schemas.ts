import type { MetadataStorage } from 'class-transformer/types/MetadataStorage.js';
// The storage is not exported by the package's main entry; the JSON-schema package needs it for nested classes.
import storage from 'class-transformer/cjs/storage.js';
import type { OpenAPIObject } from '@nestjs/swagger';
import { validationMetadatasToSchemas } from 'class-validator-jsonschema';

type Schemas = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>;
export type JsonSchema = Record<string, unknown>;

const NULL = { type: 'null' };

/** Every contract class as a JSON schema (OpenAPI 3.1), by its class name. */
export function contractSchemas(): Schemas {
  const made = validationMetadatasToSchemas({
    classTransformerMetadataStorage: storage.defaultMetadataStorage as MetadataStorage,
    refPointerPrefix: '#/components/schemas/',
    additionalConverters: {
      isInt: { type: 'integer' },
      // The package's own say "number" besides, and would undo the integer.
      min: (meta) => ({ minimum: Number(meta.constraints[0]) }),
      max: (meta) => ({ maximum: Number(meta.constraints[0]) }),
      isPlainText: {},
      isPlainObject: {},
      isName: {},
      isNotBlank: {},
      isPhone: {},
      hasLetter: {},
      hasReasonLetters: {},
      isShortEmail: {},
      isId: { format: 'uuid', type: 'string' },
      isCivilDate: { type: 'string', format: 'date' },
      isIso8601: { type: 'string', format: 'date-time' },
    },
  });
  return Object.fromEntries(Object.entries(made).map(([name, schema]) => [name, closed(schema as JsonSchema)])) as Schemas;
}

/** Nothing beside what is named (it is refused in a request, and an answer is a whitelist); what may be absent may be null. */
function closed(schema: JsonSchema): JsonSchema {
  const required = (schema.required ?? []) as string[];
  const properties = Object.entries((schema.properties ?? {}) as Record<string, JsonSchema>);
  return {
    ...schema,
    properties: Object.fromEntries(properties.map(([name, property]) => [name, required.includes(name) ? property : nullable(property)])),
    additionalProperties: false,
  };
}

function nullable(schema: JsonSchema): JsonSchema {
  if (Object.keys(schema).length === 0) return schema;
  if (typeof schema.type !== 'string') return { anyOf: [schema, NULL] };
  const choice = Array.isArray(schema.enum) ? { enum: [...(schema.enum as unknown[]), null] } : {};
  return { ...schema, ...choice, type: [schema.type, 'null'] };
}
