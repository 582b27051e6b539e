import { Fragment, type ReactNode } from "react";
import { unreachable } from "../../../../../questions/result.ts";
import { ExternalLink } from "../../../../ui/text/ExternalLink.tsx";
import css from "./Credits.module.css";
import type { Inline } from "./inline.ts";

/** A line of the credits as elements: its text can never become markup. */
export function Words({ line }: { readonly line: readonly Inline[] }): ReactNode {
  return line.map((piece, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a line do not change places
    <Fragment key={index}>
      <Piece piece={piece} />
    </Fragment>
  ));
}

function Piece({ piece }: { readonly piece: Inline }): ReactNode {
  switch (piece.kind) {
    case "text":
      return piece.text;
    case "code":
      return <code className={css.code}>{piece.text}</code>;
    case "strong":
      return (
        <b className={css.strong}>
          <Words line={piece.children} />
        </b>
      );
    case "emphasis":
      return (
        <i className="film">
          <Words line={piece.children} />
        </i>
      );
    case "link":
      return (
        <ExternalLink href={piece.href}>
          <Words line={piece.children} />
        </ExternalLink>
      );
    default:
      return unreachable(piece);
  }
}
