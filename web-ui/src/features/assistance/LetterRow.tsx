import { Link } from '@tanstack/react-router';
import { useWords } from '../../app/words';
import { useAgencyName } from '../../api/queries';
import type { AssistanceRequest } from '../../api/schema';
import { Clock } from '../../ui/Deadline';
import './assistance.css';

/** A letter in a list, with its fifteen days to be seen. */
export function LetterRow({
  letter,
  other,
  marked = false,
}: {
  letter: AssistanceRequest;
  other: 'from' | 'to';
  marked?: boolean;
}) {
  const words = useWords('assistance');
  const nameOf = useAgencyName();
  return (
    <li className="letter-row" data-marked={marked}>
      <div className="letter-text">
        <Link
          to="/cases/$caseId/assistance/$requestId"
          params={{ caseId: letter.caseId, requestId: letter.id }}
        >
          <b>{nameOf(letter[other])}</b> · {letter.purpose}
        </Link>
        <span className="caption">
          <span className="mono">{letter.documentNo ?? words('documentNo.none')}</span> ·{' '}
          {letter.caseTitle ?? letter.caseNumber}
        </span>
      </div>
      <span className={`tag ${letter.state === 'CLOSED' || letter.state === 'ANSWERED' ? 'tag-jade' : ''}`}>
        {words.coded('state', letter.state)}
      </span>
      <div className="letter-clock">{letter.due && <Clock due={letter.due} label={words('clock')} />}</div>
    </li>
  );
}
