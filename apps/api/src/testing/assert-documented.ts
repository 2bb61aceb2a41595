import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { OpenAPIObject } from '@nestjs/swagger';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { documentOfRoutes } from './document-of-routes.js';

type Schema = Record<string, unknown>;

/** What the document says of one running application's answers. */
class DocumentedAnswers {
  private readonly ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
  private readonly compiled = new Map<string, ValidateFunction | undefined>();
  private readonly paths: { pattern: RegExp; path: string }[];

  constructor(private readonly document: OpenAPIObject) {
    this.ajv.addSchema({ $id: 'document', components: document.components });
    this.paths = Object.keys(document.paths)
      .sort((a, b) => a.split('{').length - b.split('{').length)
      .map((path) => ({ path, pattern: new RegExp(`^${path.replace(/\{[^}]+\}/g, '[^/]+')}$`) }));
  }

  assert(method: string, url: string, status: number, body: unknown): void {
    const path = this.paths.find(({ pattern }) => pattern.test(url.split('?', 1)[0] ?? ''))?.path;
    const validate = path === undefined ? this.problem() : this.validator(method.toLowerCase(), path, status);
    if (path === undefined && status < 400) return;
    if (!validate) {
      if (body !== undefined) throw new Error(`${method} ${path ?? url} answered ${status} with content that the document does not name`);
    } else if (!validate(body)) {
      throw new Error(`${method} ${path ?? url} ${status} does not match the document: ${this.ajv.errorsText(validate.errors)} in ${JSON.stringify(body).slice(0, 500)}`);
    }
  }

  private validator(method: string, path: string, status: number): ValidateFunction | undefined {
    const operation = (this.document.paths[path] as Record<string, { responses: Record<string, { content?: Record<string, { schema: Schema }> }> }>)[method];
    if (!operation) return this.problem();
    const response = operation.responses[String(status)] ?? (status >= 400 ? operation.responses.default : undefined);
    if (!response) throw new Error(`${method} ${path} answered ${status}, which the document does not name`);
    const schema = Object.values(response.content ?? {})[0]?.schema;
    return schema && this.compile(String(schema.$ref));
  }

  private problem(): ValidateFunction | undefined {
    return this.compile('#/components/schemas/Problem');
  }

  private compile(pointer: string): ValidateFunction | undefined {
    if (!this.compiled.has(pointer)) this.compiled.set(pointer, this.ajv.getSchema(`document${pointer}`));
    return this.compiled.get(pointer);
  }
}

const documented = new WeakMap<NestFastifyApplication, DocumentedAnswers>();
/** Applications with the same routes have the same document: the one on PostgreSQL reads that of the one on SQLite. */
const ofRoutes = new Map<string, DocumentedAnswers>();

function documentedAnswers(app: NestFastifyApplication): DocumentedAnswers {
  const routes = app.getHttpAdapter().getInstance().printRoutes();
  const answers = ofRoutes.get(routes) ?? new DocumentedAnswers(documentOfRoutes(app, routes));
  ofRoutes.set(routes, answers);
  return answers;
}

/** Every answer of a test is held against the OpenAPI document of the application that gave it. */
export function assertDocumented(app: NestFastifyApplication, method: string, url: string, status: number, body: unknown): void {
  if (url === '/api/v1/openapi.json') return;
  const answers = documented.get(app) ?? documentedAnswers(app);
  documented.set(app, answers);
  answers.assert(method, url, status, body);
}
