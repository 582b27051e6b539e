import { useEffect, useRef } from "react";
import { unreachable } from "../../../../questions/result.ts";
import { ownerOf } from "../../keyboard/key-owner.ts";
import { FailedJob } from "./FailedJob.tsx";
import { IdleJob } from "./IdleJob.tsx";
import type { Job } from "./job.ts";
import { useOpening } from "./opening.ts";
import css from "./Works.module.css";
import { WritingJob } from "./WritingJob.tsx";
import { WrittenJob } from "./WrittenJob.tsx";

/** What becomes of the article. It takes the focus when that changes, so that its keys work and reading goes on there. */
export function Works() {
  const job = useOpening((opening) => opening.job);
  const panel = useRef<HTMLElement>(null);
  const shown = useRef(job.status);
  useEffect(() => {
    if (shown.current === job.status) return;
    shown.current = job.status;
    // Whoever is writing in the box goes on writing.
    if (ownerOf(document.activeElement) !== "text") panel.current?.focus();
  }, [job.status]);
  return (
    <section ref={panel} tabIndex={-1} className={css.works} aria-labelledby="works">
      <JobPanel job={job} />
    </section>
  );
}

function JobPanel({ job }: { readonly job: Job }) {
  switch (job.status) {
    case "none":
      return <IdleJob />;
    case "writing":
      return <WritingJob name={job.source.name} seen={job.seen} />;
    case "written":
      return <WrittenJob pack={job.pack} />;
    case "failed":
      return <FailedJob name={job.name} failure={job.failure} source={job.source} />;
    default:
      return unreachable(job);
  }
}
