import { useState } from 'react';
import { useWords } from '../../app/words';
import { useDeed } from '../../api/queries';
import { Dialog } from '../../ui/Dialog';
import { LongField, Refused, TextField } from '../../ui/Field';
import { toast } from '../../ui/Toast';
import { RolesField } from './RolesField';

const NAMES = ['officer', 'name', 'nameEn', 'licence'] as const;
const NOTHING = { officer: '', name: '', nameEn: '', licence: '', reason: '' };

/** 邀请人员: somebody new, proposed by an administrator. */
export function InviteDialog({ onClose }: { onClose: () => void }) {
  const words = useWords('administration');
  const [typed, setTyped] = useState(NOTHING);
  const [roles, setRoles] = useState<string[]>([]);
  const deed = useDeed(() => {
    toast(words('propose.done'));
    onClose();
  });
  const body = { ...typed, licence: typed.licence.trim() || null, roles };
  const ready = roles.length > 0 && [typed.officer, typed.name, typed.nameEn, typed.reason].every(Boolean);
  return (
    <Dialog
      title={words('invite')}
      onClose={onClose}
      onSubmit={() => deed.mutate({ path: '/api/administration/invitations', body })}
      submit={words('propose')}
      busy={deed.isPending}
      ready={ready}
      error={deed.error}
    >
      <p>{words('propose.note')}</p>
      <Refused problem={deed.error}>
        <div className="form">
          {NAMES.map((name) => (
            <TextField
              key={name}
              label={words(`field.${name}`)}
              pointer={`/${name}`}
              required={name !== 'licence'}
              value={typed[name]}
              onValue={(value) => setTyped({ ...typed, [name]: value })}
            />
          ))}
          <RolesField values={roles} onValues={setRoles} />
          <LongField
            label={words('reason')}
            pointer="/reason"
            required
            wide
            value={typed.reason}
            onValue={(reason) => setTyped({ ...typed, reason })}
          />
        </div>
      </Refused>
    </Dialog>
  );
}
