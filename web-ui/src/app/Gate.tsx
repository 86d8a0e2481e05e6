import { LanguageSwitch } from './LanguageSwitch';
import { Logo } from './Logo';
import { signIn } from './session';
import { useWords } from './words';
import './shell.css';

/** Before anybody has signed in. */
export function SignedOut() {
  const words = useWords('app');
  return <Door title={words('signin.title')} text={words('signin.text')} go={words('signin.go')} />;
}

/** After signing out at both ends, or where Keycloak let somebody in who has no posting here. */
export function LoggedOut() {
  const words = useWords('app');
  const said =
    new URLSearchParams(location.search).get('reason') === 'posting-ended' ? 'noposting' : 'signout';
  return (
    <Door title={words(`${said}.title`)} text={words(`${said}.text`)} go={words('signout.again')} to="/" />
  );
}

function Door({ title, text, go, to }: { title: string; text: string; go: string; to?: string }) {
  const words = useWords('app');
  return (
    <main className="gate">
      <div className="gate-card">
        <Logo size={48} colour="#0f2f57" />
        <p>
          {words('product')} · {words('product.long')}
        </p>
        <h1>{title}</h1>
        <p>{text}</p>
        <div className="gate-foot">
          <button type="button" className="button button-main" onClick={() => signIn(to)}>
            {go}
          </button>
          <LanguageSwitch dark={false} />
        </div>
      </div>
    </main>
  );
}
