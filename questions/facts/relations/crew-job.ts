import { isAlone } from "../phrases/final.ts";
import { relation } from "../relation.ts";
import { textValue } from "../values.ts";

const JOB =
  "{job:=production designer|costume designer|visual effects supervisor|special effects supervisor|stunt coordinator|sound designer|casting director|choreographer|art director|second unit director|scientific consultant|dialect coach|fight choreographer|sound editor|set decorator|makeup artist|make-up artist|line producer|music supervisor|lyricist|production manager|assistant director|technical advisor}";

const KNOWN =
  /^(?:production designer|costume designer|visual effects supervisor|special effects supervisor|choreographer|art director|makeup artist|make-up artist|lyricist)$/i;

/** Who makes such things. */
const MAKERS: readonly (readonly [RegExp, string])[] = [
  [/costume|wardrobe/i, "costume designer"],
  [/sets|production/i, "production designer"],
  [/visual/i, "visual effects supervisor"],
  [/special/i, "special effects supervisor"],
  [/lyrics/i, "lyricist"],
  [/./, "choreographer"],
];

const OF_IT = "[(in|for|of|on) {film} ]";
const BY = "[(designer|choreographer|supervisor|lyricist) ]{who:person}";

/** Made for something else. */
const OTHERS =
  /\b(?:stage|musical version|sequel|remake|series|video game|initially|originally|some|several|additional|various|songs?)\b/i;

export const crewJob = relation({
  name: "crew-job",
  topic: "crew",
  patterns: [
    // Production designer Hanne Lund built the harbour in a hangar.
    `${JOB} {who:person}`,
    // Hanne Lund served as production designer.
    `{who:person} ~(was|served as|acted as|worked as) [the |{film}'s ]${JOB}`,
    // Hanne Lund, the film's production designer,
    `{who:person}, (the|{film}'s) ${JOB}[ of {film}| on {film}| for {film}]/`,
    // The costumes were designed by Hanne Lund.
    `{made:=costumes|wardrobe} ${OF_IT}(were|was) ~(designed|created) by ${BY}`,
    `{made:=sets|production design} ${OF_IT}(were|was) ~(designed|created|done|handled) by ${BY}`,
    `{made:=visual effects|special effects}[ shots| work] ${OF_IT}(were|was) ~(supervised|overseen|led|handled|directed|created|designed) by ${BY}`,
    `{made:=fight scenes|fight sequences|fights|action sequences|action scenes|swordfights|dances|dance numbers|dance sequences|musical numbers|dancing|choreography} ${OF_IT}(were|was) ~(choreographed|staged|done|created|devised|directed) by ${BY}`,
    `{made:=lyrics} ${OF_IT}(were|was) ~(written|penned) by ${BY}`,
    // Hanne Lund designed the costumes.
    "{who:person} ~(designed|created|made) (the|{film}'s) {made:=costumes}/",
    "{who:person} ~choreographed (the|{film}'s) {made:=dances|dance numbers|dance sequences|musical numbers|fight scenes|fight sequences|fights}/",
    "{who:person} ~(supervised|oversaw|headed|led) (the|{film}'s) {made:=visual effects|special effects}/",
  ],
  guard: ({ who, made }, reading) =>
    who !== undefined &&
    !/\bformer\b/.test(reading.text) &&
    (made === undefined || (isAlone(who, reading) && !OTHERS.test(reading.text))),
  // Somebody of a trade that hardly anybody is known for is no question, though it is good to know what they do.
  refine: ({ job: said, made, who }) => {
    const job = made === undefined ? said : textValue(MAKERS.find(([thing]) => thing.test(made.text))?.[1] ?? "");
    return KNOWN.test(job?.text ?? "") ? { job, who } : { job, other: who };
  },
  asks: [
    {
      answer: "who",
      worth: 0.55,
      role: ({ job }) => job?.text.toLowerCase(),
      stems: ["Who was the {job} of {film}?", "Who was {job} on {film}?", "Who served as {job} on {film}?"],
    },
  ],
  samples: {
    match: [
      {
        text: "Production designer Hanne Lund built the harbour in a hangar.",
        finds: { job: "production designer", who: "Hanne Lund" },
      },
      {
        text: "The costumes in the film were designed by Nora Ashdown.",
        finds: { job: "costume designer", who: "Nora Ashdown" },
      },
      { text: "The dances were choreographed by Nora Ashdown.", finds: { job: "choreographer", who: "Nora Ashdown" } },
      { text: "Nora Ashdown designed the costumes.", finds: { job: "costume designer", who: "Nora Ashdown" } },
      { text: "Robert Holt served as stunt coordinator.", finds: { job: "stunt coordinator", other: "Robert Holt" } },
    ],
    miss: [
      "The production designer built the harbour in a hangar.",
      "Hanne Lund met a costume designer.",
      "The costumes were designed by Nora Ashdown and Otto Brandt.",
      "The costumes of the sequel were designed by Nora Ashdown.",
    ],
  },
});
