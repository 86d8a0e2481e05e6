import { useWords } from '../app/words';
import type { Places } from '../api/schema';
import { provinceOf } from './geo';
import './places.css';

export const PLACES = ['platformSeat', 'merchantActual', 'violation'] as const;
export type Place = (typeof PLACES)[number];

/** 台·营·发: the platform's seat, the merchant's place and the place of violation, read at a glance in every row. */
export function Trio({
  places,
  leadDivision,
  myDivision,
}: {
  places: Places;
  leadDivision?: string | null | undefined;
  myDivision?: string | null | undefined;
}) {
  const words = useWords('ui');
  return (
    <span className="trio">
      {PLACES.map((place) => {
        const code = places[place];
        const isMine = code !== undefined && code !== null && code === myDivision;
        return (
          <span
            key={place}
            className={`trio-place place-${place}${isMine ? ' mine' : ''}${code ? '' : ' unknown'}`}
            title={words(`place.${place}`)}
          >
            <PlaceMark place={place} />
            <span>{provinceOf(code, words.language) ?? <Unknown />}</span>
            {code && code === leadDivision && <b className="trio-lead">{words('place.lead')}</b>}
          </span>
        );
      })}
    </span>
  );
}

function Unknown() {
  const words = useWords('ui');
  return (
    <>
      <span aria-hidden="true">—</span>
      <span className="sr-only">{words('place.unknown')}</span>
    </>
  );
}

/** The character of a place on its colour. */
export function PlaceMark({ place }: { place: Place }) {
  const words = useWords('ui');
  return (
    <b className={`place-mark place-${place}`}>
      {words.language === 'en' ? words(`place.short.${place}`).slice(0, 1) : words(`place.short.${place}`)}
    </b>
  );
}
