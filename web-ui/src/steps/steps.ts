/** One entry that a step asks for. The names are those of the body that is sent. */
export interface Entry {
  name: string;
  kind:
    | 'text'
    | 'long'
    | 'lines'
    | 'date'
    | 'moment'
    | 'money'
    | 'choice'
    | 'choices'
    | 'officers'
    | 'colleague'
    | 'agency'
    | 'goods';
  required?: boolean;
  /** Codes to choose from; their words stand under `choice.<code>`. */
  choices?: readonly string[];
  /** Where the words of the choices stand, when not under `choice`. */
  family?: string;
  /** For an agency: only of this kind. */
  agencyKind?: 'REGULATOR' | 'POLICE' | 'PROCURATORATE';
  wide?: boolean;
  /** The word of the entry where its name alone would be ambiguous. */
  label?: string;
}

/** How a step is taken: the sub-resource it is sent to, and what it asks for. It says nothing about when it is open. */
export interface Step {
  noun: string;
  method?: 'POST' | 'PUT';
  entries?: readonly Entry[];
  /** Cannot be taken back: asks first, and is not offered as the obvious thing to do. */
  grave?: boolean;
  /** Beside the main line: possible, but never the obvious thing to do. */
  aside?: boolean;
}

export type Aggregate =
  'case' | 'complaint' | 'grant' | 'letter' | 'measure' | 'evidence' | 'referral' | 'recusal';

const reason: Entry = { name: 'reason', kind: 'long', required: true, wide: true };
const officers: Entry = { name: 'officers', kind: 'officers', required: true, wide: true };
const noticeNo: Entry = { name: 'noticeNo', kind: 'text', required: true };
const chiefDocumentNo: Entry = { name: 'chiefDocumentNo', kind: 'text', required: true };

export const RECUSAL_GROUNDS = ['DIRECT_INTEREST', 'OTHER_TIE'] as const;
export const STOPS = [
  'LAB_TEST',
  'RIGHT_HOLDER_IDENTIFICATION',
  'HEARING',
  'PUBLIC_NOTICE',
  'REFUND_ORDER',
] as const;
export const NON_FILING_REASONS = ['MINOR_CORRECTED', 'FIRST_MINOR', 'NO_FAULT', 'OTHER'] as const;
export const CHARGES = [
  'COUNTERFEIT_TRADEMARK',
  'SHODDY',
  'FALSE_ADVERT',
  'IDENTITY_CHECK_SKIPPED',
  'ORDER_117',
  'OTHER',
] as const;
export const CRIMES = [
  'SELLING_COUNTERFEITS',
  'COUNTERFEIT_TRADEMARK',
  'COUNTERFEIT_MARKS',
  'SHODDY_GOODS',
  'UNSAFE_GOODS',
  'FALSE_ADVERTISING',
  'CONTRACT_FRAUD',
  'PYRAMID_SELLING',
  'ILLEGAL_BUSINESS',
  'EXTORTION',
  'OTHER',
] as const;
export const PAPERS = [
  'REFERRAL_LETTER',
  'INVESTIGATION_REPORT',
  'GOODS_LIST',
  'LAB_REPORT',
  'EVIDENCE_LIST',
  'OTHER',
] as const;

// prettier-ignore
export const STEPS: Record<Aggregate, Record<string, Step>> = {
  case: {
    VERIFY:                { noun: 'verification' },
    PROPOSE_FILING:        { noun: 'filing-proposal', entries: [officers] },
    APPROVE_FILING:        { noun: 'filing-approval' },
    REFUSE_FILING:         { noun: 'filing-refusal', grave: true, entries: [reason] },
    PROPOSE_NON_FILING:    { noun: 'non-filing-proposal', grave: true, entries: [{ name: 'reasonCode', kind: 'choice', choices: NON_FILING_REASONS, required: true }, { name: 'note', kind: 'long', wide: true }] },
    APPROVE_NON_FILING:    { noun: 'non-filing-approval', grave: true },
    REFUSE_NON_FILING:     { noun: 'non-filing-refusal', grave: true, entries: [reason] },
    ASSIGN_TEAM:           { noun: 'team', aside: true, method: 'PUT', entries: [officers] },
    INVESTIGATE:           { noun: 'investigation' },
    SUSPEND:               { noun: 'suspension', grave: true, entries: [{ name: 'ground', kind: 'long', required: true, wide: true }] },
    RESUME:                { noun: 'resumption', entries: [{ name: 'ground', kind: 'long', required: true, wide: true }] },
    STATE_AMOUNTS:         { noun: 'amounts', aside: true, method: 'PUT', entries: [{ name: 'sales', kind: 'money', required: true }, { name: 'stock', kind: 'money', required: true }, { name: 'note', kind: 'text', wide: true }] },
    EXCLUDE_TIME:          { noun: 'exclusions', aside: true, entries: [{ name: 'reason', kind: 'choice', choices: STOPS, required: true }, { name: 'documentNo', kind: 'text', required: true }, { name: 'from', kind: 'date', required: true }, { name: 'to', kind: 'date', required: true }] },
    FORWARD_LEAD:          { noun: 'lead-forwardings', aside: true, entries: [{ name: 'to', label: 'toAgency', kind: 'agency', agencyKind: 'REGULATOR', required: true, wide: true }, { name: 'title', kind: 'text', required: true }, { name: 'chargeCode', kind: 'choice', choices: CHARGES, required: true }, { name: 'facts', kind: 'long', required: true, wide: true }, { name: 'note', kind: 'text', wide: true }] },
    FLAG_REFERRAL:         { noun: 'referrals', aside: true, entries: [{ name: 'suspectedCrime', kind: 'choice', choices: CRIMES, family: 'crime', required: true, wide: true }, { name: 'facts', kind: 'long', required: true, wide: true }] },
    EXTEND_PERIOD:         { noun: 'extensions', aside: true, entries: [{ name: 'period', kind: 'choice', choices: ['C_VERIFY', 'C_CASE'], required: true }, reason] },
    PROPOSE_CLOSING:       { noun: 'closing-proposal', grave: true, entries: [{ name: 'note', kind: 'long', wide: true }] },
    APPROVE_CLOSING:       { noun: 'closing-approval', grave: true },
    REFUSE_CLOSING:        { noun: 'closing-refusal', grave: true, entries: [reason] },
  },
  complaint: {
    ACCEPT:                { noun: 'acceptance' },
    REFUSE:                { noun: 'refusal', grave: true, entries: [reason] },
    END_MEDIATION:         { noun: 'mediation-end', entries: [{ name: 'outcome', kind: 'choice', choices: ['SETTLED', 'FAILED', 'WITHDRAWN', 'TERMINATED'], required: true }] },
  },
  grant: {
    APPROVE:               { noun: 'approval' },
    ACCEPT:                { noun: 'acceptance' },
    REJECT:                { noun: 'rejection', grave: true, entries: [reason] },
    REVOKE:                { noun: 'revocation', grave: true, entries: [reason] },
    WITHDRAW:              { noun: 'withdrawal', grave: true },
  },
  letter: {
    SEND:                  { noun: 'sending' },
    RECEIVE:               { noun: 'receipt', entries: [{ name: 'receivedOn', kind: 'date' }] },
    REFUSE:                { noun: 'refusal', grave: true, entries: [{ name: 'ground', kind: 'choice', choices: ['OUT_OF_REMIT', 'OUT_OF_TERRITORY'], required: true }, { name: 'text', kind: 'long', required: true, wide: true }] },
    EXTEND:                { noun: 'extension', aside: true, entries: [{ name: 'until', kind: 'date', required: true }, { name: 'reason', kind: 'long', required: true, wide: true }] },
    APPROVE_ANSWER:        { noun: 'answer-approval' },
    CONFIRM:               { noun: 'confirmation' },
    RETURN:                { noun: 'return', grave: true, entries: [reason] },
    WITHDRAW:              { noun: 'withdrawal', grave: true },
  },
  recusal: {
    REQUEST:               { noun: 'recusals', entries: [{ name: 'officer', kind: 'colleague', required: true }, { name: 'ground', label: 'recusalGround', kind: 'choice', choices: RECUSAL_GROUNDS, family: 'recusalGround', required: true }, reason] },
    GRANT:                 { noun: 'granting', grave: true, entries: [reason, { name: 'minutesNo', kind: 'text', wide: true }] },
    REFUSE:                { noun: 'refusal', grave: true, entries: [reason, { name: 'minutesNo', kind: 'text', wide: true }] },
    REVOKE:                { noun: 'revocation', grave: true, entries: [reason, { name: 'minutesNo', kind: 'text', wide: true }] },
  },
  measure: {
    APPROVE:               { noun: 'approval' },
    EXTEND:                { noun: 'extension', aside: true, entries: [reason] },
    LIFT:                  { noun: 'lifting', grave: true },
    REPORT_PLATFORM:       { noun: 'platform-report', entries: [{ name: 'publishedOn', kind: 'date', required: true }] },
  },
  evidence: {
    SEAL:                  { noun: 'sealing' },
  },
  referral: {
    APPOINT_TASK_GROUP:    { noun: 'task-group', entries: [officers] },
    REPORT:                { noun: 'report', entries: [{ name: 'text', kind: 'long', required: true, wide: true }] },
    SIGN_REPORT:           { noun: 'report-signature' },
    APPROVE:               { noun: 'approval', grave: true },
    NOT_APPROVE:           { noun: 'non-approval', grave: true, entries: [reason] },
    SEND:                  { noun: 'sending', entries: [{ name: 'police', kind: 'agency', agencyKind: 'POLICE', required: true, wide: true }, { name: 'procuratorate', kind: 'agency', agencyKind: 'PROCURATORATE', required: true, wide: true }] },
    RECEIVE:               { noun: 'receipt', entries: [{ name: 'signedBy', kind: 'text', required: true }] },
    ASK_SUPPLEMENT:        { noun: 'supplement-request', aside: true, entries: [{ name: 'missing', kind: 'lines', required: true, wide: true }] },
    SUPPLY:                { noun: 'supplement' },
    FILE:                  { noun: 'filing', entries: [noticeNo, chiefDocumentNo] },
    NOT_FILE:              { noun: 'non-filing', grave: true, entries: [noticeNo, chiefDocumentNo, reason] },
    FORWARD:               { noun: 'forwarding', aside: true, entries: [{ name: 'toPolice', kind: 'agency', agencyKind: 'POLICE', required: true, wide: true }] },
    DECLARE_OUT_OF_REMIT:  { noun: 'out-of-remit', grave: true, entries: [{ name: 'authority', kind: 'text', required: true, wide: true }, reason] },
    HAND_OVER:             { noun: 'handover', entries: [{ name: 'items', kind: 'goods', required: true, wide: true }, { name: 'noticeNo', label: 'partyNoticeNo', kind: 'text' }] },
    SIGN_HANDOVER:         { noun: 'handover-receipt', entries: [{ name: 'signedBy', kind: 'text', required: true }] },
    ASK_RECONSIDERATION:   { noun: 'reconsideration', entries: [reason] },
    UPHOLD:                { noun: 'reconsideration-refusal', grave: true, entries: [noticeNo, chiefDocumentNo, reason] },
    REQUEST_SUPERVISION:   { noun: 'supervision-request', entries: [reason] },
    RESUME_ADMINISTRATIVE: { noun: 'admin-resumption' },
  },
};

/** The steps of an aggregate that the portal opened, in the order of the table; it may name a step or its sub-resource. */
export function openSteps(aggregate: Aggregate, opened: string[] | undefined): [code: string, step: Step][] {
  return Object.entries(STEPS[aggregate]).filter(
    ([code, { noun }]) => opened?.includes(code) || opened?.includes(noun),
  );
}
