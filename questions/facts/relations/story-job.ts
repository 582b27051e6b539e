import { JOBS, jobsBeside } from "../lexicon/jobs.ts";
import { relation } from "../relation.ts";
import { TOLD } from "../story/clauses.ts";

const JOB = `{job:=${JOBS.join("|")}}`;
const END =
  "(/| in| at| from| living| working| on| turned| who| for| that| with| whose| hired| assigned| investigating| trying)";
const LOOK =
  "[young |old |local |professional |lonely |struggling |successful |brilliant |small-town |disgraced |ambitious |wealthy |rich |poor |famous |aging |ageing |veteran |experienced |corrupt |honest |mild-mannered |eccentric |alcoholic |cynical |idealistic |hard-boiled |hardened |tough |shy |ruthless |renowned |respected |talented |gifted |beautiful |charming |widowed |divorced |married |single |middle-aged |elderly |unsuccessful |overworked |burnt-out |rookie |junior |senior |part-time |freelance |undercover |private |high-school |hotshot |world-famous |unscrupulous |shady |greedy |kind-hearted |working-class |penniless |mad |small-time ]";
const KIND = `${LOOK}${LOOK}[{:nationality} |{:place} ]`;

/** Not what somebody does for a living in the story. */
const NO_LONGER =
  /\b(?:retired|former|one-time|onetime|aspiring|would-be|failed|fake|fellow|ex)[ -](?:[a-z-]+ ){0,2}$/i;

/** Somebody says so, or plays it. */
const REPORTED =
  /\b(?:inform\w*|claim\w*|pretend\w*|pos(?:es|ing|ed) as|disguis\w*|believ\w*|mistak\w*|suppos\w*|impersonat\w*|lie[sd]|lying|suspect\w*|think\w*|thought|assum\w*|convinced|accus\w*|allege\w*|apparent\w*|masquerad\w*|rumou?r\w*)\b[^.;]*$/i;

const before = (word: string, text: string) =>
  text.slice(0, Math.max(0, text.toLowerCase().indexOf(word.toLowerCase())));

export const storyJob = relation({
  name: "story-job",
  topic: "story",
  within: "everywhere",
  sections: TOLD,
  patterns: [
    // an architect named Anna
    `(a|an) ${KIND}${JOB}[,] (named|called) {who:character}`,
    // Anna Vane (Ines Calloway) is a retired architect
    `{who:character}[ \\({:person}\\)] (is|works as) (a|an) ${KIND}${JOB}${END}`,
    // Anna Vane, a retired architect who ...
    `{who:character}[ \\({:person}\\)], (a|an) ${KIND}${JOB}${END}`,
    // Ines Calloway as Anna Vane: an architect who ...
    `{:person} (as|plays|portrays) {who:character}(:|,| -| –| —)[ ](a|an) ${KIND}${JOB}${END}`,
    // Anna Vane works as an architect
    `{who:character}[ \\({:person}\\)] ~(works|worked|is working|is employed) as (a|an) ${KIND}${JOB}${END}`,
    // the architect Anna Vane
    `[^|, |and |the |, a ]${JOB} {who:character}`,
  ],
  guard: ({ job }, { text }) => {
    const head = before(job?.text ?? "", text);
    return job !== undefined && !NO_LONGER.test(head) && !REPORTED.test(head);
  },
  asks: [
    {
      answer: "job",
      options: ({ job }) => jobsBeside(job?.text ?? ""),
      alike: true,
      worth: 0.55,
      stems: [
        "What does {who} do for a living in {film}?",
        "In {film}, what is {who}’s job?",
        "What is {who}’s profession in {film}?",
      ],
    },
  ],
  samples: {
    section: "Plot",
    match: [
      { text: "The team hires an architect named Anna.", finds: { who: "Anna", job: "architect" } },
      { text: "Anna is a lonely architect. Anna lives by the river.", finds: { who: "Anna", job: "architect" } },
      {
        text: "Anna, a shy young architect who lives alone, waits. Anna leaves.",
        finds: { who: "Anna", job: "architect" },
      },
      { text: "Anna waits. Anna works as a part-time gardener in Lisbon.", finds: { who: "Anna", job: "gardener" } },
      { text: "Martin, a police officer, arrives.", finds: { who: "Martin", job: "police officer" } },
    ],
    miss: [
      "Anna is a retired architect.",
      "The former architect Anna waits.",
      "Anna, a friend of an architect, waits.",
      "They suspect that Anna is an architect.",
      "Anna meets an architect.",
      "Martin dreams of a police officer.",
      "Anna is an architect's daughter.",
    ],
  },
});
