import { useRef, useState } from 'react';
import { useWords } from '../../app/words';
import { send } from '../../api/client';
import { Fingerprint, Weave } from '../../ui/Fingerprint';
import { Icon } from '../../ui/Icon';
import { ProblemNote } from '../../ui/States';
import { fingerprint } from '../../workers/fingerprint';
import { DropZone } from './DropZone';

interface Match {
  id: string;
  no: number;
  title: string;
  fileId: string;
  fileName: string;
}

type Verdict =
  | { kind: 'busy'; name: string; share: number }
  | { kind: 'known'; name: string; sha256: string; match: Match | null }
  | { kind: 'failed'; error: unknown };

/** 核验文件: whether a file that somebody holds is the one that was sealed. The file stays on the computer. */
export function useVerify(caseId: string) {
  const [verdict, setVerdict] = useState<Verdict | null>(null);
  const running = useRef<AbortController | null>(null);
  const verify = async (file: File) => {
    running.current?.abort();
    const abort = new AbortController();
    running.current = abort;
    setVerdict({ kind: 'busy', name: file.name, share: 0 });
    try {
      const sha256 = await fingerprint(
        file,
        (read) => setVerdict({ kind: 'busy', name: file.name, share: read / Math.max(1, file.size) }),
        abort.signal,
      );
      const { match } =
        (await send<{ match?: Match | null } | undefined>(
          'POST',
          `/api/cases/${caseId}/evidence/verification`,
          { sha256 },
        )) ?? {};
      setVerdict({ kind: 'known', name: file.name, sha256, match: match ?? null });
    } catch (error) {
      if (!abort.signal.aborted) setVerdict({ kind: 'failed', error });
    }
  };
  return { verdict, verify };
}

export function VerifyDrop({ onFile }: { onFile: (file: File) => void }) {
  const words = useWords('evidence');
  return (
    <DropZone
      title={words('drop.verify')}
      text={words('drop.verify.text')}
      icon="scan"
      multiple={false}
      onFiles={([file]) => file && onFile(file)}
    />
  );
}

export function VerdictCard({ verdict }: { verdict: Verdict }) {
  const words = useWords('evidence');
  if (verdict.kind === 'busy') {
    return (
      <div className="card card-body" role="status">
        {words('verify.busy', { name: verdict.name })} {Math.round(100 * verdict.share)} %
      </div>
    );
  }
  if (verdict.kind === 'failed') return <ProblemNote error={verdict.error} />;
  const { match, name, sha256 } = verdict;
  return (
    <div className={`verdict${match ? '' : ' none'}`} role="status">
      <Icon name={match ? 'shield' : 'alert'} size={28} />
      <div>
        <p className="verdict-title">{match ? words('verify.yes') : words('verify.no')}</p>
        <p>
          {match
            ? words('verify.yes.text', { name, no: match.no, title: match.title, file: match.fileName })
            : words('verify.no.text')}
        </p>
        <span className="row">
          <Weave digest={sha256} />
          <Fingerprint digest={sha256} />
        </span>
      </div>
    </div>
  );
}
