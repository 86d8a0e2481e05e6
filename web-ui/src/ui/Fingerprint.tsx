import { useWords } from '../app/words';
import { Icon } from './Icon';
import './fingerprint.css';

/** A digest as 32 coloured cells, so that two screens can be compared at a glance; it proves nothing by itself. */
export function Weave({ digest, size = 8 }: { digest: string; size?: number }) {
  const bytes = digest.match(/../g)?.slice(0, 32) ?? [];
  return (
    <span className="weave" aria-hidden="true" style={{ gridTemplateColumns: `repeat(8, ${size}px)` }}>
      {bytes.map((hex, index) => {
        const byte = parseInt(hex, 16);
        const colour = `hsl(${(byte >> 3) * 11.25} ${36 + (byte & 1) * 14}% ${34 + (byte & 7) * 6}%)`;
        return <i key={index} style={{ background: colour, height: size }} />;
      })}
    </span>
  );
}

/** 指纹: the digest of a file in groups that can be dictated by telephone, or its first and last groups. */
export function Fingerprint({
  digest,
  name = 'SHA-256',
  whole = false,
}: {
  digest: string;
  name?: string;
  whole?: boolean;
}) {
  const groups = digest.match(/.{1,4}/g) ?? [];
  const shown = whole ? groups.join(' ') : `${groups.slice(0, 2).join(' ')} … ${groups.slice(-1)[0] ?? ''}`;
  return (
    <span className={`fingerprint${whole ? ' whole' : ''}`} title={digest}>
      <span className="fingerprint-name">{name}</span> <code>{shown}</code>
    </span>
  );
}

export type SealState = 'intact' | 'broken' | 'open';

/** 封存: whether the file is as it was when it was sealed. */
export function Seal({ state }: { state: SealState }) {
  const words = useWords('ui');
  return (
    <span className={`seal seal-${state}`}>
      <Icon name={state === 'intact' ? 'shield' : state === 'broken' ? 'alert' : 'box'} size={15} />
      {words(`seal.${state}`)}
    </span>
  );
}
