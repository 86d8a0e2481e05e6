import { useWords } from '../../app/words';
import type { Label } from '../../api/schema';
import { lightOf } from './label';

const TONES: Record<string, string> = { RED: 'tag-red', AMBER: 'tag-amber', AMBER_STRICT: 'tag-amber' };

/** 密级标签: the level and what the item holds, with the traffic light beside it in words. */
export function LabelBadge({ label }: { label: Label }) {
  const words = useWords('evidence');
  const said = [
    words.coded('level', label.level),
    ...label.categories.map((one) => words.coded('category', one)),
  ];
  return (
    <span className={`tag label-badge ${TONES[label.tlp] ?? ''}`} title={words('label')}>
      {said.join(' · ')} <span className="mono">{lightOf(label.tlp)}</span>
    </span>
  );
}
