import { TOPICS } from "../../questions/model.ts";
import { t } from "./t.ts";

type WriterTopic = (typeof TOPICS)[number];

/** The name of a topic; topics that people make up themselves read as they were written. */
export function topicName(topic: string): string {
  const known = TOPICS.find((each): each is WriterTopic => each === topic);
  return known === undefined ? topic.replaceAll("-", " ") : t(`topic.${known}`);
}
