import { Link } from '@tanstack/react-router';
import { useWords } from '../../app/words';
import { useAgencyName, usePages } from '../../api/queries';
import type { Grant } from '../../api/schema';
import { StepButtons } from '../../steps/StepButtons';
import { Empty, Fail, Loading } from '../../ui/States';

/** 共享: with whom the case is shared, what of it, on which ground and until when. */
export function SharingPanel({ caseId }: { caseId: string }) {
  const words = useWords('sharing');
  const cases = useWords('cases');
  const nameOf = useAgencyName();
  const grants = usePages<Grant>(`/api/cases/${caseId}/grants`);
  if (grants.isPending) return <Loading />;
  if (grants.error) return <Fail error={grants.error} onRetry={() => void grants.refetch()} />;
  if (grants.items.length === 0) return <Empty title={words('none')}>{words('noneText')}</Empty>;
  return (
    <ul className="list stack">
      {grants.items.map((grant) => (
        <li className="sub" key={grant.id} aria-label={nameOf(grant.to)}>
          <header>
            <span className="row">
              <Link to="/cases/$caseId/grants/$grantId" params={{ caseId, grantId: grant.id }}>
                <b>{nameOf(grant.to)}</b>
              </Link>
              <span className="tag">{cases.coded('standing', grant.standing)}</span>
              <span className={`tag ${grant.state === 'ACCEPTED' ? 'tag-jade' : ''}`}>
                {words.coded('state', grant.state)}
              </span>
            </span>
            <span className="steps">
              <StepButtons
                small
                aggregate="grant"
                view={grant}
                base={`/api/cases/${caseId}/grants/${grant.id}`}
              />
            </span>
          </header>
          <dl className="facts">
            <dt>{words('basis')}</dt>
            <dd>{words.coded('ground', grant.basis)}</dd>
            <dt>{words('purpose')}</dt>
            <dd>{grant.purpose}</dd>
            <dt>{words('legalBasis')}</dt>
            <dd>{grant.legalBasis}</dd>
            {grant.until && (
              <>
                <dt>{words('until')}</dt>
                <dd>{grant.until}</dd>
              </>
            )}
          </dl>
        </li>
      ))}
    </ul>
  );
}
