import { useWords } from '../../app/words';
import { useAgencies, useMe, useOfficers } from '../../api/queries';
import { Check, ChoiceField } from '../../ui/Field';
import { PickSeveralField } from '../../ui/Pick';
import { AUDIENCES, CATEGORIES, STATE_SECRETS, namesSomebody, type LabelDraft } from './label';

/** What an item holds and for whom it is. A state secret can be said, so that the portal says where to take it. */
export function LabelFields({
  value,
  onValue,
  mayBeSecret,
}: {
  value: LabelDraft;
  onValue: (part: Partial<LabelDraft>) => void;
  mayBeSecret?: boolean;
}) {
  const words = useWords('evidence');
  return (
    <>
      <fieldset className="radios field-wide">
        <legend>{words('label.categories')}</legend>
        <div>
          {CATEGORIES.map((category) => (
            <Check
              key={category}
              label={words.coded('category', category)}
              checked={value.categories.includes(category)}
              onChecked={(on) =>
                onValue({
                  categories: CATEGORIES.filter((one) =>
                    one === category ? on : value.categories.includes(one),
                  ),
                })
              }
            />
          ))}
        </div>
      </fieldset>
      <ChoiceField
        label={words('label.audience')}
        pointer="/label/audience"
        value={value.audience}
        onValue={(audience) => onValue({ audience, names: [] })}
        choices={AUDIENCES.map((code) => [code, words.coded('audience', code)] as const)}
      />
      {namesSomebody(value.audience) && (
        <Names audience={value.audience} names={value.names} onNames={(names) => onValue({ names })} />
      )}
      {mayBeSecret && (
        <ChoiceField
          label={words('label.stateSecret')}
          hint={words('label.stateSecret.hint')}
          value={value.stateSecret}
          onValue={(stateSecret) => onValue({ stateSecret })}
          choices={[
            ['', words('label.stateSecret.none')],
            ...STATE_SECRETS.map((code) => [code, words.coded('stateSecret', code)] as const),
          ]}
        />
      )}
    </>
  );
}

function Names({
  audience,
  names,
  onNames,
}: {
  audience: string;
  names: string[];
  onNames: (names: string[]) => void;
}) {
  const words = useWords('evidence');
  const english = words.language === 'en';
  const { data: me } = useMe();
  const { list } = useAgencies();
  const officers = useOfficers(me?.agency.id);
  const options =
    audience === 'AGENCIES'
      ? list
          .filter((agency) => agency.id !== me?.agency.id)
          .map((agency) => ({
            value: agency.id,
            label: english ? agency.nameEn : agency.name,
            search: `${agency.name} ${agency.nameEn}`,
          }))
      : (officers.data?.items ?? []).map((officer) => ({
          value: officer.officer,
          label: english ? (officer.nameEn ?? officer.name) : officer.name,
          search: `${officer.officer} ${officer.name}`,
        }));
  return (
    <PickSeveralField
      label={words.coded('label.names', audience)}
      pointer="/label/names"
      values={names}
      onValues={onNames}
      options={options}
    />
  );
}
