import { Say } from "../../../messages/Say.tsx";
import { topicName } from "../../../messages/topic-name.ts";
import { byTopic } from "./filter.ts";
import css from "./TopicChart.module.css";

/** A bar for each topic, the longest first, with its number. */
export function TopicChart({ topics }: { readonly topics: Readonly<Record<string, number>> }) {
  const counts = byTopic(topics);
  const most = Math.max(1, ...counts.map(({ count }) => count));
  return (
    <section className={css.chart} aria-labelledby="by-topic">
      <h2 id="by-topic" className={css.heading}>
        <Say id="pack.by-topic" />
      </h2>
      <ul className={css.bars}>
        {counts.map(({ name, count }) => (
          <li key={name}>
            <span>{topicName(name)}</span>
            <span className={css.track} aria-hidden="true">
              <i style={{ width: `${(count / most) * 100}%` }} />
            </span>
            <b className="sign figure">
              <Say id="pack.count" values={{ count }} />
            </b>
          </li>
        ))}
      </ul>
    </section>
  );
}
