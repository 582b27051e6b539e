import { isStory } from "../../facts/extract.ts";
import { isGivenName } from "../../facts/lexicon/given-names.ts";
import type { Value } from "../../facts/model.ts";
import { SOMEBODY, somebody } from "../../facts/story/clauses.ts";
import { valueFrom } from "../../facts/values.ts";
import { matchesOf } from "../../matches.ts";
import { perScope } from "../per-scope.ts";
import type { Scope } from "../scope.ts";
import { placeOf } from "./billing.ts";

/** Parts without a name: "Tourist Mom", "Rich Lady", "Second Thug". */
const CALLINGS =
  /^(?:.* )?(?:man|woman|boy|girl|lady|gentleman|mom|mum|dad|mother|father|kid|child|auditioner|tourist|thug|goon|dealer|bouncer|bartender|patron|customer|guard|driver|waiter|waitress|nurse|cop|officer|policeman|soldier|reporter|announcer|host|singer|dancer|clerk|secretary|receptionist|priest|student|teacher|villager|bystander|umpire|referee|narrator|opr|operator|victim|stranger|neighbou?r|husband|wife|passenger|prisoner|inmate|matron|warden|jailer|photographer|cameraman|salesman|saleslady|landlady|landlord|hooker|stripper|killer|murderer|drunk|drunkard|burglar|thief|robber|spy|informer|judge|juror|lawyer|attorney|doctor|surgeon|scientist|professor|hitchhiker|beggar|tramp|hobo|convict|henchman|bodyguard|chauffeur|maid|butler|cook|chef|barber|tailor|pilot|stewardess|dispatcher|paramedic|fortune teller|hypnotist|bridesmaid|groom|bride|bandleader|caller|player|coach|fan|golfer|postman|milkman|doorman|gunman|specialty|soloist|worker|executive|agent|assistant|owner|manager|shopkeeper|businessman|businesswoman|congressman|fisherman|fireman|repairman|deliveryman|handyman|councilman|vicar|englishman|irishman|frenchman|scotsman|dutchman|cowboy|cowgirl|trapper|prospector|gambler|preacher|sheriff|deputy|outlaw|drifter|miner|rancher|banker|teller|bandit|sailor|hangman|minister|chaplain|envoy|leader|chief of staff)(?: (?:#?\d|one|two|three|[IVX]+))?$/i;

/** "Commander of Paris", "Minister of War" */
const OFFICE =
  /^(?:commander|minister|governor|mayor|chief|president|chairman|prime minister|head|leader|captain|keeper|director|secretary|lord|officer|attorney|clerk) of /i;

export function isNamed({ text }: Pick<Value, "text">): boolean {
  if (OFFICE.test(text)) return false;
  if (!CALLINGS.test(text)) return true;
  return text.includes(" ") && isGivenName(text.split(" ")[0] ?? "");
}

/** So often the plot must name somebody who does not stand at the head of the cast. */
const OFTEN = 2;
const HEAD = 4;

/** Who plays whom, by character. */
const actorsOf = perScope(
  ({ store }): ReadonlyMap<string, Value> =>
    new Map(
      store
        .of("plays")
        .flatMap(({ values: { character, actor } }) => (character && actor ? [[character.key, actor]] : [])),
    ),
);

/** Named, and known to whoever has seen the film: the plot speaks of them, or their part is a great one. */
export function isFigure(character: Value, scope: Scope): boolean {
  if (!isNamed(character)) return false;
  const told = scope.mentionedIn.get(character.key)?.filter(isStory).length ?? 0;
  if (told >= OFTEN) return true;
  const actor = actorsOf(scope).get(character.key);
  return actor !== undefined && (placeOf(actor, scope) ?? HEAD) < HEAD;
}

const BEING =
  /\b(?:droid|robot|android|cyborg|car|racecar|truck|computer|alien|creature|monster|ghost|vampire|werewolf|witch|wizard|god|goddess|demon|angel|dog|cat|wolf|bear|lion|tiger|mouse|rat|bird|fish|horse|dragon|toy|doll|wookiee|elf|dwarf|operating system|artificial intelligence|machine)\b/i;
/** "TARS", "R2-D2": so nobody of flesh and blood is called. */
const MADE = /^(?:[\p{Lu}\d-]{3,}|.*\p{Lu}\d.*)$/u;

const TOLD_TO_BE = new RegExp(
  `${SOMEBODY}(?: \\([^()]{1,16}\\))?(?:,|:| is) (?=an? )([^.;:()\uE001-\uE0FF]{3,60})`,
  "gi",
);

/** No man among men: a droid, a dog. */
const oddOnes = perScope(({ store, mentionedIn }): ReadonlySet<string> => {
  const described = store
    .of("story-description")
    .flatMap(({ values: { who, odd } }) => (who !== undefined && BEING.test(odd?.text ?? "") ? [who.key] : []));
  const told = [...new Set([...mentionedIn.values()].flat())].flatMap((reading) =>
    matchesOf(TOLD_TO_BE, reading.mask).flatMap((match) => {
      const key = BEING.test(match[2] ?? "") ? keyOfMention(somebody(match[1], reading)) : undefined;
      return key === undefined ? [] : [key];
    }),
  );
  return new Set([...described, ...told]);
});

export function isOdd(character: Value, scope: Scope): boolean {
  return MADE.test(character.text) || oddOnes(scope).has(character.key);
}

/** Says that two names are of one person. */
const BECOMES =
  /\b(?:call(?:s|ing|ed)? (?:him|her)self|known as|alias|alter[- ]ego|a\.k\.a\.|aka|secret identity|real name|true identity|in disguise|disguised as|pos(?:es|ing) as|reveal(?:s|ing|ed)? (?:him|her)self (?:to be|as)|(?:is|was|to be) (?:actually|really|in fact|secretly)|turns? out to be|revealed (?:to be|as)|becom(?:es|ing)|transform\w* into|nicknamed|renamed)\b/i;
const SLASHED = new RegExp(`${SOMEBODY}(?: \\([^()]{1,16}\\))? ?/ ?(?:the )?${SOMEBODY}`, "gi");
/** Two names with so little between them, and one of the words above. */
const NEAR = new RegExp(`${SOMEBODY}([^.;\uE001-\uE0FF]{3,60})${SOMEBODY}`, "g");

/** Key -> keys of whoever may be the same person under another name. */
const namesakes = perScope((scope): ReadonlyMap<string, ReadonlySet<string>> => {
  const pairs = new Map<string, Set<string>>();
  const bind = (one: string | undefined, other: string | undefined) => {
    if (one === undefined || other === undefined || one === other) return;
    for (const [from, to] of [
      [one, other],
      [other, one],
    ] as const)
      pairs.set(from, (pairs.get(from) ?? new Set()).add(to));
  };
  for (const reading of new Set([...scope.mentionedIn.values()].flat())) {
    const keyOf = (char: string | undefined) => keyOfMention(somebody(char, reading));
    for (const match of matchesOf(SLASHED, reading.mask)) bind(keyOf(match[1]), keyOf(match[2]));
    for (const match of matchesOf(NEAR, reading.mask))
      if (BECOMES.test(match[2] ?? "")) bind(keyOf(match[1]), keyOf(match[3]));
  }
  const played = new Map<string, string[]>();
  for (const {
    values: { actor, character },
  } of scope.store.of("plays")) {
    if (actor && character) played.set(actor.key, [...(played.get(actor.key) ?? []), character.key]);
  }
  for (const keys of played.values()) for (const one of keys) for (const other of keys) bind(one, other);
  return pairs;
});

const keyOfMention = (mention: ReturnType<typeof somebody>) =>
  mention === undefined ? undefined : valueFrom(mention).key;

/** Whether two characters may be one person with a double life. */
export function mayBeOne(one: string, other: string, scope: Scope): boolean {
  return namesakes(scope).get(one)?.has(other) === true;
}
