import { Modal } from 'antd';
import type { FormEvent, ReactNode } from 'react';
import { useWords } from '../app/words';
import { AntdRoot } from './AntdRoot';
import { Button } from './Button';
import { ProblemNote } from './States';
import './dialog.css';

interface Props {
  title: string;
  onClose: () => void;
  /** Without it the dialog only shows something. */
  onSubmit?: () => void;
  submit?: string;
  grave?: boolean;
  busy?: boolean;
  ready?: boolean;
  error?: unknown;
  width?: number;
  children: ReactNode;
}

/** One decision over the page it concerns. */
export function Dialog({
  title,
  onClose,
  onSubmit,
  submit,
  grave,
  busy,
  ready = true,
  error,
  width = 640,
  children,
}: Props) {
  const words = useWords('ui');
  const send = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    if (ready && !busy) onSubmit?.();
  };
  return (
    <AntdRoot>
      <Modal
        open
        title={title}
        onCancel={onClose}
        footer={null}
        width={width}
        mask={{ closable: false }}
        transitionName=""
        maskTransitionName=""
        destroyOnHidden
      >
        <form className="dialog" onSubmit={send} noValidate aria-label={title}>
          {children}
          <ProblemNote error={error} />
          <footer className="dialog-foot">
            <Button onClick={onClose}>{onSubmit ? words('cancel') : words('close')}</Button>
            {onSubmit && (
              <Button type="submit" tone={grave ? 'grave' : 'main'} busy={busy ?? false} disabled={!ready}>
                {submit}
              </Button>
            )}
          </footer>
        </form>
      </Modal>
    </AntdRoot>
  );
}
