import { describe, expect, it } from 'vitest';
import { stationStates } from './track';

describe('the track of a referral', () => {
  it('begins with the task group', () => {
    expect(stationStates('SUSPECTED')).toEqual(['current', 'todo', 'todo', 'todo', 'todo', 'todo']);
  });

  it('halts where the police do not file', () => {
    expect(stationStates('NOT_FILED')).toEqual(['done', 'done', 'done', 'done', 'failed', 'todo']);
  });

  it('is complete once the goods are handed over', () => {
    expect(stationStates('HANDED_OVER')).toEqual(Array(6).fill('done'));
  });
});
