import { useId, useRef, useState } from 'react';
import { Icon, type IconName } from '../../ui/Icon';

/** Takes files by dropping or by choosing; the same for a mouse, a keyboard and a reader of screens. */
export function DropZone({
  title,
  text,
  icon,
  multiple = true,
  onFiles,
}: {
  title: string;
  text: string;
  icon: IconName;
  multiple?: boolean;
  onFiles: (files: File[]) => void;
}) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  return (
    <div
      className={`drop${over ? ' over' : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const files = [...event.dataTransfer.files];
        if (files.length > 0) onFiles(multiple ? files : files.slice(0, 1));
      }}
    >
      <label htmlFor={id}>
        <Icon name={icon} size={24} />
        <b>{title}</b>
        <span className="caption">{text}</span>
      </label>
      <input
        id={id}
        ref={input}
        type="file"
        className="sr-only"
        multiple={multiple}
        aria-label={title}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          event.target.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    </div>
  );
}
