import { Link } from '@tanstack/react-router';
import { useWords } from '../../app/words';
import { usePages } from '../../api/queries';
import type { Referral } from '../../api/schema';
import { DeadlineChip } from '../../ui/Deadline';
import { Empty, Fail, Loading } from '../../ui/States';

/** The referral of one case, inside the case. */
export function ReferralPanel({ caseId }: { caseId: string }) {
  const words = useWords('referral');
  const referrals = usePages<Referral>(`/api/cases/${caseId}/referrals`);
  if (referrals.isPending) return <Loading />;
  if (referrals.error) return <Fail error={referrals.error} onRetry={() => void referrals.refetch()} />;
  if (referrals.items.length === 0)
    return <Empty title={words('panel.none')}>{words('panel.noneText')}</Empty>;
  return (
    <ul className="list stack">
      {referrals.items.map((referral) => (
        <li className="sub" key={referral.id}>
          <header>
            <Link to="/cases/$caseId/referrals/$referralId" params={{ caseId, referralId: referral.id }}>
              <b>{words.language === 'en' ? referral.crime.en : referral.crime.zh}</b>
            </Link>
            <span className="row">
              <span className="tag tag-brand">{words.coded('state', referral.state)}</span>
              {referral.dues?.map((due) => (
                <DeadlineChip key={due.dutyId ?? due.code} due={due} />
              ))}
            </span>
          </header>
          <p className="mono caption">{referral.number ?? words('number.none')}</p>
        </li>
      ))}
    </ul>
  );
}
