import { relation } from "../relation.ts";

const JOB =
  "{job:=production designer|costume designer|visual effects supervisor|special effects supervisor|stunt coordinator|sound designer|casting director|choreographer|art director|second unit director|scientific consultant|dialect coach|fight choreographer|sound editor|set decorator|makeup artist|make-up artist|line producer|music supervisor|lyricist|production manager|assistant director|technical advisor}";

const KNOWN =
  /^(?:production designer|costume designer|visual effects supervisor|special effects supervisor|choreographer|art director|makeup artist|make-up artist|lyricist)$/i;

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
  ],
  guard: ({ who }, reading) => who !== undefined && !/\bformer\b/.test(reading.text),
  // Somebody of a trade that hardly anybody is known for is no question, though it is good to know what they do.
  refine: ({ job, who }) => (KNOWN.test(job?.text ?? "") ? { job, who } : { job, other: who }),
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
      { text: "Robert Holt served as stunt coordinator.", finds: { job: "stunt coordinator", other: "Robert Holt" } },
    ],
    miss: ["The production designer built the harbour in a hangar.", "Hanne Lund met a costume designer."],
  },
});
