import type { Question } from "../../../../questions/model.ts";
import { Say } from "../../../messages/Say.tsx";
import { topicName } from "../../../messages/topic-name.ts";
import { RadioChip, RadioChips } from "../../../ui/radio/RadioChips.tsx";
import { byDifficulty, byTopic, countedBy, type Filter } from "./filter.ts";
import { useMade } from "./made.ts";
import css from "./PackFilter.module.css";

function change(part: Partial<Filter>): void {
  useMade.setState(({ filter }) => ({ filter: { ...filter, ...part } }));
}

/** Which of the questions are shown: by topic, and by how hard they are. */
export function PackFilter({ questions }: { readonly questions: readonly Question[] }) {
  const { filter } = useMade();
  const topics = byTopic(countedBy(questions, ({ topic }) => topic));
  return (
    <div className={css.filter}>
      <RadioChips legend={<Say id="pack.topic" />}>
        <RadioChip name="topic" checked={filter.topic === null} onChoose={() => change({ topic: null })}>
          <Say id="pack.topic.all" values={{ count: questions.length }} />
        </RadioChip>
        {topics.map(({ name, count }) => (
          <RadioChip key={name} name="topic" checked={filter.topic === name} onChoose={() => change({ topic: name })}>
            <Say id="pack.topic.one" values={{ topic: topicName(name), count }} />
          </RadioChip>
        ))}
      </RadioChips>
      <DifficultyFilter questions={questions} />
    </div>
  );
}

function DifficultyFilter({ questions }: { readonly questions: readonly Question[] }) {
  const { filter, flagged } = useMade();
  const difficulties = byDifficulty(countedBy(questions, ({ difficulty }) => difficulty));
  const called = questions.filter(({ id }) => flagged.has(id)).length;
  const any = filter.difficulty === null && !filter.flagged;
  return (
    <RadioChips legend={<Say id="pack.difficulty" />}>
      <RadioChip name="difficulty" checked={any} onChoose={() => change({ difficulty: null, flagged: false })}>
        <Say id="pack.difficulty.any" />
      </RadioChip>
      {difficulties.map(({ name, count }) => (
        <RadioChip
          key={name}
          name="difficulty"
          checked={filter.difficulty === name}
          onChoose={() => change({ difficulty: name, flagged: false })}
        >
          <Say id="pack.difficulty.one" values={{ difficulty: name, count }} />
        </RadioChip>
      ))}
      {(called > 0 || filter.flagged) && (
        <RadioChip
          name="difficulty"
          checked={filter.flagged}
          onChoose={() => change({ difficulty: null, flagged: true })}
        >
          <Say id="pack.flagged" values={{ count: called }} />
        </RadioChip>
      )}
    </RadioChips>
  );
}
