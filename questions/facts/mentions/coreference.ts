import type { Entity, Mention } from "../model.ts";
import type { Sight } from "./sight.ts";

/** What a sentence was about, for the pronouns of the next one. */
export type Subject = {
  readonly mention: Mention | null;
  /** Nobody else of that gender acts in the sentence. */
  readonly alone: boolean;
  /** In a story: everybody whom the sentence names. */
  readonly people: readonly Mention[];
  /** The sentence names the film and speaks of nothing else that could be "it". */
  readonly film: Mention | null;
};

/**
 * The pronouns at the head of a sentence, read as the subject of the sentence before in the same paragraph, where the
 * gender agrees and nobody else could be meant. Nothing whenever it might be somebody else.
 */
export function pronounsOf(sight: Sight, named: readonly Mention[], before: Subject | null): Mention[] {
  const opened = sight.plot ? [] : afterOpener(sight, before);
  const first = opened.length > 0 ? opened : before === null ? [] : headPronouns(sight, named, before);
  return sight.plot ? [...first, ...laterPronouns(sight, [...first, ...named])] : first;
}

function headPronouns(sight: Sight, named: readonly Mention[], before: Subject): Mention[] {
  return headsOf(sight.text).flatMap(({ word, at }) => {
    const rivals = peopleBefore(named, sight.sentence.start + at).filter(({ entity }) => couldBe(entity, word));
    if (sight.plot && rivals.length > 0) return [];
    const meant = meaningOf(word, sight.text.slice(at + word.length), before);
    return meant === null ? [] : [standIn(meant, word, sight.sentence.start + at)];
  });
}

/** Based on a novel by Otto Brandt, it ... | Shot in Lisbon, it ... */
const OPENER =
  /^(?:Loosely |Partly |Partially |Freely |Closely )?(?:Based|Adapted|Inspired|Shot|Filmed|Starring|Featuring|Directed|Written|Produced|Co-written|Co-directed|Photographed|Budgeted|Made|Set) [^;:“”]{3,220}?, (it)(?= (?:also )?(?:stars?|starred|features?|featured|follows?|followed|tells?|told|is|was|has|had|premiered|opened|marks|marked|grossed|earned|received|won|cent(?:er|re)s|concerns|depicts|explores|became|revolves|chronicles)\b)/;

/** Only a film is shot or has stars: in the lead, or behind a sentence about the film, that is what "it" means. */
function afterOpener({ text, sentence, section }: Sight, before: Subject | null): Mention[] {
  const match = OPENER.exec(text);
  const known = before === null ? section.heading === "Lead" : before.film !== null;
  if (match === null || !known) return [];
  const start = sentence.start + match[0].length - 2;
  const span = { start, end: start + 2, text: "it" };
  return [{ ...span, type: "film", entity: null, quantity: null, pronoun: true }];
}

const standIn = (meant: Mention, word: string, start: number): Mention => ({
  ...meant,
  start,
  end: start + word.length,
  text: word,
  pronoun: true,
});

// Anna leaves the house, and she ... | Martin is wounded, but he ...
const LATER = /, (?:and|but) (he|she) /g;

/** A pronoun after "and" or "but" means the only one whom the sentence has named who could be meant. */
function laterPronouns(sight: Sight, named: readonly Mention[]): Mention[] {
  return [...sight.text.matchAll(LATER)].flatMap((match) => {
    const word = match[1] ?? "";
    const start = sight.sentence.start + match.index + match[0].indexOf(word);
    const meant = onlyOne(peopleBefore(named, start), word);
    return meant === null ? [] : [standIn(meant, word, start)];
  });
}

function peopleBefore(named: readonly Mention[], end: number): Mention[] {
  return named.filter(({ type, start }) => (type === "character" || type === "person") && start < end);
}

function couldBe(entity: Entity | null, pronoun: string): boolean {
  return entity !== null && entity.gender !== (/^he$/i.test(pronoun) ? "female" : "male");
}

/** The one person among them who could be meant, if that one's sex is known. */
function onlyOne(people: readonly Mention[], pronoun: string): Mention | null {
  const [first, ...others] = people.filter(({ entity }) => couldBe(entity, pronoun));
  if (first?.entity == null || first.entity.gender === "unknown") return null;
  return others.every(({ entity }) => entity?.name === first.entity?.name) ? first : null;
}

// He ... | Although she was cast, she ... | The following day, it was ...
const HEAD =
  /^(?:(?:Although|Though|While|When|Because|Since|After|Before|If|As|Once) (he|she|it)\b[^,]{0,80}, (he|she|it)\b|(He|She|It)\b|(?:In|On|At|The|That|After|During|For|From|Later|However|Initially|Meanwhile|Originally)\b[^,]{0,60}, (he|she|it)\b)/;

function headsOf(text: string): { word: string; at: number }[] {
  const match = HEAD.exec(text);
  if (match === null) return [];
  const words = match.slice(1).filter((word) => word !== undefined);
  let from = 0;
  return words.map((word) => {
    const at = text.slice(from).search(new RegExp(`\\b${word}\\b`)) + from;
    from = at + word.length;
    return { word, at };
  });
}

/** What only a film does: "It was released", "it was also screened". */
const FILM_DOES =
  /^ (?:was|has been|had been|is|would be) (?:(?:also|later|then|initially|originally|first|subsequently|primarily|mainly|mostly|eventually|partly|theatrically|officially|again) ){0,2}(?:released|filmed|shot|screened|premiered|shown|distributed|nominated|given a (?:wide|limited)|directed|produced|written|scored|edited|in competition|re-released|banned|entered into|selected|chosen|dubbed|remade|pushed back)\b|^ (?:also |later |then )?(?:premiered|grossed|opened|stars|starred|earned|received|won|became|marks|marked|holds|has (?:an approval|a score|a weighted)|(?:had|has) (?:an?|its) (?:[a-z]+ ){0,3}(?:release|premiere|debut))\b/;

function meaningOf(pronoun: string, after: string, before: Subject): Mention | null {
  const subject = before.mention;
  if (/^it$/i.test(pronoun)) {
    if (before.film !== null && FILM_DOES.test(after)) return before.film;
    return pronoun === "It" && subject?.type === "film" ? subject : null;
  }
  if (before.people.length > 0) return onlyOne(before.people, pronoun);
  if (subject === null || !before.alone) return null;
  if (subject.type !== "person" && subject.type !== "character") return null;
  return subject.entity?.gender === (/^he$/i.test(pronoun) ? "male" : "female") ? subject : null;
}

/** Things that "it" could mean instead. */
const RIVALS =
  /\b(?:soundtrack|score|album|song|single|novel|book|game|sequel|prequel|trailer|series|script|screenplay|novelization|company|studio|DVD|play|musical|show|festival)\b/i;

/** "The 1931 silent comedy Salt Wind parodied the film": what comes next is said of the other. */
const ANOTHER =
  /\b(?:18|19|20)\d\d (?:[\p{L}-]+ ){0,4}(?:films?|movie|comedy|documentary|short|picture|feature|video)\b/u;

const followsAnother = ({ text, sentence }: Sight, film: Mention): boolean =>
  film.start > sentence.start && ANOTHER.test(text.slice(0, film.start - sentence.start));

/** What the sentence is about. `mentions` are all of its mentions, pronouns included, in order. */
export function subjectOf(sight: Sight, mentions: readonly Mention[]): Subject {
  const mention = subjectMention(sight, mentions);
  const film = mentions.find((candidate) => candidate.type === "film") ?? null;
  const people = sight.plot ? peopleIn(sight, mentions) : [];
  const isRivalled = film !== null && (RIVALS.test(sight.text) || followsAnother(sight, film));
  return {
    mention,
    alone: mention !== null && !others(mentions, mention, sight),
    people,
    film: isRivalled ? null : film,
  };
}

/**
 * Everybody whom the sentence names, but owners of something ("Anna's boat") and those named only after a pronoun that
 * may mean somebody of an earlier sentence: the next pronoun may mean that one, too.
 */
function peopleIn({ text, sentence }: Sight, mentions: readonly Mention[]): Mention[] {
  const people = mentions.filter(({ type }) => type === "character" || type === "person");
  const isRead = (at: number) => people.some(({ pronoun, start }) => pronoun && start === sentence.start + at);
  const firstLoose = (words: RegExp) =>
    [...text.matchAll(words)].map(({ index }) => index).find((at) => !isRead(at)) ?? Number.POSITIVE_INFINITY;
  const loose = { male: firstLoose(/\b(?:he|him|his)\b/gi), female: firstLoose(/\b(?:she|her|hers)\b/gi) };
  const first = people[0]?.start ?? 0;
  return people.map((mention) => {
    const gender = mention.entity?.gender ?? "unknown";
    const after = text.slice(mention.end - sentence.start);
    const isLate = gender !== "unknown" && loose[gender] < mention.start - sentence.start;
    const isOwner = mention.start !== first && /^['’]/.test(after);
    return isLate || isOwner ? { ...mention, entity: doubtful(mention.entity) } : mention;
  });
}

/** Somebody who speaks against the others, and is not meant. */
const doubtful = (entity: Entity | null): Entity | null => entity && { ...entity, gender: "unknown" };

function subjectMention(sight: Sight, mentions: readonly Mention[]): Mention | null {
  const first = mentions.find((mention, index) => opensClause(sight, mention, mentions[index - 1]));
  if (first === undefined) return null;
  const end = first.end - sight.sentence.start;
  if (/^(?:['’]s?\b|['’] |,? and |\))/.test(sight.text.slice(end)))
    return first.type === "outlet" ? ownedBy(first, mentions) : null;
  return first;
}

/** Variety's Ann Lee ... */
function ownedBy(outlet: Mention, mentions: readonly Mention[]): Mention | null {
  const next = mentions.find((mention) => mention.start > outlet.end);
  return next?.type === "person" && next.start - outlet.end <= 3 ? next : null;
}

const INTRODUCTION =
  /^(?:(?:(?:After|In|On|At|Following|Before|During|With|While|When|Although|Though|Despite|For|By|As|From|Since|Unlike|Like|According|Because|To|Upon|Appalled|Unhappy|Sensing|However|Later|Conversely|Meanwhile|Initially|Originally|Similarly|Additionally|Afterwards|Consequently|Eventually|Soon|Once|Shortly)\b.*, )?(?:[Tt]he )?(?:[Dd]irector |[Cc]ritic |[Aa]ctor |[Aa]ctress |[Cc]omposer |[Ww]riter |[Pp]roducer |[Cc]inematographer |[Ss]creenwriter )?)$/;

function opensClause(sight: Sight, mention: Mention, before: Mention | undefined): boolean {
  const offset = mention.start - sight.sentence.start;
  if (offset === 0) return true;
  if (before !== undefined && sight.text.slice(before.end - sight.sentence.start, offset).trim() === "") return false;
  return (
    INTRODUCTION.test(sight.text.slice(0, offset)) && startsVerb(sight.text.slice(mention.end - sight.sentence.start))
  );
}

/** A verb follows: "... signed on", "... is" */
function startsVerb(after: string): boolean {
  return /^ (?:also |later |then |first |further |[a-z]+ly )?(?:is|was|has|had|did|does|will|would|could|can|went|took|told|met|wrote|said|made|gave|felt|saw|found|sought|began|became|chose|came|left|brought|kept|held|won|[a-z]+(?:ed|s))\b/.test(
    after,
  );
}

/** Somebody else of the same gender who acts: before the subject, or before a verb of his or her own. */
function others(mentions: readonly Mention[], subject: Mention, sight: Sight): boolean {
  return mentions.some((mention) => {
    if (mention.entity === null || mention.entity === subject.entity) return false;
    if (mention.type !== "person" && mention.type !== "character") return false;
    if (!sameGender(mention.entity, subject.entity)) return false;
    if (mention.start < subject.start) return true;
    const before = sight.text.slice(0, mention.start - sight.sentence.start);
    const after = sight.text.slice(mention.end - sight.sentence.start);
    return (
      mention.type === "character" ||
      (/(?:\b(?:and|that|when|while|as|because|although|who|before|after|but)|,) $/.test(before) && startsVerb(after))
    );
  });
}

function sameGender(a: Entity, b: Entity | null): boolean {
  return a.gender === "unknown" || b?.gender === "unknown" || a.gender === b?.gender;
}
