import { type SyntheticEvent, useState } from "react";
import { flushSync } from "react-dom";
import { Say } from "../../../messages/Say.tsx";
import css from "./Contents.module.css";
import type { Section } from "./find-sentence.ts";
import { headingsAbove } from "./headings.ts";
import { sectionId } from "./section-id.ts";

/** Width of the window from which the list stands beside the page, rem; larger text needs a larger window. */
const ROOM_BESIDE = 56;

function hasRoomBeside(): boolean {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return window.innerWidth >= ROOM_BESIDE * rem;
}

/** The sections of an article, to go to. Folded away where they would stand in the way. */
export function Contents({ sections }: { readonly sections: readonly Section[] }) {
  const [open, setOpen] = useState(hasRoomBeside);
  const onToggle = ({ currentTarget }: SyntheticEvent<HTMLDetailsElement>) => setOpen(currentTarget.open);
  if (sections.length < 2) return null;
  return (
    <details className={css.contents} open={open} onToggle={onToggle}>
      <summary className={css.summary}>
        <Say id="article.sections" />
      </summary>
      <nav aria-labelledby="contents">
        <h2 id="contents" className="unseen">
          <Say id="article.sections" />
        </h2>
        <ul>
          {sections.map((section, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: an article does not change while it is read
            <li key={index}>
              <SectionLink
                section={section}
                index={index}
                before={sections[index - 1]}
                onGo={() => setOpen(hasRoomBeside())}
              />
            </li>
          ))}
        </ul>
      </nav>
    </details>
  );
}

type SectionLinkProps = {
  readonly section: Section;
  readonly index: number;
  readonly before: Section | undefined;
  readonly onGo: () => void;
};

function SectionLink({ section, index, before, onGo }: SectionLinkProps) {
  const headings = headingsAbove(section, before);
  const go = () => {
    // The list may fold away above the section, and would take the place that was scrolled to with it.
    flushSync(onGo);
    const target = document.getElementById(sectionId(index));
    target?.scrollIntoView({ block: "start" });
    target?.focus({ preventScroll: true });
  };
  return (
    <button type="button" className={css.link} onClick={go}>
      {headings.length === 0 ? (
        <Say id="article.top" />
      ) : (
        headings.map(({ text, depth }) => (
          <span key={depth} data-depth={Math.min(depth, 2)}>
            {text}
          </span>
        ))
      )}
    </button>
  );
}
