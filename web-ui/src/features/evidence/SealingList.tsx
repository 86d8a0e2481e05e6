import { useWords } from '../../app/words';
import { Button } from '../../ui/Button';
import { Fingerprint, Weave } from '../../ui/Fingerprint';
import { fileSize } from '../../ui/format';
import { Icon } from '../../ui/Icon';
import { ProblemNote } from '../../ui/States';
import { StepBar, type BarStep } from '../../ui/StepBar';
import { STAGES, cancel, type Sealing } from './sealing';

/** 本次封存: each file with the four stages that it goes through. */
export function SealingList({ sealings }: { sealings: Sealing[] }) {
  return (
    <ul className="list">
      {sealings.map((sealing) => (
        <SealingRow key={sealing.id} sealing={sealing} />
      ))}
    </ul>
  );
}

function SealingRow({ sealing }: { sealing: Sealing }) {
  const words = useWords('evidence');
  const { file, stage, done, error, sha256, sealed } = sealing;
  const at = STAGES.indexOf(stage);
  const fingerprinted = stage === 'hash' && sha256 !== undefined;
  const steps: BarStep[] = STAGES.map((name, index) => ({
    key: name,
    label: words(`stage.${name}`),
    state:
      index < at || stage === 'sealed' || (fingerprinted && index === 0)
        ? 'done'
        : index === at
          ? error
            ? 'failed'
            : 'current'
          : 'todo',
    progress: stage === 'check' ? 1 : file.size === 0 ? 1 : done / file.size,
  }));
  const running = !error && (stage === 'upload' || (stage === 'hash' && !fingerprinted));
  return (
    <li className="sealing" aria-label={file.name}>
      <div className="row between">
        <span>
          <Icon name="paper" /> {file.name} <span className="caption">{fileSize(file.size)}</span>
        </span>
        {sealed?.receiptNo ? (
          <span className="ok">
            <Icon name="check" /> {words('receipt', { no: sealed.receiptNo })}
          </span>
        ) : (
          stage !== 'sealed' && (
            <Button
              small
              tone="quiet"
              aria-label={words('cancel.of', { name: file.name })}
              onClick={() => cancel(sealing.id)}
            >
              {words('cancel')}
            </Button>
          )
        )}
      </div>
      <StepBar steps={steps} label={file.name} />
      {running && <Pace sealing={sealing} />}
      {sha256 && (
        <div className="row">
          <Weave digest={sha256} />
          <Fingerprint digest={sha256} />
          {sealed?.sm3 && <Fingerprint digest={sealed.sm3} name="SM3" />}
          {stage === 'sealed' && (
            <span className="ok caption">
              {words('both', { seconds: (sealing.seconds ?? 0).toFixed(1) })}
            </span>
          )}
        </div>
      )}
      <ProblemNote error={error} />
    </li>
  );
}

function Pace({ sealing }: { sealing: Sealing }) {
  const words = useWords('evidence');
  // progress re-renders this row several times a second; the pace is read at that moment
  // eslint-disable-next-line react-hooks/purity
  const seconds = Math.max(0.2, (Date.now() - sealing.startedAt) / 1000);
  const bytesPerSecond = sealing.done / seconds;
  const left = bytesPerSecond > 0 ? Math.ceil((sealing.file.size - sealing.done) / bytesPerSecond) : 0;
  return (
    <p className="caption" aria-live="off">
      {words('pace', { speed: fileSize(Math.round(bytesPerSecond)), left })}
    </p>
  );
}
