import { typeChar } from "../mentions/mask.ts";
import type { Mention, Reading } from "../model.ts";
import { isAsserted } from "./asserted.ts";
import { rowBefore, rowFrom } from "./players.ts";

const FILM = `${typeChar("film")}[\\uE100-\\uF8FF]`;
const OF_CAST = /^(?:lead|overview|introduction|cast|casting|voice cast|main cast|cast and characters)$/i;

/** What is said right before the players of the film. */
const STARS = /\b(?:co-)?star(s|red|ring)\b(?: the voices of| the voice talents of| the voices and talents of)?(?= )/g;
const CAST =
  /\bcast(?: members?)?,?(?: also| that| which)? (?:includes?|included|including|features?|featured|featuring|stars?|consists? of|consisted of|consisting of|comprises?|comprised|comprising|(?:is |was )?(?:led|headed) by)(?= )/g;
const FEATURES = /\b(?:features?|featured|featuring)(?= )/g;
const ROLES =
  /^ (?:appearing )?in (?:the )?(?:(?:other|lead|leading|main|supporting|pivotal|key|prominent|important|major|minor|smaller|title|titular|starring|significant|crucial) (?:and )?){1,2}(?:roles?|parts?|cast)\b/;
const WITH = /,? with(?= )/g;
const FILLED = /\broles (?:being )?(?:filled|played|taken) by(?= )/g;

/** Hugh Marsh and Otto Brandt co-star, appear in supporting roles, round out the cast. */
const BEHIND =
  / (?:(?:also |both |all )?(?:star|co-star|appear|appeared|play|played|feature|are featured|starred|co-starred)(?: in)? (?:the )?(?:supporting|lead|leading|main|pivotal|key|important|major|minor|smaller) (?:roles|parts)|(?:also |both |all )?(?:co-star|co-starred|also star)(?=[.,;]| in (?:the film|[\uE001-\uE0FF]))|(?:round|rounds|rounded|rounding) out the (?:main |supporting |principal )?cast|(?:make|makes) up the rest of the (?:main |supporting )?cast|complete the (?:main )?cast)\b/g;

/** Told of something else than the film. */
const OTHER =
  /\b(?:sequels?|prequels?|remakes?|remade|series|novel|play|musical|stage|show|television|documentary|spin-off|reboot|re-release|dub|dubbed|trailer|version|who|which|whose|based on|adapt\w+|archive|archival|footage|unlike|originally|deleted)\b/i;
const RELATIVE = /\b(?:who|whose|which|both|based on|adapt\w+|sequel|remake|version of)\b/i;

/** The players whom a sentence of the introduction or of the cast names as the film's own. */
export function starsIn(reading: Reading): readonly Mention[] {
  const { mask, section } = reading;
  if (!OF_CAST.test(section.heading) || !TOLD.test(mask) || !isAsserted(reading)) return [];
  const found = [
    ...after(STARS, reading, (before, said) => isOfFilm(before, said === "starring", reading)),
    ...after(CAST, reading, (before) => !OTHER.test(before)),
    ...after(FEATURES, reading, (before) => isOfFilm(before, false, reading), true),
    ...after(WITH, reading, (before) => !OTHER.test(before), true),
    ...after(FILLED, reading, (before) => !OTHER.test(before)),
    ...behind(reading),
  ];
  return [...new Set(found)];
}

const TOLD = /\b(?:co-)?star|\bcast\b|\bfeatur|\broles\b/;

type Fits = (before: string, said: string) => boolean;

/** The rows after these words; only those that end in "in leading roles", where that is what shows what is meant. */
function after(words: RegExp, reading: Reading, fits: Fits, inRoles = false): Mention[] {
  return [...reading.mask.matchAll(words)].flatMap((match) => {
    if (!fits(reading.mask.slice(0, match.index), match[0])) return [];
    const { people, end } = rowFrom(match.index + match[0].length, reading);
    return inRoles && !ROLES.test(reading.mask.slice(end)) ? [] : people;
  });
}

function behind(reading: Reading): Mention[] {
  if (OTHER.test(reading.mask)) return [];
  return [...reading.mask.matchAll(BEHIND)].flatMap(({ index }) => rowBefore(index, reading));
}

const SUBJECT = new RegExp(`${FILM}(?!['’]s)`, "g");
const INTRODUCES = new RegExp(`^(?:The |An? )?[^,]{0,60}${FILM}.{0,120}? (?:is|was) an? `);

/** The film is what has the players: no other work is spoken of between it and the words. */
function isOfFilm(before: string, participle: boolean, { mentions }: Reading): boolean {
  const last = [...before.matchAll(SUBJECT)].at(-1);
  if (last === undefined) return false;
  const from = participle ? 0 : last.index;
  const between = before.slice(from);
  if (participle && !INTRODUCES.test(before)) return false;
  if (RELATIVE.test(between)) return false;
  return ![...between].some((char) => {
    const mention = char >= "\uE100" && char <= "\uF8FF" ? mentions[char.charCodeAt(0) - 0xe100] : undefined;
    return mention?.type === "work";
  });
}
