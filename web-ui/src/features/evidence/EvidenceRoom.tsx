import { Link, useParams } from '@tanstack/react-router';
import { Suspense, lazy, useState } from 'react';
import { Lost } from '../../app/Lost';
import { useWords } from '../../app/words';
import { Problem } from '../../api/problem';
import { opens, usePages, useThing } from '../../api/queries';
import type { CaseView, Evidence } from '../../api/schema';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { Empty, Fail, Loading } from '../../ui/States';
import { DropZone } from './DropZone';
import { EvidenceTable } from './EvidenceTable';
import { clearSealed, takeIn, useSealings } from './sealing';
import { SealingList } from './SealingList';
import { VerdictCard, VerifyDrop, useVerify } from './VerifyFile';
import './evidence.css';

const AddEvidence = lazy(() => import('./AddEvidence').then((module) => ({ default: module.AddEvidence })));
const WhatIsIt = lazy(() => import('./WhatIsIt').then((module) => ({ default: module.WhatIsIt })));

/** 证据室: seal what was collected, verify what somebody shows, and see what is kept. */
export function EvidenceRoom() {
  const { caseId } = useParams({ strict: false }) as { caseId: string };
  const words = useWords('evidence');
  const cases = useWords('cases');
  const ui = useWords('ui');
  const view = useThing<CaseView>(`/api/cases/${caseId}`);
  const evidence = usePages<Evidence>(`/api/cases/${caseId}/evidence`);
  const sealings = useSealings(caseId);
  const [adding, setAdding] = useState(false);
  const [asking, setAsking] = useState(false);
  const { verdict, verify } = useVerify(caseId);
  if (evidence.error instanceof Problem && [403, 404].includes(evidence.error.status)) {
    return <Lost requestId={evidence.error.body.requestId} />;
  }
  const adds = opens(view.data, 'ADD_EVIDENCE');
  const take = (files: File[]) => {
    void takeIn(caseId, files);
    setAdding(true);
  };
  return (
    <div className="page">
      <header className="page-head">
        <div>
          <p className="crumbs">
            <Link to="/cases">{cases('list')}</Link> /{' '}
            <Link to="/cases/$caseId" params={{ caseId }}>
              {view.data?.title ?? caseId}
            </Link>
          </p>
          <h1>{words('room')}</h1>
        </div>
        <div className="row">
          <Button tone="quiet" icon="help" onClick={() => setAsking(true)}>
            {words('what')}
          </Button>
          {adds && (
            <Button tone="main" icon="seal" onClick={() => setAdding(true)}>
              {words('form')}
            </Button>
          )}
        </div>
      </header>
      <div className={adds ? 'drops' : ''}>
        {adds && (
          <DropZone title={words('drop.seal')} text={words('drop.seal.text')} icon="upload" onFiles={take} />
        )}
        <VerifyDrop onFile={(file) => void verify(file)} />
      </div>
      {verdict && <VerdictCard verdict={verdict} />}
      {sealings.length > 0 && !adding && (
        <Card
          flush
          title={
            <>
              {words('now')} <span className="caption">{sealings.length}</span>
            </>
          }
          extra={
            <span className="row">
              {sealings.some(({ stage }) => stage !== 'sealed') && (
                <Button small tone="main" onClick={() => setAdding(true)}>
                  {words('form')}
                </Button>
              )}
              <Button small tone="quiet" onClick={() => clearSealed(caseId)}>
                {words('clear')}
              </Button>
            </span>
          }
        >
          <SealingList sealings={sealings} />
        </Card>
      )}
      <Card
        flush
        title={
          <>
            {words('list')} <span className="caption">{evidence.items.length || ''}</span>
          </>
        }
      >
        {evidence.isPending && <Loading />}
        {evidence.error && <Fail error={evidence.error} onRetry={() => void evidence.refetch()} />}
        {evidence.isSuccess && evidence.items.length === 0 && (
          <Empty title={words('list.empty')}>{adds && words('list.emptyText')}</Empty>
        )}
        {evidence.items.length > 0 && <EvidenceTable caseId={caseId} items={evidence.items} />}
        {evidence.hasNextPage && (
          <div className="more">
            <Button onClick={() => void evidence.fetchNextPage()}>{ui('more')}</Button>
          </div>
        )}
      </Card>
      <Suspense>
        {adding && <AddEvidence caseId={caseId} onClose={() => setAdding(false)} />}
        {asking && <WhatIsIt onClose={() => setAsking(false)} />}
      </Suspense>
    </div>
  );
}
