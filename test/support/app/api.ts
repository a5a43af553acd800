import { expectPublished } from './contract';
import type { Caller } from './fixtures';
import type { TestApp } from './test-app';

/** What came back, parsed. */
export interface Answer<Body = Record<string, unknown>> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Body;
  readonly text: string;
}

export interface Call {
  readonly body?: unknown;
  /** Sent as is, with this content type, instead of `body`. */
  readonly raw?: { type: string; data: string | Uint8Array };
  readonly version?: number | string;
  readonly key?: string;
  readonly headers?: Record<string, string>;
}

/** Speaks to the running API over HTTP, as one caller or as nobody. */
export class Api {
  constructor(
    private readonly app: Pick<TestApp, 'url'>,
    private readonly caller?: Pick<Caller, 'token'>,
  ) {}

  get<Body = Record<string, unknown>>(path: string, call: Call = {}): Promise<Answer<Body>> {
    return this.send('GET', path, call);
  }

  post<Body = Record<string, unknown>>(path: string, body?: unknown, call: Call = {}): Promise<Answer<Body>> {
    return this.send('POST', path, { ...call, body });
  }

  put<Body = Record<string, unknown>>(path: string, body: unknown, call: Call = {}): Promise<Answer<Body>> {
    return this.send('PUT', path, { ...call, body });
  }

  patch<Body = Record<string, unknown>>(path: string, body: unknown, call: Call = {}): Promise<Answer<Body>> {
    return this.send('PATCH', path, { ...call, body });
  }

  delete<Body = Record<string, unknown>>(path: string, call: Call = {}): Promise<Answer<Body>> {
    return this.send('DELETE', path, call);
  }

  async send<Body>(
    method: string,
    path: string,
    { body, raw, version, key, headers }: Call,
  ): Promise<Answer<Body>> {
    const json = body === undefined ? undefined : JSON.stringify(body);
    const type = raw?.type ?? (json === undefined ? undefined : 'application/json');
    const response = await fetch(`${this.app.url}${path}`, {
      method,
      body: raw?.data ?? json,
      headers: {
        ...(this.caller ? { authorization: `Bearer ${this.caller.token}` } : {}),
        ...(type === undefined ? {} : { 'content-type': type }),
        ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
        ...(key === undefined ? {} : { 'idempotency-key': key }),
        ...headers,
      },
    });
    const text = await response.text();
    const parsed: unknown =
      text.length > 0 && (response.headers.get('content-type') ?? '').includes('json')
        ? JSON.parse(text)
        : {};
    expectPublished(method, path, {
      status: response.status,
      contentType: response.headers.get('content-type'),
      body: parsed,
      text,
      headers: response.headers,
    });
    return { status: response.status, headers: response.headers, body: parsed as Body, text };
  }
}
