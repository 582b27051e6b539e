import { musicActCalled } from "../../pools/index.ts";
import { classicsBeside } from "../lexicon/classical.ts";
import type { Value } from "../model.ts";
import { actsBeside } from "../phrases/singers.ts";
import { relation } from "../relation.ts";

const HOLDS =
  "~(features|featuring|featured|includes|including|included|contains|containing|uses|used|utilises|utilizes|utilise|utilize|use|feature|include|boasts|comprises|makes use of|draws on)";
const PIECES =
  "[the ](songs|music|tracks|contributions|pieces|compositions|recordings|works|song|piece|rock music|pop music|classical music)";
const WHO =
  "[the ][(artists|bands|groups|acts|musicians|singers|composers|performers) ]{who:person|name|organisation+}";

/** Music that another film has, or that was heard elsewhere. */
const ELSEWHERE =
  /\b(?:trailers?|video game|sequel|ceremony|reject\w*|unused|other films?|stage|theme park|commercials?|cover versions?|covers|sampled|pressings?|inspired by|considered|wanted|originally|not use\w*|rather than|instead of|critic\w*)\b/i;

/** Whose songs or whose music of another age is heard in the film: one of several. */
export const soundtrackAct = relation({
  name: "soundtrack-act",
  topic: "music",
  patterns: [
    // The soundtrack includes songs by Low Tide, Night Ferry and Ida Reed.
    `(soundtrack|album|score|soundtrack itself|soundtrack album)[,] [... ]${HOLDS} [... ]${PIECES} (by|from|of) [{:words} ]${WHO}`,
    // The soundtrack includes the bands Low Tide and Night Ferry.
    `(soundtrack|album|soundtrack album) ${HOLDS} [... ](bands|artists|groups|acts) [such as |like |including ]{who:person|name|organisation+}`,
    // The film features music by Low Tide and Night Ferry.
    `{film} ${HOLDS} [... ]${PIECES} (by|from|of) [{:words} ]${WHO}`,
    `(scenes|sequences) ${HOLDS} [... ]music (by|of) ${WHO}`,
  ],
  guard: (_, { text }) => !ELSEWHERE.test(text),
  refine: ({ who }) => {
    if (who === undefined) return null;
    if (classicsBeside(who.text).length > 0) return { maker: who };
    return actsThen(who).length > 0 ? { act: who } : null;
  },
  asks: [
    {
      answer: "maker",
      many: true,
      options: ({ maker }) => classicsBeside(maker?.text),
      worth: 0.6,
      stems: [
        "Music by which of these composers is heard in {film}?",
        "Which of these composers’ music is heard in {film}?",
        "The music of which of these composers was used in {film}?",
      ],
    },
    {
      answer: "act",
      many: true,
      options: ({ act }) => actsThen(act),
      worth: 0.55,
      stems: [
        "Music by which of these is heard on the soundtrack of {film}?",
        "Which of these can be heard on the soundtrack of {film}?",
        "Who of these is heard on the soundtrack of {film}?",
      ],
    },
  ],
  samples: {
    section: "Music",
    match: [
      {
        text: "The soundtrack includes songs by Kate Bush, David Bowie and Otto Brandt.",
        finds: { act: "David Bowie" },
      },
      {
        text: "Some scenes use music by Antonio Vivaldi and Otto Brandt.",
        finds: { maker: "Antonio Vivaldi" },
      },
      { text: "The film features classical music by Maurice Ravel.", finds: { maker: "Maurice Ravel" } },
    ],
    miss: [
      "The trailer features music by Maurice Ravel.",
      "The film was to feature music by Maurice Ravel.",
      "The soundtrack includes songs by Otto Brandt.",
    ],
  },
});

/** Acts that made records when that one did: a film's music cannot be by a band that was founded after it. */
function actsThen(act: Value | undefined): readonly string[] {
  const from = musicActCalled(act?.text ?? "")?.from ?? null;
  return from === null ? [] : actsBeside(act).filter((name) => (musicActCalled(name)?.from ?? Infinity) <= from + 1);
}
