import { useState } from 'react';
import { Dialog } from '../ui/Dialog';
import { Check } from '../ui/Field';
import { singleKeysOn, switchSingleKeys } from '../ui/keys';
import { useWords } from './words';

const KEYS = [
  ['j k', 'keys.move'],
  ['Enter', 'keys.open'],
  ['Ctrl K', 'keys.seek'],
  ['/', 'keys.search'],
  ['g w', 'keys.work'],
  ['g c', 'keys.cases'],
  ['g a', 'keys.letters'],
  ['g r', 'keys.referrals'],
  ['?', 'keys.help'],
  ['Esc', 'keys.close'],
] as const;

export function HelpSheet({ onClose }: { onClose: () => void }) {
  const words = useWords('app');
  const [on, setOn] = useState(singleKeysOn());
  return (
    <Dialog title={words('keys')} onClose={onClose} width={460}>
      <dl className="keys">
        {KEYS.map(([keys, meaning]) => (
          <div key={meaning} style={{ display: 'contents' }}>
            <dt>
              {keys.split(' ').map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{words(meaning)}</dd>
          </div>
        ))}
      </dl>
      <Check
        label={words('keys.on')}
        checked={on}
        onChecked={(next) => {
          switchSingleKeys(next);
          setOn(next);
        }}
      />
    </Dialog>
  );
}
