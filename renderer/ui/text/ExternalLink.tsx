import ExternalLinkIcon from "lucide-react/icons/external-link";
import type { ReactNode } from "react";
import { Say } from "../../messages/Say.tsx";
import { allowedLink } from "./allowed-link.ts";
import css from "./ExternalLink.module.css";

/** Keeps the icon on the line of the last word. */
const NO_BREAK = "\u2060";

/** A link to a page on the network, opened in the person's browser. Plain text where the host is not on the list. */
export function ExternalLink({ href, children }: { readonly href: string; readonly children: ReactNode }) {
  const allowed = allowedLink(href);
  if (allowed === null) return children;
  return (
    <a className={css.link} href={allowed} target="_blank" rel="noreferrer">
      {children}
      {NO_BREAK}
      <ExternalLinkIcon className="icon" strokeWidth={1.75} aria-hidden={true} />
      <span className="unseen">
        <Say id="link.external" />
      </span>
    </a>
  );
}
