import { readArticle } from "../../../../../../questions/article/read-article.ts";

const SOURCE = `# Night Train

Night Train is a 1998 film directed by Ana Ruiz. It was made in Lisbon with very little money and much patience by everybody.

## Production

### Filming

Filming began in March 1997 and ended in May. The crew slept on the train. Nobody minded the noise, and the cook made soup every evening.

### Music

The music was written by Paul Berg in three weeks. He had never seen the film before he wrote it, and he never saw it after that either.

## Release

The film was released in June 1998 in forty cinemas. It earned two million dollars in its first month, which surprised all who had made it.
`;

const read = readArticle(SOURCE, "night_train.md");
if (!read.ok) throw new Error(read.message);

/** An article with a lead, a section that holds only others, and one of its own. */
export const nightTrain = read.value;
