/**
 * Titles that more than one well-known film has, in small letters and without their article, whether our rows know the others or not:
 * who is asked for the year of one of them has a right to ask which.
 */
export const MADE_AGAIN: ReadonlySet<string> = new Set(
  (
    "39 steps|3:10 to yuma|aladdin|alice in wonderland|all quiet on the western front|anna karenina|" +
    "around the world in 80 days|assault on precinct 13|avengers|awful truth|bad lieutenant|bad seed|batman|" +
    "beauty and the beast|bedazzled|ben-hur|big sleep|blob|blue angel|breathless|brothers|cape fear|carrie|casino royale|" +
    "cat people|champ|child's play|chocolat|christmas carol|cinderella|clash of the titans|conan the barbarian|crash|crazies|" +
    "crow|damned|dawn of the dead|day the earth stood still|death at a funeral|dracula|dumbo|dune|earth|emma|evil dead|fame|" +
    "fantastic four|fantômas|farewell to arms|faust|fly|footloose|frankenstein|freaky friday|friday the 13th|fright night|" +
    "front page|funny games|fury|get carter|getaway|ghostbusters|godzilla|great expectations|great gatsby|hairspray|" +
    "halloween|hamlet|haunting|heat|hellboy|henry v|hercules|hills have eyes|host|hunchback of notre dame|hunger|" +
    "imitation of life|insomnia|invasion of the body snatchers|invisible man|italian job|jane eyre|jazz singer|judge dredd|" +
    "jungle book|karate kid|kid|killer|killers|king kong|king lear|lady and the tramp|lady vanishes|ladykillers|" +
    "les misérables|letter|lion king|little mermaid|little women|lola|lolita|lone ranger|longest yard|m|macbeth|" +
    "magnificent seven|maltese falcon|manchurian candidate|metropolis|mulan|mummy|mutiny on the bounty|napoléon|navigator|" +
    "nightmare alley|nightmare on elm street|nosferatu|nutty professor|ocean's eleven|oldboy|oliver twist|omen|othello|" +
    "parent trap|pet sematary|pete's dragon|peter pan|phantom of the opera|pink panther|pinocchio|planet of the apes|" +
    "poltergeist|possession|postman always rings twice|pride & prejudice|pride and prejudice|producers|psycho|ransom|rebecca|" +
    "red dawn|river|robin hood|robocop|rollerball|romeo and juliet|sabotage|sabrina|savages|scarface|scream|shadows|" +
    "sherlock holmes|silence|solaris|stagecoach|star is born|star trek|straw dogs|suicide squad|sunshine|superman|suspiria|" +
    "tabu|ten commandments|texas chain saw massacre|thing|three musketeers|total recall|true grit|twilight|unforgiven|" +
    "war of the worlds|west side story|wicker man|wild|wind|wolfman|women|wuthering heights"
  ).split("|"),
);
