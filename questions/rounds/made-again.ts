/**
 * Titles that more than one well-known film has, in small letters and without their article, whether our rows know the others or not:
 * who is asked for the year of one of them has a right to ask which.
 */
export const MADE_AGAIN: ReadonlySet<string> = new Set(
  (
    "39 steps|3:10 to yuma|about last night|aladdin|alice in wonderland|all quiet on the western front|" +
    "anna karenina|annie|around the world in 80 days|arthur|assault on precinct 13|avengers|awful truth|" +
    "bad lieutenant|bad seed|batman|beauty and the beast|bedazzled|ben-hur|big sleep|blob|blue angel|breathless|" +
    "brothers|cape fear|carrie|casino royale|cat people|champ|child's play|chocolat|christmas carol|cinderella|" +
    "clash of the titans|conan the barbarian|crash|crazies|crow|damned|dawn of the dead|" +
    "day the earth stood still|death at a funeral|deliver us from evil|dracula|dumbo|dune|earth|emma|evil dead|" +
    "fame|fantastic four|fantômas|farewell to arms|faust|fly|footloose|frankenstein|freaky friday|" +
    "friday the 13th|fright night|front page|funny games|fury|gambler|get carter|getaway|ghost in the shell|" +
    "ghostbusters|godzilla|great expectations|great gatsby|grudge|hairspray|halloween|hamlet|haunting|heat|" +
    "hellboy|henry v|hercules|hills have eyes|holiday|host|hunchback of notre dame|hunger|imitation of life|" +
    "insomnia|invasion of the body snatchers|invisible man|island|italian job|jane eyre|jazz singer|joy|" +
    "judge dredd|jungle book|karate kid|kid|killer|killers|king kong|king lear|lady and the tramp|lady vanishes|" +
    "ladykillers|last of the mohicans|legend|les misérables|letter|lion king|little mermaid|little women|lola|" +
    "lolita|lone ranger|longest yard|m|macbeth|magnificent seven|maltese falcon|man who knew too much|" +
    "manchurian candidate|marie antoinette|metropolis|mulan|mummy|mutiny on the bounty|napoléon|navigator|" +
    "nightmare alley|nightmare on elm street|nosferatu|nutty professor|ocean's eleven|oldboy|oliver twist|omen|" +
    "othello|parent trap|patriot|pet sematary|pete's dragon|peter pan|phantom of the opera|pink panther|" +
    "pinocchio|planet of the apes|point break|poltergeist|poseidon adventure|possession|" +
    "postman always rings twice|pride & prejudice|pride and prejudice|producers|psycho|ransom|rebecca|red dawn|" +
    "ring|river|robin hood|robocop|rollerball|romeo and juliet|sabotage|sabrina|savages|scarface|scream|" +
    "secret life of walter mitty|shadows|shaft|sherlock holmes|silence|solaris|stagecoach|star is born|star trek|" +
    "stepford wives|straw dogs|street angel|suicide squad|sunshine|superman|suspiria|tabu|taking of pelham 1 2 3|" +
    "ten|ten commandments|texas chain saw massacre|thing|thomas crown affair|three musketeers|to be or not to be|" +
    "total recall|true grit|twilight|unforgiven|vacation|village|walking tall|war of the worlds|west side story|" +
    "wicker man|wild|wind|wolfman|women|wuthering heights"
  ).split("|"),
);
