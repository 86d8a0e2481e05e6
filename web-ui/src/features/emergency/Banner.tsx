import { Link } from '@tanstack/react-router';
import { useWords } from '../../app/words';
import { useDeed, usePages } from '../../api/queries';
import type { Emergency } from '../../api/schema';
import { momentOf } from '../../ui/format';

/** On every page, while a case is open to this officer in an emergency: which, until when, and how to end it. */
export function EmergencyBanner() {
  const words = useWords('emergency');
  const list = usePages<Emergency>('/api/emergencies');
  const close = useDeed();
  return list.items
    .filter((one) => one.isOpen)
    .map((one) => (
      <div className="bar" role="alert" key={one.id}>
        <span>
          {words('banner', { until: momentOf(one.until) })}{' '}
          <Link to="/cases/$caseId" params={{ caseId: one.caseId }} className="mono">
            {one.caseNumber}
          </Link>
        </span>
        <button
          type="button"
          className="button button-small"
          disabled={close.isPending}
          onClick={() => close.mutate({ path: `/api/emergencies/${one.id}/closing`, version: one.version })}
        >
          {words('close')}
        </button>
      </div>
    ));
}
