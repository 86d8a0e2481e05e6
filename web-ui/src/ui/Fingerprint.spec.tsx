import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Fingerprint, Weave } from './Fingerprint';

/** SHA-256 of "abc" (FIPS 180-4, example B.1). */
const ABC = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';

describe('a fingerprint', () => {
  it('can be dictated in sixteen groups of four', () => {
    render(<Fingerprint digest={ABC} whole />);
    expect(screen.getByText(/^ba78/).textContent?.split(' ')).toHaveLength(16);
  });

  it('is told by its first and last groups where there is little room', () => {
    render(<Fingerprint digest={ABC} />);
    expect(screen.getByText('ba78 16bf … 15ad')).toBeVisible();
  });

  it('has a picture of thirty-two cells that only eyes see', () => {
    const { container } = render(<Weave digest={ABC} />);
    expect(container.querySelectorAll('i')).toHaveLength(32);
    expect(container.firstChild).toHaveAttribute('aria-hidden', 'true');
  });
});
