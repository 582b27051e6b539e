import { TOPICS } from "../../../../questions/model.ts";
import { Say } from "../../../messages/Say.tsx";
import { topicName } from "../../../messages/topic-name.ts";
import { ChoiceField } from "../../../ui/field/ChoiceField.tsx";
import { useLibrary } from "./library-store.ts";

type TopicFieldProps = { readonly topic: string; readonly onChange: (topic: string) => void };

/** A topic of the writer's, or one that the library has from somewhere else. */
export function TopicField({ topic, onChange }: TopicFieldProps) {
  const counts = useLibrary((library) => library.counts);
  const all = new Set<string>([...TOPICS, ...Object.keys(counts?.topics ?? {}), topic]);
  return (
    <ChoiceField<string>
      label={<Say id="library.edit.topic" />}
      value={topic}
      choices={[...all].map((value) => ({ value, text: topicName(value) }))}
      onChange={onChange}
    />
  );
}
