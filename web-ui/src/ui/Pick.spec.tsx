import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { PickSeveralField } from './Pick';

const officers = ['陈志海', '陆敏', '王静怡'].map((name, index) => ({ value: String(index), label: name }));

function Officers() {
  const [values, setValues] = useState<string[]>([]);
  return (
    <>
      <PickSeveralField label="承办人员" values={values} onValues={setValues} options={officers} />
      <output>{values.join()}</output>
    </>
  );
}

describe('a list of which several are chosen', () => {
  it('takes what was confirmed with Enter, and nothing more when it is left with Tab', async () => {
    const user = userEvent.setup();
    render(<Officers />);
    const list = screen.getByRole('combobox', { name: '承办人员' });
    await user.type(list, '陆敏');
    // the list reads the numbers of keys, which user-event does not send
    fireEvent.keyDown(list, { key: 'Enter', which: 13, keyCode: 13 });
    fireEvent.keyUp(list, { key: 'Enter', which: 13, keyCode: 13 });
    fireEvent.keyDown(list, { key: 'Tab', which: 9, keyCode: 9 });
    expect(screen.getByRole('status')).toHaveTextContent(/^1$/);
  });
});
