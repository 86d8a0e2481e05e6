import { useEffect, useRef, useState } from 'react';
import { useMe } from '../api/queries';
import { Icon } from '../ui/Icon';
import { signOut } from './session';
import { useWords } from './words';

export function OfficerMenu() {
  const words = useWords('app');
  const { data: me } = useMe();
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const [large, setLarge] = useState(document.documentElement.dataset.size === 'large');
  useEffect(() => {
    if (!open) return;
    const leave = (event: Event) => {
      if (
        event instanceof KeyboardEvent ? event.key === 'Escape' : !box.current?.contains(event.target as Node)
      )
        setOpen(false);
    };
    document.addEventListener('pointerdown', leave);
    document.addEventListener('keydown', leave);
    return () => {
      document.removeEventListener('pointerdown', leave);
      document.removeEventListener('keydown', leave);
    };
  }, [open]);
  if (!me) return null;
  const english = words.language === 'en';
  const name = english ? (me.nameEn ?? me.name) : me.name;
  const agency = english ? me.agency.nameEn : me.agency.name;
  const roles = me.roles.map((role) => words.coded('role', role)).join(english ? ', ' : '、');
  const resize = () => {
    const next = large ? 'normal' : 'large';
    document.documentElement.dataset.size = next;
    localStorage.setItem('lianan.size', next);
    setLarge(!large);
  };
  return (
    <div className="officer" ref={box}>
      <button
        type="button"
        className="top-quiet"
        aria-haspopup="true"
        aria-expanded={open}
        aria-label={`${words('officer.menu')}: ${name}`}
        onClick={() => setOpen(!open)}
      >
        <span className="avatar" aria-hidden="true">
          {name.slice(0, 1)}
        </span>
        <span className="officer-text">
          {name} · {words.coded('role', me.roles[0])}
          <small>{agency}</small>
        </span>
      </button>
      {open && (
        <ul className="menu">
          <li className="menu-facts">
            <strong>{name}</strong>
            <br />
            {agency}
            <br />
            {roles}
            {me.licence && (
              <>
                <br />
                {words('officer.licence', { licence: me.licence })}
              </>
            )}
          </li>
          <li>
            <button type="button" onClick={resize}>
              <Icon name="search" />
              {large ? words('officer.normal') : words('officer.large')}
            </button>
          </li>
          <li>
            <button type="button" onClick={() => void signOut()}>
              <Icon name="leave" />
              {words('officer.leave')}
            </button>
          </li>
        </ul>
      )}
    </div>
  );
}
