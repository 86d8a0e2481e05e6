import type { LinkProps } from '@tanstack/react-router';
import type { Duty } from '../../api/schema';

/** The page on which a duty is done. */
export function whereTo(duty: Duty): Pick<LinkProps, 'to' | 'params' | 'search'> {
  const { caseId, subjectId } = duty;
  const subject = duty.subjectType.toUpperCase();
  if (duty.kind.startsWith('REFERRAL_') || subject.includes('REFERRAL')) {
    return { to: '/cases/$caseId/referrals/$referralId', params: { caseId, referralId: subjectId } };
  }
  if (subject.includes('ASSISTANCE') || subject.includes('LETTER')) {
    return { to: '/cases/$caseId/assistance/$requestId', params: { caseId, requestId: subjectId } };
  }
  if (subject.includes('GRANT')) {
    return { to: '/cases/$caseId/grants/$grantId', params: { caseId, grantId: subjectId } };
  }
  if (subject === 'EVIDENCE' || subject === 'EVIDENCE_ITEM') {
    return { to: '/cases/$caseId/evidence/$evidenceId', params: { caseId, evidenceId: subjectId } };
  }
  if (subject.includes('EVIDENCE') || subject.includes('RECOGNITION')) {
    return { to: '/cases/$caseId/evidence', params: { caseId } };
  }
  if (subject.includes('MEASURE'))
    return { to: '/cases/$caseId', params: { caseId }, search: { tab: 'measures' } };
  return { to: '/cases/$caseId', params: { caseId } };
}
