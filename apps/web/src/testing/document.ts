import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';

interface Content {
  content?: Record<string, { schema: { $ref?: string } }>;
}

interface DocumentedOperation {
  requestBody?: Content;
  responses: Record<string, Content>;
}

interface OpenApi {
  paths: Record<string, Record<string, DocumentedOperation>>;
  components: object;
}

/** What the API says of itself; a test of the API holds the page against the running application. */
const openApi = JSON.parse(readFileSync(new URL('../../../../docs/openapi.json', import.meta.url), 'utf8')) as OpenApi;

const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
ajv.addSchema({ $id: 'document', components: openApi.components });

const schemaOf = ({ content = {} }: Content): string | null => Object.values(content)[0]?.schema.$ref ?? null;

/** One operation of the document: the classes of its body and of its answer by their pointers; null where there is none. */
export interface Documented {
  status: number;
  request: string | null;
  response: string | null;
}

/** The path of the document that a path with names or with ids fits; that with the fewest names goes first. */
function templateOf(path: string): string | undefined {
  const fits = (template: string) => new RegExp(`^${template.replace(/\{\w+\}/g, '[^/]+')}$`).test(path);
  return path in openApi.paths ? path : Object.keys(openApi.paths).filter(fits).sort((one, other) => one.split('{').length - other.split('{').length)[0];
}

/** The operation that is called `GET /my-day`, or undefined. */
export function documented(name: string): Documented | undefined {
  const [method = '', path = ''] = name.split(' ');
  const operation = openApi.paths[templateOf(`/api/v1${path}`) ?? '']?.[method.toLowerCase()];
  const [status, response] = Object.entries(operation?.responses ?? {}).find(([code]) => code.startsWith('2')) ?? [];
  if (!operation || !response) return undefined;
  return { status: Number(status), request: operation.requestBody ? schemaOf(operation.requestBody) : null, response: schemaOf(response) };
}

/** What of a body does not fit the class that a pointer names; null when it fits. Absent values count as in JSON: not at all. */
export function misfit(pointer: string, body: unknown): string | null {
  const validate = ajv.getSchema(`document${pointer}`);
  if (!validate) return `${pointer} is not in the document`;
  return validate(JSON.parse(JSON.stringify(body))) ? null : ajv.errorsText(validate.errors, { dataVar: '' });
}

/** Of a whole as much as the answer of an operation holds: a change answers with its part of a page. */
export function answerOf<T extends object>(name: string, whole: T): Partial<T> {
  const { response } = documented(name) ?? {};
  const { schemas } = openApi.components as { schemas: Record<string, { properties?: object }> };
  const told = Object.keys(schemas[response?.split('/').at(-1) ?? '']?.properties ?? {});
  return Object.fromEntries(Object.entries(whole).filter(([field]) => told.includes(field))) as Partial<T>;
}

export const PROBLEM = '#/components/schemas/Problem';
