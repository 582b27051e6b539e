import css from "./Bulbs.module.css";

/** More would be too small to be counted from the back; the number stands beside them anyway. */
const MOST = 16;

/** A count in light. */
export function Bulbs({ lit, of }: { readonly lit: number; readonly of: number }) {
  if (of > MOST) return null;
  const places = Array.from({ length: of }, (_, place) => place);
  return (
    <span className={css.bulbs} aria-hidden="true">
      {places.map((place) => (
        <i key={place} className={place < lit ? css.on : css.bulb} />
      ))}
    </span>
  );
}
