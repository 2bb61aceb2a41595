import { Injectable } from '@nestjs/common';
import { DomainError } from '@valopolku/domain';
import type { FastifyReply } from 'fastify';

/** Knows every route, so that a known path with another method is 405 with Allow and not 404. */
@Injectable()
export class AllowedMethods {
  private readonly routes: { pattern: RegExp; method: string }[] = [];

  add(url: string, methods: readonly string[]): void {
    if (url.includes('*')) return;
    const pattern = new RegExp(`^${url.replace(/:[^/]+/g, '[^/]+')}/?$`);
    for (const method of methods) this.routes.push({ pattern, method });
  }

  refine(error: DomainError, method: string, url: string, reply: FastifyReply): DomainError {
    if (error.code !== 'notFound') return error;
    const path = url.split('?', 1)[0] ?? '';
    const allowed = [...new Set(this.routes.filter((route) => route.pattern.test(path)).map((route) => route.method))];
    if (allowed.length === 0 || allowed.includes(method)) return error;
    reply.header('Allow', allowed.join(', '));
    return new DomainError('methodNotAllowed');
  }
}
