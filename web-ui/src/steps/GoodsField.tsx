import { useWords } from '../app/words';
import { Button } from '../ui/Button';

/** Goods as they are typed into a list: 名称、数量、单位、备注. */
export interface Goods {
  name: string;
  quantity: string;
  unit: string;
  note: string;
}

export const noGoods: Goods = { name: '', quantity: '', unit: '', note: '' };

/** The rows that were filled, in the form that is sent. */
export function goodsOf(rows: Goods[]) {
  return rows
    .filter((row) => row.name.trim() !== '')
    .map(({ name, quantity, unit, note }) => ({
      name: name.trim(),
      quantity: Number(quantity || 1),
      unit: unit.trim() || '件',
      ...(note.trim() === '' ? {} : { note: note.trim() }),
    }));
}

/** A list of goods, one row each. */
export function GoodsField({
  label,
  value,
  error,
  onValue,
}: {
  label: string;
  value: Goods[];
  error?: string | undefined;
  onValue: (rows: Goods[]) => void;
}) {
  const words = useWords('steps');
  const ui = useWords('ui');
  const edit = (index: number, change: Partial<Goods>) =>
    onValue(value.map((row, at) => (at === index ? { ...row, ...change } : row)));
  return (
    <fieldset className="radios field-wide">
      <legend>{label}</legend>
      <table className="goods">
        <thead>
          <tr>
            {(['name', 'quantity', 'unit', 'note'] as const).map((part) => (
              <th key={part} scope="col">
                {words(`goods.${part}`)}
              </th>
            ))}
            <th>
              <span className="sr-only">{ui('remove')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {value.map((row, index) => (
            <tr key={index}>
              {(['name', 'quantity', 'unit', 'note'] as const).map((part) => (
                <td key={part}>
                  <input
                    className="input"
                    type={part === 'quantity' ? 'number' : 'text'}
                    min={part === 'quantity' ? 0 : undefined}
                    aria-label={words(`goods.${part}.at`, { no: index + 1 })}
                    value={row[part]}
                    onChange={(event) => edit(index, { [part]: event.target.value })}
                  />
                </td>
              ))}
              <td>
                {value.length > 1 && (
                  <Button
                    small
                    tone="quiet"
                    aria-label={`${ui('remove')} ${index + 1}`}
                    onClick={() => onValue(value.filter((_, at) => at !== index))}
                  >
                    {ui('remove')}
                  </Button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Button small icon="plus" onClick={() => onValue([...value, noGoods])}>
        {words('goods.add')}
      </Button>
      {error && (
        <p className="field-error" role="alert">
          {error}
        </p>
      )}
    </fieldset>
  );
}
