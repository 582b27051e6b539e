import type { ReactNode } from "react";
import type { PackSummary } from "../../../../electron/api/contract/data.ts";
import { DIFFICULTIES } from "../../../../questions/model.ts";
import { Say } from "../../../messages/Say.tsx";
import { topicName } from "../../../messages/topic-name.ts";
import css from "./Counts.module.css";

/** How many questions there are by topic and by difficulty, with a bar beside each number. */
export function Counts({ pack }: { readonly pack: Pick<PackSummary, "topics" | "difficulties"> }) {
  const topics = Object.entries(pack.topics).sort(([, a], [, b]) => b - a);
  const most = Math.max(1, ...topics.map(([, count]) => count));
  const hardest = Math.max(1, ...Object.values(pack.difficulties));
  return (
    <div className={css.two}>
      <CountList id="by-topic" title={<Say id="open-article.by-topic" />}>
        {topics.map(([topic, count]) => (
          <Count key={topic} name={topicName(topic)} count={count} share={count / most} />
        ))}
      </CountList>
      <CountList id="by-difficulty" title={<Say id="open-article.by-difficulty" />}>
        {DIFFICULTIES.map((difficulty) => {
          const count = pack.difficulties[difficulty] ?? 0;
          const name = <Say id={`difficulty.${difficulty}`} />;
          return <Count key={difficulty} name={name} count={count} share={count / hardest} />;
        })}
      </CountList>
    </div>
  );
}

type CountListProps = { readonly id: string; readonly title: ReactNode; readonly children: ReactNode };

function CountList({ id, title, children }: CountListProps) {
  return (
    <section className={css.group} aria-labelledby={id}>
      <h3 id={id} className="label">
        {title}
      </h3>
      <ul className={`figure ${css.list}`}>{children}</ul>
    </section>
  );
}

type CountProps = { readonly name: ReactNode; readonly count: number; readonly share: number };

function Count({ name, count, share }: CountProps) {
  return (
    <li>
      <span>{name}</span>
      <span className={css.track} aria-hidden="true">
        <i style={{ width: `${Math.round(share * 100)}%` }} />
      </span>
      <span className={`sign ${css.number}`}>
        <Say id="open-article.step.count" values={{ count }} />
      </span>
    </li>
  );
}
