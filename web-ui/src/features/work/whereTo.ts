import type { LinkProps } from '@tanstack/react-router';
import type { Duty } from '../../api/schema';

type Place = Pick<LinkProps, 'to' | 'params' | 'search'>;

/** On which page things of a kind are worked on. */
const PAGES: Record<string, (caseId: string, id: string) => Place> = {
  ASSISTANCE_REQUEST: (caseId, requestId) => ({
    to: '/cases/$caseId/assistance/$requestId',
    params: { caseId, requestId },
  }),
  REFERRAL: (caseId, referralId) => ({
    to: '/cases/$caseId/referrals/$referralId',
    params: { caseId, referralId },
  }),
  GRANT: (caseId, grantId) => ({ to: '/cases/$caseId/grants/$grantId', params: { caseId, grantId } }),
  EVIDENCE: (caseId, evidenceId) => ({
    to: '/cases/$caseId/evidence/$evidenceId',
    params: { caseId, evidenceId },
  }),
  EMERGENCY: (caseId) => ({ to: '/cases/$caseId', params: { caseId }, search: { tab: 'emergencies' } }),
  MEASURE: (caseId) => ({ to: '/cases/$caseId', params: { caseId }, search: { tab: 'measures' } }),
};

/** The page on which a duty is done: that of its subject, or else that of the case. */
export function whereTo(duty: Duty): Place {
  const page = PAGES[duty.subjectType];
  return page ? page(duty.caseId, duty.subjectId) : { to: '/cases/$caseId', params: { caseId: duty.caseId } };
}
