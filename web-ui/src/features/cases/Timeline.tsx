import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useWords } from '../../app/words';
import { useAgencies, useAgencyName, usePages } from '../../api/queries';
import type { CaseView, TimelineEntry } from '../../api/schema';
import { Button } from '../../ui/Button';
import { dayOf, timeOf } from '../../ui/format';
import { Icon, type IconName } from '../../ui/Icon';
import { PLACES, PlaceMark, type Place } from '../../ui/Places';
import { Empty, Fail, Loading } from '../../ui/States';

/** 时间线: everything that happened, who did it, from which place and on what authority. */
export function Timeline({ view }: { view: CaseView }) {
  const words = useWords('cases');
  const ui = useWords('ui');
  const nameOf = useAgencyName();
  const { byId } = useAgencies();
  const [only, setOnly] = useState<string | null>(null);
  const timeline = usePages<TimelineEntry>(`/api/cases/${view.id}/timeline?limit=100`);
  const placeOf = (agency: string | null | undefined): Place | undefined => {
    const division =
      agency && byId.get(agency)?.kind === 'REGULATOR' ? byId.get(agency)?.divisionCode : undefined;
    return PLACES.find((place) => division && view.places?.[place] === division);
  };
  if (timeline.isPending) return <Loading />;
  if (timeline.error) return <Fail error={timeline.error} onRetry={() => void timeline.refetch()} />;
  if (timeline.items.length === 0) return <Empty title={words('timeline.empty')} />;
  const agencies = [
    ...new Set(timeline.items.map((entry) => entry.agency).filter((agency): agency is string => !!agency)),
  ];
  return (
    <>
      <label className="timeline-filter">
        <span className="caption">{words('timeline.who')}</span>
        <select
          className="input"
          value={only ?? ''}
          onChange={(event) => setOnly(event.target.value === '' ? null : event.target.value)}
        >
          <option value="">
            {words('timeline.all')} ({timeline.items.length})
          </option>
          {agencies.map((agency) => (
            <option key={agency} value={agency}>
              {nameOf(agency)} ({timeline.items.filter((entry) => entry.agency === agency).length})
            </option>
          ))}
        </select>
      </label>
      <ol className="timeline">
        {timeline.items
          .filter((entry) => only === null || entry.agency === only)
          .map((entry) => {
            const place = placeOf(entry.agency);
            const english = words.language === 'en';
            return (
              <li key={entry.id} className={place ? `place-${place}` : ''}>
                <time dateTime={entry.at}>
                  {dayOf(entry.at)}
                  <br />
                  {timeOf(entry.at)}
                </time>
                <span className="timeline-dot">
                  <Icon name={iconOf(entry)} size={13} />
                </span>
                <div>
                  <span className="timeline-who">
                    {place && <PlaceMark place={place} />} <b>{nameOf(entry.agency)}</b>
                    {entry.actor && (
                      <> · {english ? (entry.actor.nameEn ?? entry.actor.name) : entry.actor.name}</>
                    )}
                  </span>
                  <p>
                    {(english ? entry.en : entry.zh) ?? entry.kind} <Subject entry={entry} caseId={view.id} />
                  </p>
                  {entry.authority && (
                    <p className="caption">{english ? entry.authority.en : entry.authority.zh}</p>
                  )}
                </div>
              </li>
            );
          })}
      </ol>
      {timeline.hasNextPage && <Button onClick={() => void timeline.fetchNextPage()}>{ui('more')}</Button>}
    </>
  );
}

function Subject({ entry, caseId }: { entry: TimelineEntry; caseId: string }) {
  const words = useWords('cases');
  const id = entry.subjectId;
  if (!id) return null;
  switch (entry.subjectType) {
    case 'ASSISTANCE_REQUEST':
      return (
        <Link to="/cases/$caseId/assistance/$requestId" params={{ caseId, requestId: id }}>
          {words('tab.letters')}
        </Link>
      );
    case 'EVIDENCE':
    case 'EVIDENCE_ITEM':
      return (
        <Link to="/cases/$caseId/evidence/$evidenceId" params={{ caseId, evidenceId: id }}>
          {words('tab.evidence')}
        </Link>
      );
    case 'REFERRAL':
    case 'POLICE_REFERRAL':
      return (
        <Link to="/cases/$caseId/referrals/$referralId" params={{ caseId, referralId: id }}>
          {words('tab.referral')}
        </Link>
      );
    case 'GRANT':
      return (
        <Link to="/cases/$caseId/grants/$grantId" params={{ caseId, grantId: id }}>
          {words('tab.sharing')}
        </Link>
      );
    default:
      return null;
  }
}

const ICONS: [beginning: string, icon: IconName][] = [
  ['LETTER', 'mail'],
  ['ASSISTANCE', 'mail'],
  ['ANSWER', 'mail'],
  ['EVIDENCE', 'seal'],
  ['RECOGNITION', 'seal'],
  ['GRANT', 'share'],
  ['SHARE', 'share'],
  ['MEASURE', 'box'],
  ['REFERRAL', 'shield'],
  ['LEAD', 'send'],
];

const iconOf = (entry: TimelineEntry): IconName =>
  ICONS.find(
    ([beginning]) => entry.kind.startsWith(beginning) || entry.subjectType?.startsWith(beginning),
  )?.[1] ?? 'paper';
