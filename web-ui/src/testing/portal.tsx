import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider, createMemoryHistory } from '@tanstack/react-router';
import { render } from '@testing-library/react';
import { vi } from 'vitest';
import { newQueryClient } from '../api/queries';
import { newRouter } from '../app/routes';
import world from './world.json';

export interface Asked {
  method: string;
  path: string;
  body: unknown;
  headers: Headers;
}

type Answer = unknown | ((asked: Asked) => Response | unknown);

/** A portal for one test: the fictional world, with what the test changes about it, and a record of what was asked. */
export function portal(changes: Record<string, Answer> = {}) {
  const asked: Asked[] = [];
  const answers: Record<string, Answer> = { ...(world as Record<string, unknown>), ...changes };
  vi.stubGlobal('fetch', async (input: string, init: RequestInit = {}) => {
    const method = init.method ?? 'GET';
    const path = input.split('?')[0]!;
    const one: Asked = {
      method,
      path: input,
      body: typeof init.body === 'string' ? JSON.parse(init.body) : undefined,
      headers: new Headers(init.headers),
    };
    asked.push(one);
    const found = [
      `${method} ${input}`,
      `${method} ${path}`,
      method === 'GET' ? input : '',
      method === 'GET' ? path : '',
    ]
      .filter(Boolean)
      .find((key) => key in answers);
    const answer = found === undefined ? notFound() : answers[found];
    const said = typeof answer === 'function' ? (answer as (one: Asked) => unknown)(one) : answer;
    return said instanceof Response ? said : reply(200, said);
  });
  return asked;
}

export function reply(status: number, body: unknown): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': status < 400 ? 'application/json' : 'application/problem+json' },
  });
}

export function problem(status: number, code: string, zh: string, en: string, more: object = {}): Response {
  return reply(status, { status, code, messages: { 'zh-CN': zh, en }, ...more });
}

const notFound = () =>
  problem(404, 'NOT_FOUND', '这里没有你可以查看的内容。', 'There is nothing here for you to see.');

/** Shows the whole application at an address. */
export function visit(address: string) {
  const client = newQueryClient();
  const router = newRouter(createMemoryHistory({ initialEntries: [address] }));
  const view = render(
    <QueryClientProvider client={client}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  );
  return { ...view, router };
}
