import { validationMetadatasToSchemas } from 'class-validator-jsonschema';
// The storage is not exported by the package's main entry; the JSON-schema package needs it for nested classes.
import storage from 'class-transformer/cjs/storage.js';
import type { MetadataStorage } from 'class-transformer/types/MetadataStorage.js';
import type { OpenAPIObject } from '@nestjs/swagger';

type Schemas = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>;

/** Every contract class as a JSON schema, by its class name. */
export function contractSchemas(): Schemas {
  return validationMetadatasToSchemas({
    classTransformerMetadataStorage: storage.defaultMetadataStorage as MetadataStorage,
    refPointerPrefix: '#/components/schemas/',
  }) as Schemas;
}
