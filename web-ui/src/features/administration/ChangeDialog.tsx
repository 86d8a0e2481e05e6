import { useState } from 'react';
import { useWords } from '../../app/words';
import { useAgencies, useDeed } from '../../api/queries';
import type { PostedOfficer } from '../../api/schema';
import { Dialog } from '../../ui/Dialog';
import { LongField, Refused } from '../../ui/Field';
import { PickField } from '../../ui/Pick';
import { toast } from '../../ui/Toast';
import { RolesField } from './RolesField';

/** 调整任职: other roles here, or another agency, whose second person confirms. */
export function ChangeDialog({ officer, onClose }: { officer: PostedOfficer; onClose: () => void }) {
  const words = useWords('administration');
  const { list } = useAgencies();
  const [agency, setAgency] = useState(officer.agency);
  const [roles, setRoles] = useState(officer.roles);
  const [reason, setReason] = useState('');
  const english = words.language === 'en';
  const deed = useDeed(() => {
    toast(words('propose.done'));
    onClose();
  });
  return (
    <Dialog
      title={words('change.title', { name: english ? officer.nameEn : officer.name })}
      onClose={onClose}
      onSubmit={() =>
        deed.mutate({
          path: `/api/administration/officers/${officer.officer}/changes`,
          body: { agency, roles, reason },
        })
      }
      submit={words('propose')}
      busy={deed.isPending}
      ready={roles.length > 0 && agency !== '' && reason.trim() !== ''}
      error={deed.error}
    >
      <p>{agency === officer.agency ? words('propose.note') : words('move.note')}</p>
      <Refused problem={deed.error}>
        <div className="form">
          <PickField
            label={words('agency')}
            pointer="/agency"
            required
            wide
            value={agency}
            onValue={setAgency}
            options={list.map((each) => ({
              value: each.id,
              label: english ? each.nameEn : each.name,
              search: `${each.name} ${each.nameEn} ${each.id}`,
            }))}
          />
          <RolesField values={roles} onValues={setRoles} />
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
