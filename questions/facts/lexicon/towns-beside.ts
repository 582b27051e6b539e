import { rowOf, rowsIn } from "./rows.ts";

/** Towns of one part of the world to which the people of a story go, each row for those that it holds. */
const TOWNS = rowsIn(`
New York|Chicago|Boston|Philadelphia|Los Angeles|San Francisco|Washington
New York City|Chicago|Boston|Philadelphia|Los Angeles|San Francisco|Miami
Los Angeles|San Francisco|Chicago|Seattle|Denver|Miami|Las Vegas
Las Vegas|Reno|Phoenix|Los Angeles|San Diego|Atlantic City|Denver
Miami|Tampa|Orlando|New Orleans|Atlanta|Savannah|Charleston
New Orleans|Memphis|Nashville|Savannah|Atlanta|Mobile|Houston
Dallas|Houston|Austin|San Antonio|El Paso|Tulsa|Phoenix
Chicago|Detroit|Cleveland|Pittsburgh|Milwaukee|St. Louis|Minneapolis|Boston|Philadelphia
San Francisco|Oakland|San Diego|Sacramento|Seattle|Portland|Los Angeles
Washington|Baltimore|Philadelphia|Boston|New York|Richmond
London|Liverpool|Manchester|Edinburgh|Dublin|Bristol|Glasgow|Birmingham
Paris|Marseille|Lyon|Nice|Brussels|Geneva|Vienna|Madrid|Rome
Rome|Milan|Venice|Florence|Naples|Paris|Vienna|Madrid
Berlin|Munich|Hamburg|Vienna|Prague|Warsaw|Budapest|Paris
Vienna|Budapest|Prague|Berlin|Salzburg|Zurich|Munich
Moscow|Kiev|Warsaw|Prague|Budapest|Berlin|Odessa
Madrid|Barcelona|Seville|Lisbon|Valencia|Rome|Paris
Lisbon|Porto|Madrid|Barcelona|Seville|Tangier|Marseille
Istanbul|Athens|Cairo|Beirut|Tehran|Baghdad|Jerusalem
Tangier|Casablanca|Marrakesh|Cairo|Tunis|Algiers
Tokyo|Kyoto|Osaka|Yokohama|Nagasaki|Kobe|Hiroshima
Seoul|Busan|Incheon|Daegu|Gwangju
Busan|Seoul|Incheon|Daegu|Gwangju
Hong Kong|Macau|Shanghai|Singapore|Taipei|Bangkok|Manila
Shanghai|Beijing|Macau|Taipei|Tokyo|Seoul
Mumbai|Delhi|Chennai|Kolkata|Bangalore|Hyderabad|Pune|Jaipur
Bombay|Delhi|Madras|Calcutta|Bangalore|Hyderabad|Lahore
Delhi|Mumbai|Jaipur|Pune|Kolkata|Bangalore
Chennai|Bangalore|Hyderabad|Mumbai|Pune|Delhi
Mexico City|Tijuana|Acapulco|Havana|Buenos Aires|Rio de Janeiro
Rio de Janeiro|Buenos Aires|Havana|Mexico City|Lima|Caracas
Sydney|Melbourne|Auckland|Perth|Brisbane|Adelaide
Toronto|Montreal|Vancouver|Quebec City|Ottawa|Halifax
Dubai|Abu Dhabi|Cairo|Beirut|Istanbul|Tehran
`);

/** Those of the row that begins with the town, else of one that holds it, without the town itself. */
export function townsBeside(name: string): readonly string[] {
  const row = TOWNS.find(([first]) => first === name) ?? rowOf(TOWNS, name);
  return row.filter((other) => other !== name);
}
