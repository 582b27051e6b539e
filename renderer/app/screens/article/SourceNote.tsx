import type { ReactNode } from "react";
import type { MessageId } from "../../../messages/catalogue.ts";
import { Say } from "../../../messages/Say.tsx";
import { ExternalLink } from "../../../ui/text/ExternalLink.tsx";
import type { ArticleText } from "./find-sentence.ts";
import css from "./SourceNote.module.css";

/** Where the article comes from and on what terms, at its foot. */
export function SourceNote({ source }: { readonly source: ArticleText["source"] }) {
  const { title, attribution, licence, url } = source;
  const known = attribution !== "" || licence !== "" || url !== "";
  return (
    <footer className={css.source}>
      <h2 className={css.title}>
        <Say id="article.source" />
      </h2>
      {known ? (
        <dl className={css.parts}>
          <Part name="article.source.title" value={title} />
          <Part name="article.source.attribution" value={attribution} />
          <Part name="article.source.licence" value={licence} />
          <Part name="article.source.url" value={url}>
            <ExternalLink href={url}>{url}</ExternalLink>
          </Part>
        </dl>
      ) : (
        <p>
          <Say id="article.source.unknown" />
        </p>
      )}
    </footer>
  );
}

type PartProps = {
  readonly name: Extract<MessageId, `article.source.${"title" | "attribution" | "licence" | "url"}`>;
  readonly value: string;
  readonly children?: ReactNode;
};

function Part({ name, value, children = value }: PartProps) {
  if (value === "") return null;
  return (
    <div>
      <dt>
        <Say id={name} />
      </dt>
      <dd>{children}</dd>
    </div>
  );
}
