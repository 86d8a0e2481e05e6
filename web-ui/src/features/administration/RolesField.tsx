import { useWords } from '../../app/words';
import { PickSeveralField } from '../../ui/Pick';

/** What an agency appoints; which of them go together, the portal says. */
const ROLES = [
  'CASE_OFFICER',
  'UNIT_HEAD',
  'ASSIST_LIAISON',
  'REVIEWER',
  'LEGAL_REVIEWER',
  'LEADER',
  'CHIEF',
  'SUPERVISOR',
  'POLICE_LIAISON',
  'PROCURATOR_OBSERVER',
  'AGENCY_ADMIN',
  'AUDITOR',
];

export function RolesField({ values, onValues }: { values: string[]; onValues: (values: string[]) => void }) {
  const words = useWords('administration');
  const app = useWords('app');
  return (
    <PickSeveralField
      label={words('roles')}
      pointer="/roles"
      required
      wide
      values={values}
      onValues={onValues}
      options={ROLES.map((role) => ({ value: role, label: app.coded('role', role), search: role }))}
    />
  );
}
