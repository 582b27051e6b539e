import { rowsIn } from "./rows.ts";

/** Cities where films have their great evenings and where the first day of a shoot could be, by part of the world. */
export const FILM_CITIES = rowsIn(`
Los Angeles|New York City|London|Toronto|Paris|Chicago|San Francisco|Sydney|Tokyo
Hollywood|New York City|London|Toronto|Chicago|San Francisco|Tokyo|Paris
London|Paris|Dublin|Edinburgh|Berlin|Rome|New York City|Los Angeles|Stockholm
Paris|Berlin|Rome|Madrid|Brussels|Vienna|Munich|Barcelona|Copenhagen|Stockholm|Lisbon|Amsterdam
Tokyo|Seoul|Hong Kong|Shanghai|Beijing|Sydney|London|Los Angeles|Osaka|Kyoto
Mumbai|Chennai|Hyderabad|Delhi|Kolkata|Bangalore|Dubai|London
Moscow|Saint Petersburg|Kiev|Warsaw|Prague|Budapest|Sofia|Belgrade
Washington|New York City|Los Angeles|Chicago|Boston|Philadelphia|San Francisco|Atlanta
Dallas|Houston|Austin|New Orleans|Atlanta|Memphis|Chicago|New York City|Los Angeles
New York|Los Angeles|London|Toronto|Paris|Chicago|San Francisco|Washington|Boston
Pittsburgh|Chicago|Philadelphia|Detroit|Cleveland|Boston|New York City
Sydney|Melbourne|Auckland|Wellington|London|Los Angeles|New York City
Mexico City|Madrid|Los Angeles|New York City|London|Buenos Aires|Rio de Janeiro|Miami
`);
