import css from "./Initial.module.css";

/** A person's first letter on their colour; the name stands beside it or is read out. */
export function Initial({ person }: { readonly person: { readonly name: string; readonly colour: string } }) {
  return (
    <span className={css.initial} data-seat={person.colour} aria-hidden="true">
      {[...person.name][0]?.toUpperCase() ?? "·"}
    </span>
  );
}
