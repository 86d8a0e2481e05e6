import type { Label } from '../../api/schema';

/** The categories in the order in which they stand on papers; state secrets are none of them. */
export const CATEGORIES = [
  'PERSONAL',
  'REPORTER',
  'COMMERCIAL',
  'MINOR',
  'WORK_SECRET',
  'DELIBERATION',
] as const;
export const AUDIENCES = ['CASE', 'AGENCIES', 'TEAM', 'SEALED'] as const;
export const STATE_SECRETS = ['CONFIDENTIAL', 'SECRET', 'TOP_SECRET'] as const;

export interface LabelDraft {
  categories: string[];
  audience: string;
  names: string[];
  stateSecret: string;
}

export const internal: LabelDraft = { categories: [], audience: 'CASE', names: [], stateSecret: '' };

export const draftOf = (label: Label): LabelDraft => ({
  categories: label.categories,
  audience: label.audience,
  names: label.names,
  stateSecret: '',
});

export const namesSomebody = (audience: string): boolean => audience === 'AGENCIES' || audience === 'SEALED';

/** As the portal takes it: names only where the audience wants some. */
export const sent = ({ categories, audience, names, stateSecret }: LabelDraft) => ({
  categories,
  audience,
  ...(namesSomebody(audience) ? { names } : {}),
  ...(stateSecret ? { stateSecret } : {}),
});

/** TLP 2.0 as it is written. */
export const lightOf = (tlp: string): string => `TLP:${tlp.replace('_', '+')}`;
