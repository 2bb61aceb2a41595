import { Injectable } from '@nestjs/common';
import type { DeclaredOperation } from '@valopolku/domain';
import type { RouteOptions } from 'fastify';

/** Knows of every operation what its route declares, so that what someone did is told by it and not guessed from its name. */
@Injectable()
export class Operations {
  private readonly known = new Map<string, DeclaredOperation>();

  add({ url, method, config }: Pick<RouteOptions, 'url' | 'method' | 'config'>): void {
    const access = config?.access;
    if (!access) return;
    // HEAD stands beside each GET, under the same name.
    const reads = [method].flat().every((one) => one === 'GET' || one === 'HEAD');
    this.known.set(access.operation, { action: access.action, reads, ofOne: url.includes(':') });
  }

  /** Undefined for a name of an older release. */
  find(operation: string): DeclaredOperation | undefined {
    return this.known.get(operation);
  }

  names(): string[] {
    return [...this.known.keys()];
  }
}
