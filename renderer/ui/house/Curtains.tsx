import css from "./Curtains.module.css";

/** Velvet at the edges of the house. Decoration only. */
export function Curtains() {
  return (
    <div className={css.curtains} aria-hidden="true">
      <div className={css.curtain} />
      <div className={`${css.curtain} ${css.right}`} />
    </div>
  );
}
