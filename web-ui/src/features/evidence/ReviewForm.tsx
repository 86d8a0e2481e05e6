import { useEffect, useState } from 'react';
import { useWords } from '../../app/words';
import { ownHeaders } from '../../api/client';
import { useDeed } from '../../api/queries';
import type { Evidence, EvidenceFile, Finding, Recognition } from '../../api/schema';
import { Dialog } from '../../ui/Dialog';
import { ChoiceField, LongField, Radios, Refused, TextField } from '../../ui/Field';
import { Fingerprint, Weave } from '../../ui/Fingerprint';
import { fileSize } from '../../ui/format';
import { toast } from '../../ui/Toast';
import { useDraft } from '../../ui/useDraft';

const PROPERTIES = ['legality', 'authenticity', 'relevance'] as const;
const FINDINGS: Finding[] = ['YES', 'DOUBT', 'NO'];
const OUTCOMES = ['ADOPTED', 'PARTIAL', 'SUPPLEMENT', 'RECOLLECT', 'REFUSED'] as const;
const REASONS = [
  'SINGLE_OFFICER',
  'NO_RECORD',
  'NO_APPROVAL',
  'COPY_UNCONFIRMED',
  'LAB_UNQUALIFIED',
  'ILLEGAL_MEANS',
  'IRRELEVANT',
  'OUT_OF_REMIT',
  'HASH_MISMATCH',
] as const;
const TONES = { YES: 'good', DOUBT: 'doubt', NO: 'bad' };
/** What a browser shows safely as a picture; everything else is downloaded. */
const PICTURES = ['image/png', 'image/jpeg', 'image/webp', 'image/gif'];
const LARGEST_PICTURE_BYTES = 20_000_000;

/** 三性认定: the evidence on the left, the three properties on the right. */
export function ReviewForm({
  item,
  recognition,
  onClose,
}: {
  item: Evidence;
  recognition: Recognition;
  onClose: () => void;
}) {
  const words = useWords('evidence');
  const { draft, edit, clear } = useDraft(`review.${recognition.id}`, {
    legality: '',
    authenticity: '',
    relevance: '',
    legalityNote: '',
    authenticityNote: '',
    relevanceNote: '',
    outcome: '',
    reasonCode: '',
    supplementUntil: '',
    statement: '',
  });
  const deed = useDeed(() => {
    clear();
    toast(words('review.done'));
    onClose();
  });
  const adopted = draft.outcome === 'ADOPTED' || draft.outcome === '';
  const ready = [
    draft.legality,
    draft.authenticity,
    draft.relevance,
    draft.outcome,
    draft.statement.trim(),
  ].every(Boolean);
  const submit = () =>
    deed.mutate({
      path: `/api/cases/${recognition.caseId}/evidence/${item.id}/recognitions/${recognition.id}/review`,
      version: recognition.version,
      body: {
        ...Object.fromEntries(
          PROPERTIES.map((property) => [
            property,
            {
              finding: draft[property],
              ...(draft[`${property}Note`] ? { note: draft[`${property}Note`] } : {}),
            },
          ]),
        ),
        outcome: draft.outcome,
        statement: draft.statement,
        ...(!adopted && draft.reasonCode ? { reasonCode: draft.reasonCode } : {}),
        ...(draft.outcome === 'SUPPLEMENT' && draft.supplementUntil
          ? { supplementUntil: draft.supplementUntil }
          : {}),
      },
    });
  return (
    <Dialog
      title={`${words('review')} · ${item.title}`}
      submit={words('review.submit')}
      width={1080}
      busy={deed.isPending}
      ready={ready}
      error={deed.error}
      onClose={onClose}
      onSubmit={submit}
    >
      <p className="muted">{words('review.text')}</p>
      <Refused problem={deed.error}>
        <div className="review">
          <section className="review-look" aria-label={words('review.look')}>
            {item.files.map((file) => (
              <Look
                key={file.id}
                file={file}
                href={`/api/cases/${recognition.caseId}/evidence/${item.id}/files/${file.id}/content`}
              />
            ))}
          </section>
          <div className="stack">
            {PROPERTIES.map((property) => (
              <section className="property" key={property} aria-label={words(`property.${property}`)}>
                <Radios
                  legend={words(`property.${property}`)}
                  value={draft[property]}
                  onValue={(finding) => edit({ [property]: finding })}
                  choices={FINDINGS.map((finding) => [finding, words.coded('finding', finding)] as const)}
                  tones={TONES}
                />
                <TextField
                  label={words('finding.note', { property: words(`property.${property}`) })}
                  pointer={`/${property}/note`}
                  hint={words(`property.${property}.ask`)}
                  value={draft[`${property}Note`]}
                  onValue={(note) => edit({ [`${property}Note`]: note })}
                />
              </section>
            ))}
            <Radios
              legend={words('outcome')}
              value={draft.outcome}
              onValue={(outcome) => edit({ outcome })}
              choices={OUTCOMES.map((outcome) => [outcome, words.coded('outcome', outcome)] as const)}
            />
            {!adopted && (
              <div className="form">
                <ChoiceField
                  label={words('reasonCode')}
                  pointer="/reasonCode"
                  value={draft.reasonCode}
                  onValue={(reasonCode) => edit({ reasonCode })}
                  choices={[
                    ['', words('choose')],
                    ...REASONS.map((code) => [code, words.coded('reason', code)] as const),
                  ]}
                />
                {draft.outcome === 'SUPPLEMENT' && (
                  <TextField
                    type="date"
                    label={words('supplementUntil')}
                    pointer="/supplementUntil"
                    value={draft.supplementUntil}
                    onValue={(supplementUntil) => edit({ supplementUntil })}
                  />
                )}
              </div>
            )}
            <LongField
              label={words('statement')}
              pointer="/statement"
              required
              value={draft.statement}
              onValue={(statement) => edit({ statement })}
            />
          </div>
        </div>
      </Refused>
    </Dialog>
  );
}

function Look({ file, href }: { file: EvidenceFile; href: string }) {
  const words = useWords('evidence');
  const [picture, setPicture] = useState<string | null>(null);
  const showable = PICTURES.includes(file.mime) && file.size <= LARGEST_PICTURE_BYTES;
  useEffect(() => {
    if (!showable) return;
    const abort = new AbortController();
    let made: string | undefined;
    fetch(href, { headers: ownHeaders(), signal: abort.signal })
      .then((response) =>
        response.ok ? response.blob() : Promise.reject(new Error(String(response.status))),
      )
      .then((blob) => {
        made = URL.createObjectURL(new Blob([blob], { type: file.mime }));
        setPicture(made);
      })
      .catch(() => undefined);
    return () => {
      abort.abort();
      if (made) URL.revokeObjectURL(made);
    };
  }, [href, showable, file.mime]);
  return (
    <figure style={{ margin: 0 }}>
      {picture ? (
        <img src={picture} alt={file.name} />
      ) : (
        <p className="caption">{words('review.look.none')}</p>
      )}
      <figcaption>
        <a href={href} download={file.name}>
          {file.name}
        </a>{' '}
        <span className="caption">{fileSize(file.size)}</span>
        <br />
        <Weave digest={file.sha256} /> <Fingerprint digest={file.sha256} />
      </figcaption>
    </figure>
  );
}
