import { Link, useNavigate } from '@tanstack/react-router';
import { useWords } from '../../app/words';
import { useAgencyName } from '../../api/queries';
import type { Evidence } from '../../api/schema';
import { Fingerprint, Seal, Weave } from '../../ui/Fingerprint';
import { Table } from '../../ui/Table';
import { LabelBadge } from './LabelBadge';
import { sealOf, toneOf } from './itemState';

/** 在库证据: every item with its fingerprint, its seal and what others made of it. */
export function EvidenceTable({ caseId, items }: { caseId: string; items: Evidence[] }) {
  const words = useWords('evidence');
  const navigate = useNavigate();
  const nameOf = useAgencyName();
  return (
    <Table
      caption={words('list')}
      rows={items}
      onOpen={(item) =>
        void navigate({ to: '/cases/$caseId/evidence/$evidenceId', params: { caseId, evidenceId: item.id } })
      }
      columns={[
        { key: 'no', title: words('col.no'), cell: (item) => <span className="mono">{item.no}</span> },
        {
          key: 'item',
          title: words('col.item'),
          cut: true,
          cell: (item) => (
            <>
              <Link
                to="/cases/$caseId/evidence/$evidenceId"
                params={{ caseId, evidenceId: item.id }}
                className="case-link"
              >
                {item.title}
              </Link>
              <br />
              <span className="caption">{words.coded('kind', item.kind)}</span>
            </>
          ),
        },
        {
          key: 'fingerprint',
          title: words('col.fingerprint'),
          cell: (item) =>
            item.files[0] && (
              <span className="row unbroken">
                <Weave digest={item.files[0].sha256} size={6} />
                <Fingerprint digest={item.files[0].sha256} name="" />
              </span>
            ),
        },
        { key: 'label', title: words('label'), cell: (item) => <LabelBadge label={item.label} /> },
        { key: 'seal', title: words('col.seal'), cell: (item) => <Seal state={sealOf(item)} /> },
        {
          key: 'recognition',
          title: words('col.recognition'),
          cell: (item) => (
            <span className="recognitions">
              {(item.recognitions ?? []).map((recognition) => (
                <span
                  key={recognition.id}
                  className={`tag ${toneOf(recognition.state)}`}
                  title={nameOf(recognition.agency)}
                >
                  {words.coded('recognition.state', recognition.state)}
                </span>
              ))}
            </span>
          ),
        },
        { key: 'owner', title: words('col.owner'), cell: (item) => nameOf(item.owner) },
      ]}
    />
  );
}
