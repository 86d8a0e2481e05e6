import { Link, useParams } from '@tanstack/react-router';
import { Suspense, lazy, useState } from 'react';
import { Lost } from '../../app/Lost';
import { useWords } from '../../app/words';
import { Problem } from '../../api/problem';
import { opens, useAgencyName, useThing } from '../../api/queries';
import type { Evidence, Recognition } from '../../api/schema';
import { StepButtons } from '../../steps/StepButtons';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { Fingerprint, Seal, Weave } from '../../ui/Fingerprint';
import { fileSize, momentOf } from '../../ui/format';
import { Icon } from '../../ui/Icon';
import { Fail, Loading } from '../../ui/States';
import { LabelBadge } from './LabelBadge';
import { LabelCard } from './LabelCard';
import { isWorkedOn, sealOf, toneOf } from './itemState';
import { ResumeUpload } from './ResumeUpload';
import './evidence.css';

const ReviewForm = lazy(() => import('./ReviewForm').then((module) => ({ default: module.ReviewForm })));
const OfferEvidence = lazy(() =>
  import('./OfferEvidence').then((module) => ({ default: module.OfferEvidence })),
);
const SupplementEvidence = lazy(() =>
  import('./SupplementEvidence').then((module) => ({ default: module.SupplementEvidence })),
);

/** One item: how it was collected, its files and fingerprints, through whose hands it went, and who recognised it. */
export function EvidencePage() {
  const { caseId, evidenceId } = useParams({ strict: false }) as { caseId: string; evidenceId: string };
  const query = useThing<Evidence>(`/api/cases/${caseId}/evidence/${evidenceId}`, { isWorkedOn });
  if (query.isPending) return <Loading rows={9} />;
  if (query.error instanceof Problem && [403, 404].includes(query.error.status)) {
    return <Lost requestId={query.error.body.requestId} />;
  }
  if (!query.data) return <Fail error={query.error} onRetry={() => void query.refetch()} />;
  return <Item item={query.data} caseId={caseId} />;
}

function Item({ item, caseId }: { item: Evidence; caseId: string }) {
  const words = useWords('evidence');
  const nameOf = useAgencyName();
  const english = words.language === 'en';
  const [doing, setDoing] = useState<'offer' | 'supplement' | null>(null);
  const [reviewing, setReviewing] = useState<Recognition | null>(null);
  const base = `/api/cases/${caseId}/evidence/${item.id}`;
  const person = (who: { name?: string | null; nameEn?: string | null } | null | undefined) =>
    (english ? (who?.nameEn ?? who?.name) : who?.name) ?? '';
  const facts = [
    [words('kind'), words.coded('kind', item.kind)],
    [words('factToProve'), item.factToProve],
    [words('holder'), item.source?.holder],
    [words('provider'), item.source?.provider],
    [words('collectedAt'), item.collectedAt && momentOf(item.collectedAt)],
    [words('place'), item.place],
    [words('url'), item.url],
    [words('method'), item.method],
    [
      words('medium'),
      item.originalMedium && [item.originalMedium.type, item.originalMedium.serial].filter(Boolean).join(' '),
    ],
    [
      words('collectors'),
      (item.collectors ?? [])
        .map((one) => [one.name ?? one.officer, one.licence].filter(Boolean).join(' '))
        .join(english ? '; ' : '；'),
    ],
    [words('signedBy'), item.signedBy],
    [words('notSignedReason'), item.notSignedReason],
    [words('recordNo'), item.recordNo],
  ].filter((row): row is [string, string] => Boolean(row[1]));

  return (
    <div className="page">
      <header className="page-head">
        <div>
          <p className="crumbs">
            <Link to="/cases/$caseId/evidence" params={{ caseId }}>
              {words('room')}
            </Link>{' '}
            / <span className="mono">{item.no}</span>
          </p>
          <h1>{item.title}</h1>
          <p className="row muted">
            <Seal state={sealOf(item)} />
            <LabelBadge label={item.label} />
            <span>{nameOf(item.owner)}</span>
            {item.mustRecollect && <span className="tag tag-amber">{words('recollect')}</span>}
          </p>
        </div>
        <div className="steps">
          <StepButtons aggregate="evidence" view={item} base={base} />
          {opens(item, 'SUPPLEMENT') && (
            <Button tone="main" onClick={() => setDoing('supplement')}>
              {words('supplement')}
            </Button>
          )}
          {opens(item, 'OFFER') && (
            <Button icon="send" onClick={() => setDoing('offer')}>
              {words('offer')}
            </Button>
          )}
        </div>
      </header>
      {item.damagedSince && (
        <div className="problem" role="alert">
          <Icon name="alert" />
          <p>{words('broken')}</p>
        </div>
      )}
      {item.sourceEndedAt && (
        <p className="problem" role="note">
          <Icon name="lock" />
          {words('sourceEnded', { at: momentOf(item.sourceEndedAt) })}
        </p>
      )}
      {item.state === 'DIGESTING' && <p className="caption">{words('digesting')}</p>}
      {item.supplements && (
        <p className="caption">
          <Link to="/cases/$caseId/evidence/$evidenceId" params={{ caseId, evidenceId: item.supplements }}>
            {words('supplements')}
          </Link>{' '}
          {item.supplementNote}
        </p>
      )}
      {item.supplementedBy && (
        <p className="caption">
          <Link to="/cases/$caseId/evidence/$evidenceId" params={{ caseId, evidenceId: item.supplementedBy }}>
            {words('supplementedBy')}
          </Link>
        </p>
      )}
      <Flaws flaws={item.flaws ?? []} />
      <div className="columns">
        <div className="stack">
          <Card title={words('files')}>
            <ul className="files">
              {item.files.map((file) => (
                <li key={file.id}>
                  <div className="row between">
                    <span>
                      <Icon name="paper" /> {file.name} <span className="caption">{fileSize(file.size)}</span>
                    </span>
                    {file.state === 'SEALED' && opens(item, 'DOWNLOAD') && (
                      <a
                        className="button button-small"
                        href={`${base}/files/${file.id}/content`}
                        download={file.name}
                        aria-label={words('download.of', { name: file.name })}
                      >
                        <Icon name="download" size={14} /> {words('download')}
                      </a>
                    )}
                  </div>
                  <div className="row">
                    <Weave digest={file.sha256} />
                    {file.receiptNo && (
                      <span className="ok caption">{words('receipt', { no: file.receiptNo })}</span>
                    )}
                    {file.state !== 'SEALED' && (
                      <span className="tag tag-amber">{words('missingContent')}</span>
                    )}
                  </div>
                  <Fingerprint digest={file.sha256} whole />
                  {file.sm3 && <Fingerprint digest={file.sm3} name="SM3" whole />}
                </li>
              ))}
            </ul>
            {opens(item, 'UPLOAD') && item.files.some((file) => file.state !== 'SEALED') && (
              <ResumeUpload item={item} />
            )}
          </Card>
          <Card title={words('recognition')}>
            {(item.recognitions ?? []).length === 0 && <p className="caption">{words('recognition.none')}</p>}
            <div className="stack">
              {(item.recognitions ?? []).map((recognition) => (
                <RecognitionView
                  key={recognition.id}
                  recognition={recognition}
                  {...(opens(recognition, 'REVIEW') ? { onReview: () => setReviewing(recognition) } : {})}
                />
              ))}
            </div>
          </Card>
          <Card title={words('custody')}>
            <ol className="custody">
              {(item.custody ?? []).map((entry, index) => (
                <li key={index}>
                  <time dateTime={entry.at} className="caption">
                    {momentOf(entry.at)}
                  </time>
                  <b>{words.coded('custody', entry.kind)}</b>
                  <span>
                    {nameOf(entry.agency)}{' '}
                    {entry.actor?.officer.startsWith('svc:') ? words('custody.portal') : person(entry.actor)}{' '}
                    <span className="caption mono">
                      {entry.leafIndex !== null && entry.leafIndex !== undefined
                        ? words('custody.leaf', { index: entry.leafIndex })
                        : words('custody.pending')}
                    </span>
                  </span>
                </li>
              ))}
            </ol>
          </Card>
        </div>
        <aside className="stack">
          <LabelCard item={item} />
          <Card title={words('collection')}>
            <dl className="facts">
              {facts.map(([name, value]) => (
                <div key={name} style={{ display: 'contents' }}>
                  <dt>{name}</dt>
                  <dd>{value}</dd>
                </div>
              ))}
            </dl>
          </Card>
        </aside>
      </div>
      <Suspense>
        {reviewing && <ReviewForm item={item} recognition={reviewing} onClose={() => setReviewing(null)} />}
        {doing === 'offer' && <OfferEvidence item={item} onClose={() => setDoing(null)} />}
        {doing === 'supplement' && <SupplementEvidence item={item} onClose={() => setDoing(null)} />}
      </Suspense>
    </div>
  );
}

function Flaws({ flaws }: { flaws: NonNullable<Evidence['flaws']> }) {
  const english = useWords('evidence').language === 'en';
  return (
    <>
      {flaws.map((flaw, index) => (
        <p className="flaw" key={index}>
          <Icon name="alert" />{' '}
          {typeof flaw === 'string' ? flaw : ((english ? flaw.en : flaw.zh) ?? flaw.code)}
        </p>
      ))}
    </>
  );
}

function RecognitionView({ recognition, onReview }: { recognition: Recognition; onReview?: () => void }) {
  const words = useWords('evidence');
  const nameOf = useAgencyName();
  const title = words('recognition.of', { agency: nameOf(recognition.agency) });
  return (
    <section className="sub" aria-label={title}>
      <header>
        <span className="row">
          <b>{title}</b>
          <span className={`tag ${toneOf(recognition.state)}`}>
            {words.coded('recognition.state', recognition.state)}
          </span>
        </span>
        {onReview && (
          <Button tone="main" small onClick={onReview}>
            {words('review')}
          </Button>
        )}
      </header>
      <dl className="facts">
        {(['legality', 'authenticity', 'relevance'] as const).map((property) => {
          const finding = recognition.findings?.[property];
          return (
            finding && (
              <div key={property} style={{ display: 'contents' }}>
                <dt>{words(`property.${property}`)}</dt>
                <dd>
                  {words.coded('finding', finding.finding)}{' '}
                  {finding.note && <span className="caption">{finding.note}</span>}
                </dd>
              </div>
            )
          );
        })}
        {recognition.reasonCode && (
          <>
            <dt>{words('reasonCode')}</dt>
            <dd>{words.coded('reason', recognition.reasonCode)}</dd>
          </>
        )}
        {recognition.supplementUntil && (
          <>
            <dt>{words('supplementUntil')}</dt>
            <dd>{recognition.supplementUntil}</dd>
          </>
        )}
        {recognition.statement && (
          <>
            <dt>{words('statement')}</dt>
            <dd>{recognition.statement}</dd>
          </>
        )}
      </dl>
    </section>
  );
}
