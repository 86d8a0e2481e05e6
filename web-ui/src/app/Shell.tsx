import { Link, Outlet, useLocation, useNavigate } from '@tanstack/react-router';
import { Suspense, lazy, useCallback, useEffect, useState } from 'react';
import { EmergencyBanner } from '../features/emergency/Banner';
import { Problem } from '../api/problem';
import { useMe, usePages } from '../api/queries';
import type { Duty } from '../api/schema';
import { momentOf } from '../ui/format';
import { Icon, type IconName } from '../ui/Icon';
import { singleKeysOn, typing } from '../ui/keys';
import { Fail, Loading } from '../ui/States';
import { Toasts } from '../ui/Toast';
import { SignedOut } from './Gate';
import { LanguageSwitch } from './LanguageSwitch';
import { Logo } from './Logo';
import { OfficerMenu } from './OfficerMenu';
import { StepUp } from './StepUp';
import { signIn, useNow, useSessionEnded } from './session';
import { useWords } from './words';
import './shell.css';

const Palette = lazy(() => import('./Palette').then((module) => ({ default: module.Palette })));
const HelpSheet = lazy(() => import('./HelpSheet').then((module) => ({ default: module.HelpSheet })));
const DemoClock = lazy(() => import('./DemoClock').then((module) => ({ default: module.DemoClock })));

const PLACES_TO_GO = [
  { to: '/', key: 'work', icon: 'inbox', goKey: 'w', everybody: true },
  { to: '/cases', key: 'cases', icon: 'folder', goKey: 'c', everybody: false },
  { to: '/assistance', key: 'assistance', icon: 'mail', goKey: 'a', everybody: false },
  { to: '/referrals', key: 'referrals', icon: 'shield', goKey: 'r', everybody: true },
  { to: '/emergency', key: 'emergency', icon: 'alert', goKey: 'e', everybody: false },
  { to: '/audit', key: 'audit', icon: 'scan', goKey: 't', everybody: false },
  { to: '/officers', key: 'officers', icon: 'user', goKey: 'o', everybody: false },
  { to: '/delegations', key: 'delegations', icon: 'copy', goKey: 'd', everybody: false },
] as const satisfies readonly {
  to: string;
  key: string;
  icon: IconName;
  goKey: string;
  everybody: boolean;
}[];

/** Which place of the menu an address belongs to; a letter of a case is among the letters. */
const PARTS = [
  [/\/assistance(\/|$)/, 'assistance'],
  [/\/referrals(\/|$)/, 'referrals'],
  [/^\/audit/, 'audit'],
  [/^\/emergency/, 'emergency'],
  [/^\/officers/, 'officers'],
  [/^\/delegations/, 'delegations'],
  [/^\/cases/, 'cases'],
] as const;

/** The frame around every screen: where to go, who is signed in, what time it is for the law. */
export function Shell() {
  const me = useMe();
  if (me.isPending) return <Loading rows={3} />;
  if (me.error instanceof Problem && me.error.status === 401 && !me.data) return <SignedOut />;
  if (!me.data) return <Fail error={me.error} onRetry={() => void me.refetch()} />;
  return <Frame regulator={me.data.agency?.kind === 'REGULATOR'} may={me.data.may ?? []} />;
}

type Over = 'palette' | 'keys' | 'demo' | null;

/** What a place asks the portal for, where not every officer of a regulator may. */
const ASKED: Partial<Record<string, string>> = {
  work: 'WORK_READ',
  audit: 'AUDIT_READ',
  emergency: 'EMERGENCY_LIST',
  officers: 'POSTINGS_READ',
  delegations: 'DELEGATIONS_READ',
};

function Frame({ regulator, may }: { regulator: boolean; may: string[] }) {
  const words = useWords('app');
  const [over, setOver] = useState<Over>(null);
  const ended = useSessionEnded();
  const outdated = useOutdated();
  const current = useLocation({
    select: ({ pathname }) => PARTS.find(([part]) => part.test(pathname))?.[1] ?? 'work',
  });
  const places = PLACES_TO_GO.filter(({ key, everybody }) => {
    const asked = ASKED[key];
    return asked ? may.includes(asked) : regulator || everybody;
  });
  const close = useCallback(() => setOver(null), []);
  useShortcuts(setOver);
  const work = usePages<Duty>('/api/work?scope=mine&group=due', may.includes('WORK_READ'));
  useAwayFrom(current === 'work' && !may.includes('WORK_READ'), places.find(({ key }) => ASKED[key])?.to);
  const pressing = work.items.filter(
    (duty) => duty.due?.state === 'OVERDUE' || duty.due?.state === 'TODAY',
  ).length;

  return (
    <div className="frame">
      <a className="skip" href="#main">
        {words('skip')}
      </a>
      <header className="top">
        <Link to="/" className="brand">
          <Logo />
          {words('product')}
          <small>{words('product.long')}</small>
        </Link>
        <button type="button" className="seek" onClick={() => setOver('palette')}>
          <Icon name="search" />
          <span>{words('seek')}</span>
          <kbd>Ctrl K</kbd>
        </button>
        <Time onSet={() => setOver('demo')} />
        <LanguageSwitch />
        <OfficerMenu />
      </header>
      <nav className="side" aria-label={words('nav')}>
        {places.map((place) => {
          const here = place.key === current;
          return (
            <Link
              key={place.key}
              to={place.to}
              className={here ? 'here' : ''}
              activeProps={{}}
              title={words(`nav.${place.key}`)}
            >
              <Icon name={place.icon} size={18} />
              <span>{words(`nav.${place.key}`)}</span>
              {place.key === 'work' && work.items.length > 0 && (
                <b className={`count${pressing === 0 ? ' calm' : ''}`}>{pressing || work.items.length}</b>
              )}
            </Link>
          );
        })}
        <button type="button" className="side-foot" onClick={() => setOver('keys')}>
          <Icon name="help" />
          <span>
            {words('keys')} <kbd>?</kbd>
          </span>
        </button>
      </nav>
      <main className="main" id="main" tabIndex={-1}>
        {ended && (
          <div className="bar" role="alert">
            {words('signin.gone')}
            <button type="button" className="button button-small" onClick={() => signIn()}>
              {words('signin.again')}
            </button>
          </div>
        )}
        {outdated && (
          <div className="bar" role="status">
            {words('update')}
            <button type="button" className="button button-small" onClick={() => location.reload()}>
              {words('update.go')}
            </button>
          </div>
        )}
        {may.includes('EMERGENCY_OPEN') && <EmergencyBanner />}
        <Suspense fallback={<Loading rows={10} />}>
          <Outlet />
        </Suspense>
      </main>
      <Toasts />
      <StepUp />
      <Suspense>
        {over === 'palette' && <Palette places={places} onClose={close} />}
        {over === 'keys' && <HelpSheet onClose={close} />}
        {over === 'demo' && <DemoClock onClose={close} />}
      </Suspense>
    </div>
  );
}

function Time({ onSet }: { onSet: () => void }) {
  const words = useWords('app');
  const { data: me } = useMe();
  const now = useNow();
  if (!me?.demo || !now) return null;
  const moment = (
    <>
      <span>{words('demo')}</span> <time dateTime={now.toISOString()}>{momentOf(now)}</time>
    </>
  );
  return me.roles.includes('PLATFORM_ADMIN') ? (
    <button type="button" className="demo" title={words('demo.set')} onClick={onSet}>
      {moment}
    </button>
  ) : (
    <span className="demo" title={words('demo.hint')}>
      {moment}
    </span>
  );
}

/** Who handles no cases has no desk, and begins at the last of the places there are. */
function useAwayFrom(isNotTheirs: boolean, home: string | undefined) {
  const navigate = useNavigate();
  const isAtDoor = useLocation({ select: ({ pathname }) => pathname === '/' });
  useEffect(() => {
    if (isNotTheirs && isAtDoor && home) void navigate({ to: home, replace: true });
  }, [isNotTheirs, isAtDoor, home, navigate]);
}

/** A tab that stayed open over a deployment asks for files that no longer exist. */
function useOutdated(): boolean {
  const [outdated, setOutdated] = useState(false);
  useEffect(() => {
    const note = (event: Event) => {
      event.preventDefault();
      setOutdated(true);
    };
    window.addEventListener('vite:preloadError', note);
    return () => window.removeEventListener('vite:preloadError', note);
  }, []);
  return outdated;
}

function useShortcuts(show: (over: Over) => void) {
  const navigate = useNavigate();
  useEffect(() => {
    let going = false;
    const press = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
        event.preventDefault();
        show('palette');
        return;
      }
      if (typing(event) || event.ctrlKey || event.metaKey || event.altKey || !singleKeysOn()) return;
      if (going) {
        going = false;
        const place = PLACES_TO_GO.find(({ goKey }) => goKey === event.key);
        if (place) void navigate({ to: place.to });
      } else if (event.key === 'g') {
        going = true;
        setTimeout(() => (going = false), 1200);
      } else if (event.key === '?') {
        show('keys');
      } else if (event.key === '/') {
        event.preventDefault();
        const search = document.querySelector<HTMLInputElement>('input[type="search"]');
        if (search) search.focus();
        else show('palette');
      }
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [navigate, show]);
}
