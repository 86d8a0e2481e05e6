import { useWords } from '../../app/words';
import { useAgencyName, usePages } from '../../api/queries';
import type { Look } from '../../api/schema';
import { Button } from '../../ui/Button';
import { momentOf } from '../../ui/format';
import { Empty, Fail, Loading } from '../../ui/States';

/** 谁看过: who read the case; officers of other agencies appear by agency and role. */
export function WhoLooked({ caseId }: { caseId: string }) {
  const words = useWords('audit');
  const app = useWords('app');
  const ui = useWords('ui');
  const nameOf = useAgencyName();
  const looks = usePages<Look>(`/api/cases/${caseId}/looks`);
  if (looks.isPending) return <Loading />;
  if (looks.error) return <Fail error={looks.error} onRetry={() => void looks.refetch()} />;
  if (looks.items.length === 0) return <Empty title={words('looks.none')} />;
  return (
    <>
      <p className="caption">{words('looks.note')}</p>
      <ul className="list stack">
        {looks.items.map((look, index) => (
          <li className="sub" key={`${look.at}-${index}`}>
            <span className="row">
              <time dateTime={look.at}>{momentOf(look.at)}</time>
              <b>{nameOf(look.agency)}</b>
              <span>
                {look.officer
                  ? words.language === 'en'
                    ? look.officer.nameEn || look.officer.name
                    : look.officer.name
                  : look.roles.map((role) => app.coded('role', role)).join(' · ')}
              </span>
              <span className="tag">{words.coded('action', look.action)}</span>
            </span>
          </li>
        ))}
      </ul>
      {looks.hasNextPage && (
        <div className="more">
          <Button onClick={() => void looks.fetchNextPage()}>{ui('more')}</Button>
        </div>
      )}
    </>
  );
}
