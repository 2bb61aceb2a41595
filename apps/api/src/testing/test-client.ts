import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { assertDocumented } from './assert-documented.js';
import type { TestUser } from './test-users.js';

export interface TestAnswer<T> {
  status: number;
  headers: Record<string, string | string[] | number | undefined>;
  body: T;
  text: string;
}

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

export interface RequestOptions {
  body?: object;
  /** Sent as `If-Match: "n"`. */
  version?: number;
  /** Sent as `Idempotency-Key`. */
  key?: string;
  headers?: Record<string, string>;
}

const ORIGIN = 'http://127.0.0.1:3000';

/** Calls the API as the web does; every answer is held against the OpenAPI document. Paths are below /api/v1. */
export class TestClient {
  private readonly cookies = new Map<string, string>();
  /** Who is signed in; empty before. */
  userId = '';

  constructor(private readonly app: NestFastifyApplication) {}

  /** Like a second window of the same browser. */
  clone(): TestClient {
    const other = new TestClient(this.app);
    for (const [name, value] of this.cookies) other.cookies.set(name, value);
    other.userId = this.userId;
    return other;
  }

  async signIn(user: Pick<TestUser, 'email' | 'password'>): Promise<this> {
    const answer = await this.post<{ userId: string }>('/session', { body: { email: user.email, password: user.password } });
    if (answer.status !== 200) throw new Error(`sign-in failed: ${answer.text}`);
    this.userId = answer.body.userId;
    return this;
  }

  get<T = unknown>(path: string, options?: RequestOptions): Promise<TestAnswer<T>> {
    return this.request<T>('GET', path, options);
  }
  post<T = unknown>(path: string, options?: RequestOptions): Promise<TestAnswer<T>> {
    return this.request<T>('POST', path, options);
  }
  patch<T = unknown>(path: string, options?: RequestOptions): Promise<TestAnswer<T>> {
    return this.request<T>('PATCH', path, options);
  }
  put<T = unknown>(path: string, options?: RequestOptions): Promise<TestAnswer<T>> {
    return this.request<T>('PUT', path, options);
  }
  delete<T = unknown>(path: string, options?: RequestOptions): Promise<TestAnswer<T>> {
    return this.request<T>('DELETE', path, options);
  }

  async request<T>(method: Method, path: string, options: RequestOptions = {}): Promise<TestAnswer<T>> {
    const url = path.startsWith('/health') || path.startsWith('/api/') ? path : `/api/v1${path}`;
    const response = await this.app.inject({
      method, url,
      headers: {
        host: '127.0.0.1:3000', origin: ORIGIN, 'x-requested-with': 'valopolku',
        ...(this.cookies.size === 0 ? {} : { cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ') }),
        ...(options.version === undefined ? {} : { 'if-match': `"${options.version}"` }),
        ...(options.key === undefined ? {} : { 'idempotency-key': options.key }),
        ...options.headers,
      },
      ...(options.body === undefined ? {} : { payload: options.body }),
    });
    this.keep([response.headers['set-cookie'] ?? []].flat());
    const json = String(response.headers['content-type'] ?? '').includes('json') && response.body !== '';
    const body = (json ? JSON.parse(response.body) : undefined) as T;
    assertDocumented(this.app, method, url, response.statusCode, body);
    return { status: response.statusCode, headers: response.headers, body, text: response.body };
  }

  /** Like a browser; but a cookie that was taken away is sent all the same, as by someone who copied it. */
  private keep(cookies: readonly string[]): void {
    for (const cookie of cookies) {
      const [, name, value] = /^([^=]+)=([^;]+)/.exec(cookie) ?? [];
      if (name !== undefined && value !== undefined) this.cookies.set(name, value);
    }
  }
}
