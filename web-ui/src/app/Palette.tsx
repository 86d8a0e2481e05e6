import { useNavigate } from '@tanstack/react-router';
import { useDeferredValue, useState, type KeyboardEvent } from 'react';
import { usePages } from '../api/queries';
import type { CaseRow } from '../api/schema';
import { Dialog } from '../ui/Dialog';
import { Icon, type IconName } from '../ui/Icon';
import { useWords } from './words';

interface PlaceToGo {
  to: '/' | '/cases' | '/assistance' | '/referrals' | '/emergency' | '/audit' | '/officers' | '/delegations';
  key: 'work' | 'cases' | 'assistance' | 'referrals' | 'emergency' | 'audit' | 'officers' | 'delegations';
  icon: IconName;
}

interface Entry {
  id: string;
  icon: IconName;
  label: string;
  note: string;
  go: () => void;
}

/** Find and command: type a few letters, press Enter. */
export function Palette({ places, onClose }: { places: readonly PlaceToGo[]; onClose: () => void }) {
  const words = useWords('app');
  const navigate = useNavigate();
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const asked = useDeferredValue(text.trim());
  const cases = usePages<CaseRow>(`/api/cases?limit=8&query=${encodeURIComponent(asked)}`, asked.length > 0);
  const entries: Entry[] = [
    ...places
      .map((place): Entry => ({
        id: place.key,
        icon: place.icon,
        label: words(`nav.${place.key}`),
        note: words('seek.pages'),
        go: () => void navigate({ to: place.to }),
      }))
      .filter((entry) => entry.label.toLowerCase().includes(asked.toLowerCase())),
    ...(asked === '' ? [] : cases.items).map((found): Entry => ({
      id: found.id,
      icon: 'folder',
      label: found.title,
      note: found.number,
      go: () => void navigate({ to: '/cases/$caseId', params: { caseId: found.id } }),
    })),
    ...(asked === ''
      ? []
      : [
          {
            id: 'all',
            icon: 'search' as const,
            label: words('seek.all', { text: asked }),
            note: words('seek.cases'),
            go: () => void navigate({ to: '/cases', search: { query: asked } }),
          },
        ]),
  ];
  const marked = Math.min(at, entries.length - 1);
  const pick = (entry: Entry | undefined) => {
    onClose();
    entry?.go();
  };
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown') setAt(Math.min(entries.length - 1, marked + 1));
    else if (event.key === 'ArrowUp') setAt(Math.max(0, marked - 1));
    else if (event.key === 'Enter') pick(entries[marked]);
    else return;
    event.preventDefault();
  };
  return (
    <Dialog title={words('seek')} onClose={onClose} width={560}>
      <div className="palette">
        <input
          className="input"
          type="text"
          role="combobox"
          aria-label={words('seek')}
          aria-expanded="true"
          aria-controls="palette-entries"
          aria-activedescendant={entries[marked] && `palette-${entries[marked].id}`}
          placeholder={words('seek.hint')}
          autoFocus
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setAt(0);
          }}
          onKeyDown={press}
        />
        <ul className="list" role="listbox" id="palette-entries" aria-label={words('seek')}>
          {entries.map((entry, index) => (
            <li
              key={entry.id}
              id={`palette-${entry.id}`}
              role="option"
              aria-selected={index === marked}
              onPointerMove={() => setAt(index)}
              onClick={() => pick(entry)}
            >
              <Icon name={entry.icon} />
              {entry.label}
              <small>{entry.note}</small>
            </li>
          ))}
        </ul>
        {asked !== '' && cases.isSuccess && cases.items.length === 0 && (
          <p className="caption">{words('seek.none')}</p>
        )}
      </div>
    </Dialog>
  );
}
