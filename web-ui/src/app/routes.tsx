import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  type RouterHistory,
} from '@tanstack/react-router';
import { Lost } from './Lost';
import { LoggedOut } from './Gate';
import { Shell } from './Shell';
import { SteppedUp } from './StepUp';

type Search = Record<string, unknown>;
const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;
/** Only the named parts of the query string, and only where they are filled. */
const only =
  <K extends string>(...names: K[]) =>
  (search: Search): Partial<Record<K, string>> =>
    Object.fromEntries(
      names.flatMap((name) => (text(search[name]) ? [[name, text(search[name])]] : [])),
    ) as Partial<Record<K, string>>;

const root = createRootRoute();
const loggedOut = createRoute({ getParentRoute: () => root, path: '/logged-out', component: LoggedOut });
const steppedUp = createRoute({ getParentRoute: () => root, path: '/stepped-up', component: SteppedUp });
const inside = createRoute({ getParentRoute: () => root, id: 'inside', component: Shell });
const screen = { getParentRoute: () => inside } as const;

const routes = [
  createRoute({
    ...screen,
    path: '/',
    validateSearch: only('scope'),
    component: lazyRouteComponent(() => import('../features/work/WorkQueue'), 'WorkQueue'),
  }),
  createRoute({
    ...screen,
    path: '/cases',
    validateSearch: only('query', 'state', 'standing', 'province', 'placeRole'),
    component: lazyRouteComponent(() => import('../features/cases/CaseList'), 'CaseList'),
  }),
  createRoute({
    ...screen,
    path: '/cases/new',
    validateSearch: only('by'),
    component: lazyRouteComponent(() => import('../features/cases/OpenCase'), 'OpenCase'),
  }),
  createRoute({
    ...screen,
    path: '/cases/former',
    component: lazyRouteComponent(() => import('../features/former/FormerCases'), 'FormerCases'),
  }),
  createRoute({
    ...screen,
    path: '/cases/former/$partId',
    component: lazyRouteComponent(() => import('../features/former/KeptOfCase'), 'KeptOfCase'),
  }),
  createRoute({
    ...screen,
    path: '/cases/$caseId',
    validateSearch: only('tab'),
    component: lazyRouteComponent(() => import('../features/cases/CaseWorkspace'), 'CaseWorkspace'),
  }),
  createRoute({
    ...screen,
    path: '/cases/$caseId/grants/$grantId',
    component: lazyRouteComponent(() => import('../features/sharing/GrantPage'), 'GrantPage'),
  }),
  createRoute({
    ...screen,
    path: '/cases/$caseId/evidence',
    component: lazyRouteComponent(() => import('../features/evidence/EvidenceRoom'), 'EvidenceRoom'),
  }),
  createRoute({
    ...screen,
    path: '/cases/$caseId/evidence/$evidenceId',
    component: lazyRouteComponent(() => import('../features/evidence/EvidencePage'), 'EvidencePage'),
  }),
  createRoute({
    ...screen,
    path: '/assistance',
    component: lazyRouteComponent(() => import('../features/assistance/LetterLanes'), 'LetterLanes'),
  }),
  createRoute({
    ...screen,
    path: '/cases/$caseId/assistance/$requestId',
    component: lazyRouteComponent(() => import('../features/assistance/LetterPage'), 'LetterPage'),
  }),
  createRoute({
    ...screen,
    path: '/referrals',
    component: lazyRouteComponent(() => import('../features/referral/ReferralList'), 'ReferralList'),
  }),
  createRoute({
    ...screen,
    path: '/cases/$caseId/referrals/$referralId',
    component: lazyRouteComponent(() => import('../features/referral/ReferralPage'), 'ReferralPage'),
  }),
  createRoute({
    ...screen,
    path: '/audit',
    component: lazyRouteComponent(() => import('../features/audit/AuditPage'), 'AuditPage'),
  }),
  createRoute({
    ...screen,
    path: '/emergency',
    component: lazyRouteComponent(() => import('../features/emergency/EmergencyPage'), 'EmergencyPage'),
  }),
  createRoute({
    ...screen,
    path: '/officers',
    component: lazyRouteComponent(() => import('../features/administration/OfficersPage'), 'OfficersPage'),
  }),
  createRoute({
    ...screen,
    path: '/delegations',
    component: lazyRouteComponent(() => import('../features/delegations/DelegationsPage'), 'DelegationsPage'),
  }),
  createRoute({ ...screen, path: '$', component: () => <Lost /> }),
] as const;

const tree = root.addChildren([loggedOut, steppedUp, inside.addChildren(routes)]);

export function newRouter(history?: RouterHistory) {
  return createRouter({
    routeTree: tree,
    defaultPreload: 'intent',
    defaultPreloadStaleTime: 0,
    scrollRestoration: false,
    ...(history ? { history } : {}),
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof newRouter>;
  }
}
