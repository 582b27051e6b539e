/** Names of awards whose words alone would not tell. Ceremonies that end in "Awards" need no entry. */
export const CEREMONIES = `
Academy Awards|Academy Award|Oscars|Oscar|Golden Globes|Golden Globe|BAFTAs|BAFTA|Emmys|Grammys|Tonys|Césars|National Board of Review|American Film Institute|Directors Guild of America|Writers Guild of America|Screen Actors Guild|Producers Guild of America|American Cinema Editors|American Society of Cinematographers|Art Directors Guild|Costume Designers Guild|Visual Effects Society|Hollywood Foreign Press Association|New York Film Critics Circle|Los Angeles Film Critics Association|National Society of Film Critics|Boston Society of Film Critics|Chicago Film Critics Association|San Francisco Film Critics Circle|Toronto Film Critics Association|Washington D.C. Area Film Critics Association|Dallas–Fort Worth Film Critics Association|Online Film Critics Society|London Film Critics' Circle|Australian Film Institute|British Film Institute|National Film Registry|Library of Congress|Golden Raspberry
`;

/** Prizes of festivals and bodies, named without "Best". */
export const PRIZES = `
Palme d'Or|Grand Prix|Jury Prize|Camera d'Or|Caméra d'Or|Un Certain Regard|Golden Lion|Silver Lion|Volpi Cup|Golden Bear|Silver Bear|Golden Leopard|Golden Shell|FIPRESCI Prize|People's Choice Award|Audience Award|Grand Jury Prize|Honorary Award|Special Jury Prize|Irving G. Thalberg Memorial Award
`;
