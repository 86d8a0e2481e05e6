/** The views that the portal sends, as the screens read them. Open sets of codes stay strings: the words know them. */

export type Standing =
  | 'LEAD'
  | 'CO_HANDLER'
  | 'ASSISTING'
  | 'INFORMED'
  | 'SUPERVISING'
  | 'POLICE'
  | 'PROCURATORATE'
  | 'FORMER'
  | 'INVITED'
  | 'NONE';

export interface Page<T> {
  items: T[];
  next: string | null;
}

export interface Bilingual {
  zh: string;
  en: string;
}

/** What a view carries that can be acted on: its version, and the steps open to this officer now. */
export interface Steppable {
  version: number;
  steps: string[];
}

export interface Person {
  officer: string;
  name: string;
  nameEn?: string | null;
  agency?: string | null;
}

export interface Agency {
  id: string;
  name: string;
  nameEn: string;
  level?: string | null;
  kind: 'REGULATOR' | 'POLICE' | 'PROCURATORATE' | string;
  divisionCode: string;
  parent?: string | null;
  docWord?: string | null;
}

export interface Officer {
  officer: string;
  name: string;
  nameEn?: string | null;
  roles: string[];
  licence?: string | null;
}

export interface Me extends Officer {
  agency: Agency;
  demo: boolean;
  now: string;
}

export interface Division {
  code: string;
  name: string;
  fullName: string;
}

export type DueState = 'OVERDUE' | 'TODAY' | 'SOON' | 'OK' | 'PAUSED' | 'MET' | 'LAPSED';

/** One statutory clock, counted by the portal: the browser only shows it. */
export interface Due {
  code: string;
  state: DueState;
  dueOn?: string | null;
  dueAt?: string | null;
  unit: 'WD' | 'ND' | 'HOUR' | 'MONTH' | 'YEAR';
  length: number;
  used: number;
  remaining: number;
  startedOn?: string | null;
  basis?: Bilingual | null;
  provisional?: boolean;
  explanation?: ({ code?: string } & Bilingual)[];
  exclusions?: { from: string; to?: string | null; reason: string }[];
  extensions?: { to?: string | null; reason?: string | null; at?: string | null }[];
}

export interface Duty {
  id: string;
  kind: string;
  caseId: string;
  caseNumber: string;
  caseTitle: string;
  subjectType: string;
  subjectId: string;
  agency: string;
  waitingAgency?: string | null;
  fromAgency?: string | null;
  due?: Due | null;
  openedAt: string;
  step?: string | null;
}

export interface Places {
  platformSeat?: string | null;
  merchantRegistered?: string | null;
  merchantActual?: string | null;
  violation?: string | null;
}

export interface CaseRow {
  id: string;
  number: string;
  title: string;
  state: string;
  standing: Standing;
  lead: string;
  places: Places;
  nextDue?: Due | null;
  amount?: number | null;
  updatedAt: string;
  version: number;
}

export interface Party {
  id: string;
  role: string;
  kind: 'UNIT' | 'PERSON';
  name: string;
  uscc?: string | null;
  idMasked?: string | null;
  divisionCode?: string | null;
  address?: string | null;
}

export interface Ground extends Bilingual {
  agency?: string | null;
  divisionCode?: string | null;
  basis: string;
  rule: string;
  article: string;
}

export interface Charge {
  id: string;
  code: string;
  instrument: string;
  subject: string;
  description: string;
  actOn?: string | null;
  grounds?: Ground[];
  defaultLead?: string | null;
  leadRule?: string | null;
}

export interface Participant {
  agency: string;
  standing: Standing;
  basis?: string | null;
  since: string;
  until?: string | null;
  /** Names of the parts of the case that the agency sees. */
  knows?: string[] | null;
  /** For what the case was shared with it. */
  purpose?: string | null;
  openDuties?: number | null;
  lastActedOn?: string | null;
}

/** An agency that took part in the case and does no longer. */
/** 共享回执: what the receiver of a share has opened, each thing once. */
export interface Receipt {
  grantId: string;
  state: string;
  opened: {
    action: string;
    ids: Record<string, string>;
    times: number;
    officers: number;
    first: string;
    last: string;
  }[];
}

/** 曾参与: a case in which our agency took part and does no longer. */
export interface FormerCase {
  id: string;
  caseId: string;
  caseNumber: string;
  lead: string;
  standing: Standing;
  since: string;
  lastDay: string;
  reason: string;
}

export interface FormerParticipant {
  agency: string;
  /** What it was last. */
  standing: Standing;
  since: string;
  lastDay: string;
}

export interface Complaint extends Steppable {
  id: string;
  state: string;
  receivedAt?: string | null;
  consumerPhoneMasked?: string | null;
  consumerName?: string | null;
  consumerIdMasked?: string | null;
  outcome?: string | null;
  due?: Due | null;
}

export interface CaseClock extends Due {
  dutyId?: string | null;
  kind?: string | null;
  agency?: string | null;
}

export interface CaseView extends Steppable {
  id: string;
  number: string;
  filingNumber?: string | null;
  title: string;
  facts: string;
  state: string;
  source?: string | null;
  receivedAt?: string | null;
  filedOn?: string | null;
  lead: string;
  standing: Standing;
  parties: Party[];
  charges: Charge[];
  places: Places;
  assessment?: {
    lead?: string | null;
    rule?: string | null;
    competent?: string[];
    assisting?: string[];
    explanation?: Bilingual[];
  } | null;
  participants: Participant[];
  formerParticipants?: FormerParticipant[];
  team?: Person[];
  /** Who works on the case for the reader's own agency. */
  ownTeam?: Person[];
  amounts?: { sales?: number | null; stock?: number | null; currency?: string } | null;
  thresholdHints?: Bilingual[];
  complaint?: Complaint | null;
  linkedCases?: {
    id: string;
    number: string;
    title: string;
    lead?: string | null;
    state?: string | null;
    relation?: string | null;
  }[];
  clocks: CaseClock[];
  proposal?: {
    kind: string;
    by?: Person | null;
    at: string;
    reason?: string | null;
    note?: string | null;
  } | null;
}

export interface TimelineEntry {
  id: string;
  at: string;
  actor?: Person | null;
  agency?: string | null;
  kind: string;
  params?: Record<string, unknown>;
  subjectType?: string | null;
  subjectId?: string | null;
  authority?: Bilingual | null;
  zh?: string | null;
  en?: string | null;
}

export interface Measure extends Steppable {
  id: string;
  kind: string;
  state: string;
  documentNo?: string | null;
  place?: string | null;
  takenAt?: string | null;
  items?: { name: string; quantity: number; unit: string; note?: string | null }[];
  due?: Due | null;
}

export interface GrantScope {
  facts: boolean;
  parties: boolean;
  evidence: 'NONE' | 'SELECTED' | 'ALL_SHARED';
  evidenceIds: string[];
  documents: boolean;
  letters: boolean;
}

export interface Grant extends Steppable {
  id: string;
  caseId: string;
  caseNumber?: string | null;
  caseTitle?: string | null;
  lead?: string | null;
  from?: string | null;
  to: string;
  standing: Standing;
  basis: string;
  scope?: GrantScope | null;
  categories: string[];
  identifiers: 'MASKED' | 'FULL';
  purpose: string;
  legalBasis: string;
  until?: string | null;
  state: string;
  proposedBy?: Person | null;
  reason?: string | null;
}

export interface Question {
  id: string;
  no: number;
  text: string;
  answer?: string | null;
  evidenceIds?: string[];
}

export interface AssistanceRequest extends Steppable {
  id: string;
  caseId: string;
  caseNumber: string;
  caseTitle?: string | null;
  documentNo?: string | null;
  from: string;
  to: string;
  state: string;
  type: string;
  questions: Question[];
  purpose: string;
  legalBasis: string;
  sentAt?: string | null;
  receivedAt?: string | null;
  due?: Due | null;
  answer?: { summary: string; by?: Person | null; at?: string | null } | null;
  history?: HistoryEntry[];
}

export interface HistoryEntry {
  at: string;
  step?: string | null;
  to?: string | null;
  by?: Person | null;
  agency?: string | null;
  note?: string | null;
  zh?: string | null;
  en?: string | null;
}

export interface EvidenceFile {
  id: string;
  name: string;
  size: number;
  mime: string;
  state: 'DECLARED' | 'PARTIAL' | 'SEALED' | string;
  sha256: string;
  sm3?: string | null;
  sealedAt?: string | null;
  sealedBy?: Person | null;
  receiptNo?: string | null;
}

export interface CustodyEntry {
  at: string;
  kind: string;
  actor?: Person | null;
  agency?: string | null;
  digest?: string | null;
  leafIndex?: number | null;
}

export type Finding = 'YES' | 'DOUBT' | 'NO';

export interface Recognition extends Steppable {
  id: string;
  agency: string;
  caseId: string;
  state: string;
  outcome?: string | null;
  reasonCode?: string | null;
  supplementUntil?: string | null;
  statement?: string | null;
  findings?: Partial<
    Record<'legality' | 'authenticity' | 'relevance', { finding: Finding; note?: string | null }>
  > | null;
  reviewedBy?: Person | null;
  reviewedAt?: string | null;
}

export interface LabelChange {
  step: string;
  level: string;
  categories: string[];
  audience: string;
  names: string[];
  reason?: string | null;
  by: Person;
  at: string;
}

export interface Label {
  level: string;
  categories: string[];
  audience: string;
  names: string[];
  tlp: string;
  proposed?: LabelChange | null;
  history: LabelChange[];
  steps: string[];
}

export interface Evidence extends Steppable {
  id: string;
  no: string | number;
  caseId: string;
  title: string;
  kind: string;
  state: string;
  label: Label;
  factToProve?: string | null;
  source?: { holder?: string | null; provider?: string | null } | null;
  collectedAt?: string | null;
  place?: string | null;
  url?: string | null;
  method?: string | null;
  originalMedium?: { type?: string | null; serial?: string | null; sealed?: boolean | null } | null;
  collectors?: { officer?: string | null; name?: string | null; licence?: string | null }[];
  signedBy?: string | null;
  notSignedReason?: string | null;
  recordNo?: string | null;
  owner: string;
  edition?: number;
  supplements?: string | null;
  supplementedBy?: string | null;
  supplementNote?: string | null;
  mustRecollect?: boolean;
  damagedSince?: string | null;
  /** when our part in the case of this item ended; it is shown as it was then */
  sourceEndedAt?: string | null;
  files: EvidenceFile[];
  custody?: CustodyEntry[];
  recognitions?: Recognition[];
  flaws?: ({ code?: string } & Partial<Bilingual>)[] | string[];
}

export interface Paper {
  kind: string;
  name?: Bilingual | null;
  title?: string | null;
  required: boolean;
  article?: string | null;
  basis?: Bilingual | null;
  present: boolean;
  evidenceId?: string | null;
  text?: string | null;
  sentAt?: string | null;
}

export interface Crime extends Bilingual {
  code: string;
  basis?: Bilingual | null;
}

/** A referral on a desk. */
export interface ReferralRow {
  id: string;
  caseId: string;
  caseNumber?: string | null;
  caseTitle?: string | null;
  number?: string | null;
  from: string;
  state: string;
  crime: Crime;
  police?: string | null;
  sentAt?: string | null;
  duty?: string | null;
  due?: Due | null;
  version: number;
}

export interface Referral extends Steppable {
  id: string;
  caseId: string;
  caseNumber?: string | null;
  caseTitle?: string | null;
  number?: string | null;
  from: string;
  state: string;
  crime: Crime;
  facts: string;
  hints?: Bilingual[];
  taskGroup?: Person[];
  report?: {
    text: string;
    by: Person;
    at: string;
    signedBy?: Person | null;
    signedAt?: string | null;
  } | null;
  approval?: { approved: boolean; by: Person; at: string; reason?: string | null } | null;
  papers: Paper[];
  evidence?: {
    evidenceId: string;
    no: string;
    title: string;
    kind: string;
    intact: boolean;
    recollect: boolean;
    files: { name: string; sizeBytes: number; sha256: string }[];
  }[];
  police?: string | null;
  procuratorate?: string | null;
  sentAt?: string | null;
  receipt?: { signedBy: string; at: string; major: boolean } | null;
  missing?: string[];
  notice?: { noticeNo: string; chiefDocumentNo: string; reason?: string | null; at: string } | null;
  handover?: {
    by: Person;
    at: string;
    noticeNo?: string | null;
    items: { name: string; quantity: number; unit: string; note?: string | null }[];
    signedBy?: string | null;
    signedAt?: string | null;
  } | null;
  history?: HistoryEntry[];
  dues: CaseClock[];
}

/** One audit event, as auditors see it; no content of a case. */
export interface AuditEvent {
  id: string;
  seq?: number | null;
  at: string;
  requestId: string;
  officer: string;
  name?: string | null;
  nameEn?: string | null;
  agency: string;
  action: string;
  caseId?: string | null;
  object: string;
  ids?: string | null;
  outcome: string;
  status?: number | null;
}

export interface AuditVerification {
  intact: boolean;
  checked: number;
  waiting: number;
  anchor?: { seq: number; at: string; leaf: string } | null;
  firstBad?: { seq: number; eventId?: string | null; fault: string } | null;
}

export interface AuditExport {
  id: string;
  fileName: string;
  events: number;
  bytes: number;
  manifest: string;
}

/** A look at a case; officers of other agencies appear by agency and role alone. */
export interface Look {
  at: string;
  action: string;
  agency: string;
  officer?: Person | null;
  roles: string[];
}
