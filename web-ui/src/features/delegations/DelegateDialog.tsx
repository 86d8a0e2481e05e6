import { useState } from 'react';
import { useWords } from '../../app/words';
import { useDeed, useOfficers } from '../../api/queries';
import type { Me } from '../../api/schema';
import { Dialog } from '../../ui/Dialog';
import { LongField, Refused, TextField } from '../../ui/Field';
import { momentOf } from '../../ui/format';
import { PickField, PickSeveralField } from '../../ui/Pick';
import { toast } from '../../ui/Toast';

/** Which roles can be lent and to whom, the portal says; what is the officer's own is offered. */
export function DelegateDialog({ me, onClose }: { me: Me; onClose: () => void }) {
  const words = useWords('delegations');
  const app = useWords('app');
  const officers = useOfficers(me.agency.id);
  const today = momentOf(me.now).slice(0, 10);
  const [delegate, setDelegate] = useState('');
  const [roles, setRoles] = useState<string[]>([]);
  const [days, setDays] = useState({ from: today, until: today });
  const [reason, setReason] = useState('');
  const english = words.language === 'en';
  const deed = useDeed(() => {
    toast(words('make.done'));
    onClose();
  });
  const others = (officers.data?.items ?? []).filter(({ officer }) => officer !== me.officer);
  return (
    <Dialog
      title={words('make')}
      onClose={onClose}
      onSubmit={() =>
        deed.mutate({
          path: '/api/administration/delegations',
          body: { delegate, roles, ...days, reason },
        })
      }
      submit={words('make.go')}
      busy={deed.isPending}
      ready={delegate !== '' && roles.length > 0 && reason.trim() !== ''}
      error={deed.error}
    >
      <p>{words('make.note')}</p>
      <Refused problem={deed.error}>
        <div className="form">
          <PickField
            label={words('delegate')}
            pointer="/delegate"
            required
            wide
            value={delegate}
            onValue={setDelegate}
            options={others.map((each) => ({
              value: each.officer,
              label: english ? (each.nameEn ?? each.name) : each.name,
              search: `${each.name} ${each.nameEn ?? ''} ${each.officer}`,
            }))}
          />
          <PickSeveralField
            label={words('roles')}
            pointer="/roles"
            required
            wide
            values={roles}
            onValues={setRoles}
            options={me.roles.map((role) => ({ value: role, label: app.coded('role', role) }))}
          />
          {(['from', 'until'] as const).map((name) => (
            <TextField
              key={name}
              type="date"
              label={words(name)}
              pointer={`/${name}`}
              required
              value={days[name]}
              onValue={(value) => setDays({ ...days, [name]: value })}
            />
          ))}
          <LongField
            label={words('reason')}
            pointer="/reason"
            required
            wide
            value={reason}
            onValue={setReason}
          />
        </div>
      </Refused>
    </Dialog>
  );
}
