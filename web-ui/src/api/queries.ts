import {
  QueryClient,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
  type QueryKey,
} from '@tanstack/react-query';
import { useMemo, useRef } from 'react';
import { get, newKey, send } from './client';
import { Problem } from './problem';
import type { Agency, Me, Officer, Page } from './schema';

export function newQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 5_000,
        refetchOnWindowFocus: true,
        retry: (failures, error) => failures < 2 && error instanceof Problem && error.passing,
        retryDelay: (attempt) => 400 * 2 ** attempt,
      },
      mutations: { retry: false },
    },
  });
}

export function useMe() {
  return useQuery({
    queryKey: ['me'],
    queryFn: async ({ signal }) => {
      const me = await get<Me>('/api/me', signal);
      return { ...me, readAt: Date.now() };
    },
    staleTime: 60_000,
    refetchInterval: 120_000,
  });
}

/** Every agency by its id; the directory changes a few times a year. */
export function useAgencies() {
  const query = useQuery({
    queryKey: ['agencies'],
    queryFn: ({ signal }) => get<Page<Agency>>('/api/agencies?limit=200', signal),
    staleTime: 600_000,
  });
  return useMemo(() => {
    const list = query.data?.items ?? [];
    return { list, byId: new Map(list.map((agency) => [agency.id, agency])) };
  }, [query.data]);
}

/** Says an agency's name in the officer's language. */
export function useAgencyName(): (id: string | null | undefined) => string {
  const { byId } = useAgencies();
  const chinese = document.documentElement.lang !== 'en';
  return (id) => {
    const agency = id ? byId.get(id) : undefined;
    return agency
      ? chinese
        ? agency.name
        : agency.nameEn || agency.name
      : byId.size === 0
        ? ''
        : (id ?? '');
  };
}

export function useOfficers(agency: string | undefined) {
  return useQuery({
    queryKey: ['officers', agency],
    queryFn: ({ signal }) => get<Page<Officer>>(`/api/agencies/${agency}/officers`, signal),
    enabled: agency !== undefined,
    staleTime: 300_000,
  });
}

/** One thing of the portal, at its address; read again every two seconds while the portal still works on it. */
export function useThing<T>(
  path: string,
  when: { enabled?: boolean; isWorkedOn?: (thing: T) => boolean } = {},
) {
  const { enabled = true, isWorkedOn = () => false } = when;
  return useQuery({
    queryKey: keyOf(path),
    queryFn: ({ signal }) => get<T>(path, signal),
    enabled,
    refetchInterval: ({ state }) => (state.data !== undefined && isWorkedOn(state.data) ? 2_000 : false),
  });
}

/** A list of the portal, page after page. */
export function usePages<T>(path: string, enabled = true) {
  const query = useInfiniteQuery({
    queryKey: [...keyOf(path), 'pages'],
    queryFn: ({ pageParam, signal }) =>
      get<Page<T>>(
        pageParam ? `${path}${path.includes('?') ? '&' : '?'}after=${encodeURIComponent(pageParam)}` : path,
        signal,
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.next || undefined,
    placeholderData: (before) => before,
    enabled,
  });
  const items = useMemo(() => query.data?.pages.flatMap((page) => page.items) ?? [], [query.data]);
  return { ...query, items };
}

/** The segments of an address, so that a deed can refresh everything below `/api/cases/7`. */
export const keyOf = (path: string): QueryKey =>
  path.split('?').flatMap((part, index) => (index === 0 ? part.split('/').filter(Boolean) : [part]));

interface Deed {
  path: string;
  body?: unknown;
  version?: number | undefined;
  method?: 'POST' | 'PUT' | 'DELETE';
}

/**
 * Takes a step. The same deed sent again after a lost answer carries the same key, so that it is never done twice;
 * afterwards everything that may have changed is read again.
 */
export function useDeed<T = unknown>(onDone?: (answer: T) => void) {
  const client = useQueryClient();
  const pending = useRef<{ print: string; key: string } | null>(null);
  return useMutation<T, Problem, Deed>({
    mutationFn: ({ path, body, version, method = 'POST' }) => {
      const print = JSON.stringify([path, body, version]);
      if (pending.current?.print !== print) pending.current = { print, key: newKey() };
      return send<T>(method, path, body ?? {}, { version, idempotencyKey: pending.current.key });
    },
    onSuccess: async (answer) => {
      pending.current = null;
      await client.invalidateQueries({ predicate: (query) => query.queryKey[0] === 'api' });
      onDone?.(answer);
    },
    onError: (problem) => {
      if (!problem.passing) pending.current = null;
      if (problem.status === 412 || problem.status === 409) {
        void client.invalidateQueries({ predicate: (query) => query.queryKey[0] === 'api' });
      }
    },
  });
}

/** Whether the portal opened a step to the officer, by its name or by the sub-resource that takes it. */
export const opens = (view: { steps?: string[] } | null | undefined, ...names: string[]): boolean =>
  view?.steps?.some((step) => names.includes(step)) ?? false;
