import { useWords } from '../../app/words';
import { Dialog } from '../../ui/Dialog';

/** 指纹是什么: what it proves, and what it does not. */
export function WhatIsIt({ onClose }: { onClose: () => void }) {
  const words = useWords('evidence');
  return (
    <Dialog title={words('what')} onClose={onClose} width={520}>
      <p>{words('what.1')}</p>
      <p>{words('what.2')}</p>
      <p>{words('what.3')}</p>
    </Dialog>
  );
}
