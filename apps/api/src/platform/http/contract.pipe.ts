import { Injectable, type ArgumentMetadata, type PipeTransform } from '@nestjs/common';
import { check } from '@valopolku/contracts';
import { DomainError } from '@valopolku/domain';
import { ShapeError } from '../errors/shape-error.js';
import { coerceQuery } from './coerce-query.js';
import { cleanText } from './clean-text.js';

/** A form has fewer fields; a list of nonsense gets no list of errors as long. */
const MOST_ERRORS = 100;
const PATH_PARAMETER = /^[\w.:-]{1,100}$/;

/** Checks bodies and queries against their contract class (400 with every wrong field) and brings text to NFC. */
@Injectable()
export class ContractPipe implements PipeTransform {
  transform(value: unknown, metadata: ArgumentMetadata): unknown {
    if (metadata.type === 'param') return pathParameter(value);
    if (metadata.type !== 'body' && metadata.type !== 'query') return value;
    const contract = metadata.metatype;
    if (!contract || contract === Object || contract === String) throw new Error('a body or query needs a contract class');
    const clean = cleanText(value ?? {});
    const checked = check(contract as new () => object, metadata.type === 'query' ? coerceQuery(contract, clean) : clean);
    if (checked.value === undefined) throw new ShapeError(checked.errors.slice(0, MOST_ERRORS).map(({ field, code, params }) => ({ field, code, params: params ?? {} })));
    return checked.value;
  }
}

/** An id that cannot be one is an id that does not exist. */
function pathParameter(value: unknown): string {
  if (typeof value !== 'string' || !PATH_PARAMETER.test(value)) throw new DomainError('notFound');
  return value;
}
