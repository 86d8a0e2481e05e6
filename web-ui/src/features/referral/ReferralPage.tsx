import { Link, useParams } from '@tanstack/react-router';
import { Suspense, lazy, useState } from 'react';
import { Lost } from '../../app/Lost';
import { useWords } from '../../app/words';
import { Problem } from '../../api/problem';
import { opens, useAgencyName, useMe, useThing } from '../../api/queries';
import type { Paper, Person, Referral } from '../../api/schema';
import { History } from '../../steps/History';
import { StepButtons } from '../../steps/StepButtons';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { Clock } from '../../ui/Deadline';
import { Fingerprint, Seal, Weave } from '../../ui/Fingerprint';
import { fileSize, momentOf } from '../../ui/format';
import { Icon } from '../../ui/Icon';
import { Fail, Loading } from '../../ui/States';
import { StepBar } from '../../ui/StepBar';
import { STATIONS, stationStates } from './track';
import '../evidence/evidence.css';
import './referral.css';

const AddPaper = lazy(() => import('./AddPaper').then((module) => ({ default: module.AddPaper })));

/** 涉嫌犯罪案件移送: where it stands, what the law still allows, the papers, and what the police see of it. */
export function ReferralPage() {
  const { caseId, referralId } = useParams({ strict: false }) as { caseId: string; referralId: string };
  const query = useThing<Referral>(`/api/cases/${caseId}/referrals/${referralId}`);
  if (query.isPending) return <Loading rows={9} />;
  if (query.error instanceof Problem && [403, 404].includes(query.error.status)) {
    return <Lost requestId={query.error.body.requestId} />;
  }
  if (!query.data) return <Fail error={query.error} onRetry={() => void query.refetch()} />;
  return <Page referral={query.data} />;
}

function Page({ referral }: { referral: Referral }) {
  const words = useWords('referral');
  const work = useWords('work');
  const evidence = useWords('evidence');
  const nameOf = useAgencyName();
  const { data: me } = useMe();
  const [adding, setAdding] = useState<string | null>(null);
  const english = words.language === 'en';
  const base = `/api/cases/${referral.caseId}/referrals/${referral.id}`;
  const states = stationStates(referral.state);
  const papers = referral.papers ?? [];
  const required = papers.filter((paper) => paper.required);
  const adds = opens(referral, 'PUT_PAPER', 'papers');
  const name = (person: Person) => (english ? (person.nameEn ?? person.name) : person.name);
  const regulator = me?.agency.kind === 'REGULATOR';
  const missing = (referral.missing ?? []).filter(Boolean);
  return (
    <div className="page">
      <header className="page-head">
        <div>
          <p className="crumbs">
            <Link to="/referrals">{words('list')}</Link> /{' '}
            <span className="mono">{referral.number ?? words('number.none')}</span>
          </p>
          <h1>{english ? referral.crime.en : referral.crime.zh}</h1>
          <p className="row muted">
            <span className="tag tag-brand">{words.coded('state', referral.state)}</span>
            {regulator ? (
              <Link to="/cases/$caseId" params={{ caseId: referral.caseId }}>
                {referral.caseTitle ?? referral.caseNumber ?? words('case')}
              </Link>
            ) : (
              <span>
                {referral.caseTitle} {nameOf(referral.from)}
              </span>
            )}
          </p>
        </div>
      </header>
      <section className="card card-body" aria-label={words('track')}>
        <StepBar
          label={words('track')}
          steps={STATIONS.map((station, index) => ({
            key: station,
            label: words(`track.${station}`),
            state: states[index]!,
            note: words(`track.${station}.limit`),
          }))}
        />
      </section>
      <div className="columns">
        <div className="stack">
          <Card
            title={words('pack')}
            extra={
              <span className="row">
                {required.length > 0 && (
                  <span className="caption">
                    {words('pack.count', {
                      present: required.filter((paper) => paper.present).length,
                      required: required.length,
                    })}
                  </span>
                )}
                {adds && (
                  <Button small icon="plus" onClick={() => setAdding('OTHER')}>
                    {words('pack.add')}
                  </Button>
                )}
              </span>
            }
          >
            <table className="pack">
              <caption className="sr-only">{words('pack')}</caption>
              <tbody>
                {papers.map((paper, index) => (
                  <PaperRow
                    key={index}
                    paper={paper}
                    referral={referral}
                    {...(adds ? { onAdd: () => setAdding(paper.kind) } : {})}
                  />
                ))}
              </tbody>
            </table>
            {missing.length > 0 && (
              <div className="flaw">
                {words('missing')}
                <ul>
                  {missing.map((paper) => (
                    <li key={paper}>{paper}</li>
                  ))}
                </ul>
              </div>
            )}
          </Card>
          {(referral.evidence ?? []).length > 0 && (
            <Card title={words('evidence')}>
              <ul className="files">
                {referral.evidence!.map((item) => (
                  <li key={item.evidenceId}>
                    <div className="row between">
                      <span>
                        <span className="mono">{item.no}</span> {item.title}{' '}
                        <span className="caption">{evidence.coded('kind', item.kind)}</span>
                      </span>
                      <span className="row">
                        {item.recollect && <span className="tag tag-amber">{evidence('recollect')}</span>}
                        <Seal state={item.intact ? 'intact' : 'broken'} />
                      </span>
                    </div>
                    {item.files.map((file) => (
                      <div key={file.sha256 + file.name} className="row">
                        <Weave digest={file.sha256} size={6} />
                        <span>
                          {file.name} <span className="caption">{fileSize(file.sizeBytes)}</span>
                          <br />
                          <Fingerprint digest={file.sha256} whole />
                        </span>
                      </div>
                    ))}
                  </li>
                ))}
              </ul>
            </Card>
          )}
          {(referral.facts || referral.report) && (
            <Card title={words('facts')}>
              {referral.facts && <p>{referral.facts}</p>}
              {referral.report?.text && (
                <>
                  <h3>{words('report')}</h3>
                  <p>{referral.report.text}</p>
                  <p className="caption">
                    {referral.report.by && name(referral.report.by)}{' '}
                    {referral.report.at && momentOf(referral.report.at)}
                  </p>
                </>
              )}
            </Card>
          )}
          <Card title={words('history')}>
            <History aggregate="referral" entries={referral.history ?? []} />
          </Card>
        </div>
        <aside className="stack">
          <Card title={words('steps')}>
            <div className="stack">
              {(referral.hints ?? []).map((hint, index) => (
                <p key={index}>
                  <Icon name="bulb" /> {english ? hint.en : hint.zh}
                </p>
              ))}
              <div className="steps">
                <StepButtons aggregate="referral" view={referral} base={base} />
                {(referral.steps ?? []).length === 0 && <p className="caption">{words('steps.none')}</p>}
              </div>
            </div>
          </Card>
          {(referral.dues ?? []).length > 0 && (
            <Card title={words('clocks')}>
              <div className="stack">
                {referral.dues.map((due) => (
                  <Clock
                    key={due.dutyId ?? due.code}
                    due={due}
                    label={work.coded('kind', due.kind ?? due.code)}
                  />
                ))}
              </div>
            </Card>
          )}
          <Card title={words('title')}>
            <dl className="facts">
              {!!referral.taskGroup?.length && (
                <>
                  <dt>{words('group')}</dt>
                  <dd>{referral.taskGroup.map(name).join(english ? ', ' : '、')}</dd>
                </>
              )}
              {referral.approval?.at && (
                <>
                  <dt>{words('approval')}</dt>
                  <dd>
                    {referral.approval.approved === false ? words('approval.no') : words('approval.yes')}{' '}
                    {referral.approval.by && name(referral.approval.by)} {momentOf(referral.approval.at)}{' '}
                    {referral.approval.reason}
                  </dd>
                </>
              )}
              {referral.police && (
                <>
                  <dt>{words('police')}</dt>
                  <dd>{nameOf(referral.police)}</dd>
                </>
              )}
              {referral.procuratorate && (
                <>
                  <dt>{words('procuratorate')}</dt>
                  <dd>{nameOf(referral.procuratorate)}</dd>
                </>
              )}
              {referral.receipt && (
                <>
                  <dt>{words('receipt')}</dt>
                  <dd>
                    {referral.receipt.signedBy} {momentOf(referral.receipt.at)}
                  </dd>
                </>
              )}
              {referral.notice && (
                <>
                  <dt>{words('notice')}</dt>
                  <dd>
                    <span className="mono">{referral.notice.noticeNo}</span> {momentOf(referral.notice.at)}{' '}
                    {referral.notice.reason}
                  </dd>
                </>
              )}
              {referral.handover && (
                <>
                  <dt>{words('handover')}</dt>
                  <dd>
                    {referral.handover.items
                      .map((item) => `${item.name} ${item.quantity} ${item.unit}`)
                      .join(english ? '; ' : '；')}{' '}
                    {momentOf(referral.handover.at)}
                    {referral.handover.signedBy &&
                      ` · ${words('handover.signed', { name: referral.handover.signedBy })}`}
                  </dd>
                </>
              )}
            </dl>
          </Card>
          {regulator && (
            <Card title={words('sees')}>
              <p className="muted">{words('sees.text')}</p>
            </Card>
          )}
        </aside>
      </div>
      <Suspense>
        {adding && <AddPaper referral={referral} kind={adding} onClose={() => setAdding(null)} />}
      </Suspense>
    </div>
  );
}

function PaperRow({ paper, referral, onAdd }: { paper: Paper; referral: Referral; onAdd?: () => void }) {
  const words = useWords('referral');
  const english = words.language === 'en';
  const kind = (english ? paper.name?.en : paper.name?.zh) ?? words.coded('paper', paper.kind);
  const basis = (english ? paper.basis?.en : paper.basis?.zh) ?? paper.article;
  const regulator = useMe().data?.agency.kind === 'REGULATOR';
  return (
    <tr>
      <th scope="row">
        {paper.title ?? kind}
        {paper.title && paper.title !== kind && <span className="caption"> {kind}</span>}
        {basis && <div className="caption">{basis}</div>}
        {paper.text && (
          <details>
            <summary>{words('paper.read')}</summary>
            <pre>{paper.text}</pre>
          </details>
        )}
        {paper.evidenceId && regulator && (
          <div>
            <Link
              to="/cases/$caseId/evidence/$evidenceId"
              params={{ caseId: referral.caseId, evidenceId: paper.evidenceId }}
            >
              {words('paper.read')}
            </Link>
          </div>
        )}
      </th>
      <td>
        <span className={`pack-state ${paper.present ? 'ready' : paper.required ? 'absent' : ''}`}>
          <Icon name={paper.present ? 'check' : 'alert'} size={14} />
          {paper.present
            ? words('pack.present')
            : paper.required
              ? words('pack.absent')
              : words('pack.optional')}
        </span>
      </td>
      <td className="right">
        {onAdd && !paper.present && (
          <Button small onClick={onAdd} aria-label={words('pack.add.of', { paper: kind })}>
            {words('pack.add')}
          </Button>
        )}
      </td>
    </tr>
  );
}
