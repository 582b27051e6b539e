/** What people in stories do for a living, those of one trade in one line. */
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

/** All of them, the longest first, so that "police captain" is not read as "captain". */
export const JOBS: readonly string[] = LINES.trim()
  .split(/[|\n]/)
  .sort((a, b) => b.length - a.length);
