import BookOpen from "lucide-react/icons/book-open";
import ChevronRight from "lucide-react/icons/chevron-right";
import { Fragment } from "react";
import { classes } from "../classes.ts";
import css from "./ProofPath.module.css";

type ProofPathProps = {
  readonly article: string;
  /** Whether the article's title is a film's. */
  readonly film: boolean;
  /** Headings from the outermost to the one that the sentence stands under. */
  readonly path: readonly string[];
};

/** Where a sentence stands: article, section, subsection. */
export function ProofPath({ article, film, path }: ProofPathProps) {
  return (
    <p className={css.path}>
      <BookOpen strokeWidth={1.75} aria-hidden={true} />
      <span className={classes(film && "film")}>{article}</span>
      {path.map((heading, depth) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a heading is its depth in the path
        <Fragment key={depth}>
          <ChevronRight strokeWidth={1.75} aria-hidden={true} />
          <span>{heading}</span>
        </Fragment>
      ))}
    </p>
  );
}
