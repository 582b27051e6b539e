/** What people in stories do for a living. Jobs of one line are too near to stand side by side. */
const LINES = `
lawyer|attorney|district attorney|prosecutor|barrister|solicitor|judge
police officer|policeman|policewoman|police lieutenant|police captain|police chief|police commissioner|detective|police detective|sheriff|inspector|police inspector|FBI agent|secret agent|CIA agent|MI6 agent|MI6 officer|spy|private investigator|private detective
journalist|reporter|news anchor|columnist|newspaper editor
teacher|schoolteacher|professor|college professor|university professor|governess|headmaster
doctor|physician|surgeon
psychiatrist|psychologist|therapist
dentist|dental assistant
nurse|paramedic
soldier|army officer|mercenary|marine|naval officer|sailor
thief|burglar|cat burglar|pickpocket|bank robber
con man|con artist|forger
smuggler
gangster|mobster|mob boss|drug dealer
hitman|assassin
bounty hunter
dacoit|bandit
writer|novelist|author|crime writer|poet|playwright|screenwriter
musician
singer|nightclub singer
pianist
violinist
cellist
drummer
composer|songwriter
conductor
dancer|actor|actress|ballerina|film director|film producer|stuntman
scientist|physicist|chemist|biologist|astronomer|engineer|mathematician|inventor|botanist|geologist|archaeologist
architect
pilot|test pilot|astronaut|flight attendant|NASA pilot
farmer|rancher|cowboy|shepherd
fisherman
taxi driver|cab driver|truck driver|chauffeur|bus driver|ambulance driver
dishwasher|busboy
loan shark|debt collector|bookmaker
chef|cook
waiter|waitress
bartender|barmaid
baker|butcher
priest|nun|monk|vicar|minister|rabbi|bishop
photographer|painter|sculptor|artist
accountant|banker|stockbroker|businessman|businesswoman|salesman|insurance salesman|industrialist|real estate agent
librarian|bookseller|bookshop owner
mechanic|carpenter|plumber|blacksmith|miner|welder|electrician
gardener|butler|maid|housekeeper|nanny|au pair
receptionist|clerk
boxer|wrestler|football player|baseball player|racing driver|jockey|coach
politician|senator|congressman
mayor
governor
ambassador|diplomat
programmer|computer hacker|hacker|software engineer
fashion designer|model|hairdresser|barber|seamstress|tailor
undertaker|gravedigger|coroner|pathologist
postman|mailman|firefighter|lighthouse keeper|security guard|bodyguard|prison guard|janitor
veterinarian|zookeeper|circus performer|clown|magician|ventriloquist
`;

const lines: readonly (readonly string[])[] = LINES.trim()
  .split("\n")
  .map((line) => line.split("|"));

/** All of them, the longest first, so that "police captain" is not read as "captain". */
export const JOBS: readonly string[] = lines.flat().sort((a, b) => b.length - a.length);

/** Trades that meet in one kind of story: any of them could be somebody's there. */
const WORLDS = `
gangster|mobster|mob boss|drug dealer|hitman|thief|detective|lawyer|politician|reporter|private investigator|police officer
thief|forger|smuggler|assassin|spy|gangster|mercenary|bounty hunter
con man|bank robber|smuggler|gangster|hitman|private investigator
bounty hunter|smuggler|assassin|mercenary|spy|pirate
smuggler|bounty hunter|mercenary|thief|assassin|spy
forger|thief|smuggler|assassin|spy|safecracker
composer|novelist|playwright|painter|architect|poet
songwriter|novelist|playwright|painter|poet|film director
conductor|violinist|pianist|cellist|singer|actor
violinist|pianist|cellist|drummer|singer|conductor
pianist|violinist|cellist|drummer|singer|conductor
psychologist|surgeon|pathologist|chemist|lawyer|social worker
pilot|soldier|sailor|mechanic|spy|navigator
chemist|surgeon|engineer|architect|locksmith|hacker
postman|barber|tailor|fisherman|blacksmith|carpenter|shopkeeper
congressman|governor|mayor|judge|ambassador
police lieutenant|police captain|police commissioner|police inspector|detective sergeant
police officer|detective|sheriff|lawyer|judge|reporter|private investigator|district attorney|mayor|FBI agent
district attorney|police commissioner|mayor|judge|senator|governor|newspaper editor
journalist|reporter|photographer|lawyer|detective|politician|private investigator|news anchor
lawyer|doctor|architect|engineer|journalist|accountant|teacher|dentist|banker
doctor|surgeon|nurse|psychiatrist|dentist|scientist|pharmacist|lawyer
scientist|physicist|engineer|doctor|inventor|chemist|astronomer|pilot|programmer
teacher|professor|librarian|writer|doctor|lawyer|journalist|musician
writer|novelist|playwright|screenwriter|poet|journalist|publisher|painter|actor|composer
actress|waitress|seamstress|stewardess|governess
singer|pianist|violinist|conductor|cellist|drummer
dancer|painter|photographer|writer|film director|fashion designer|model
actor|singer|model|writer|film director|photographer|fashion designer
businessman|banker|lawyer|politician|industrialist|architect|engineer|newspaper publisher
mayor|senator|governor|judge|police commissioner|district attorney|ambassador
soldier|sailor|pilot|spy|mercenary|doctor|engineer|mechanic
farmer|fisherman|miner|carpenter|blacksmith|butcher|shopkeeper
detective|lawyer|reporter|soldier|prison guard|doctor
chef|waiter|bartender|baker|butcher|hotel manager
dishwasher|taxi driver|shoeshine boy|bartender|doorman|dock worker|security guard
debt collector|bookmaker|boxer|bouncer|dock worker|taxi driver|mechanic
taxi driver|mechanic|bartender|salesman|waiter|security guard|barber|plumber
butler|gardener|chauffeur|cook|valet|footman
boxer|wrestler|football player|jockey|racing driver|baseball player
`
  .trim()
  .split("\n")
  .map((world) => world.split("|"));

/** Jobs of the same world, and none that is nearly the same; nothing where no world knows the job. */
export function jobsBeside(job: string): readonly string[] {
  const mine = job.toLowerCase();
  const near = lines.find((line) => line.includes(mine)) ?? [];
  const world = WORLDS.find((each) => each[0] === mine) ?? WORLDS.find((each) => each.includes(mine)) ?? [];
  const sexed = (other: string) => (/ess$/.test(other) ? "f" : /man$|^actor$|^waiter$|^butler$/.test(other) ? "m" : "");
  // among words that are said of women alone, no other gives itself away
  return world.filter((other) => {
    if (other === mine || (near.includes(other) && !isRank(mine))) return false;
    if (sexed(mine) === "f") return sexed(other) === "f";
    return sexed(other) !== "f";
  });
}

/** Whether two people of one story could be taken for each other by these: neither nearly the same nor one of them a woman's alone. */
export function areJobsApart(one: string, other: string): boolean {
  const [mine, theirs] = [one.toLowerCase(), other.toLowerCase()];
  const near = lines.some((line) => line.includes(mine) && line.includes(theirs));
  return mine !== theirs && !near && /ess$/.test(mine) === /ess$/.test(theirs);
}

const isRank = (job: string) =>
  /^(?:police (?:lieutenant|captain|commissioner|inspector)|detective sergeant)$/.test(job);
