/** Albums by who made them: what stands beside an album is by the same hands. */
const DISCOGRAPHIES = `
Arcade Fire: Funeral/Neon Bible/The Suburbs/Reflektor/Everything Now
Radiohead: Pablo Honey/The Bends/OK Computer/Kid A/Amnesiac/In Rainbows
The National: Alligator/Boxer/High Violet/Trouble Will Find Me/Sleep Well Beast
Daft Punk: Homework/Discovery/Human After All/Random Access Memories
Air: Moon Safari/10 000 Hz Legend/Talkie Walkie/Pocket Symphony
Portishead: Dummy/Portishead/Third
Massive Attack: Blue Lines/Protection/Mezzanine/100th Window
Björk: Debut/Post/Homogenic/Vespertine/Medúlla
PJ Harvey: Dry/Rid of Me/To Bring You My Love/Let England Shake
U2: Boy/War/The Unforgettable Fire/The Joshua Tree/Achtung Baby/Zooropa
R.E.M.: Murmur/Document/Green/Out of Time/Automatic for the People/Monster
Coldplay: Parachutes/A Rush of Blood to the Head/X&Y/Viva la Vida/Mylo Xyloto
The Beatles: Rubber Soul/Revolver/Abbey Road/Let It Be/Help!
The Rolling Stones: Aftermath/Beggars Banquet/Let It Bleed/Sticky Fingers/Some Girls
Pink Floyd: Meddle/The Dark Side of the Moon/Wish You Were Here/Animals/The Wall
David Bowie: Hunky Dory/Aladdin Sane/Low/Heroes/Scary Monsters/Let's Dance
Bob Dylan: Highway 61 Revisited/Blonde on Blonde/Blood on the Tracks/Desire/Time Out of Mind
Bruce Springsteen: Born to Run/Darkness on the Edge of Town/The River/Nebraska/Born in the U.S.A.
Talking Heads: More Songs About Buildings and Food/Fear of Music/Remain in Light/Speaking in Tongues
Prince: Dirty Mind/1999/Purple Rain/Parade/Sign o' the Times
Madonna: True Blue/Like a Prayer/Erotica/Ray of Light/Music
Michael Jackson: Off the Wall/Thriller/Bad/Dangerous
Simon & Garfunkel: Sounds of Silence/Bookends/Bridge over Troubled Water
Paul Simon: Still Crazy After All These Years/Hearts and Bones/Graceland/The Rhythm of the Saints
Fleetwood Mac: Fleetwood Mac/Rumours/Tusk/Mirage/Tango in the Night
Amy Winehouse: Frank/Back to Black
Adele: 19/21/25/30
Taylor Swift: Fearless/Speak Now/Red/1989/Reputation
Beyoncé: Dangerously in Love/B'Day/I Am... Sasha Fierce/Lemonade
Kanye West: The College Dropout/Late Registration/Graduation/808s & Heartbreak/Yeezus
Kendrick Lamar: Section.80/Good Kid, M.A.A.D City/To Pimp a Butterfly/Damn
Eminem: The Slim Shady LP/The Marshall Mathers LP/The Eminem Show/Encore/Recovery
Jay-Z: Reasonable Doubt/The Blueprint/The Black Album/Kingdom Come/Magna Carta Holy Grail
Sufjan Stevens: Michigan/Seven Swans/Illinois/The Age of Adz/Carrie & Lowell
Nick Cave and the Bad Seeds: Tender Prey/Let Love In/Murder Ballads/The Boatman's Call/Push the Sky Away
Linkin Park: Hybrid Theory/Meteora/Minutes to Midnight/A Thousand Suns/Living Things
Green Day: Dookie/Insomniac/Nimrod/American Idiot/21st Century Breakdown
Metallica: Kill 'Em All/Ride the Lightning/Master of Puppets/Load/Death Magnetic
Red Hot Chili Peppers: Blood Sugar Sex Magik/One Hot Minute/Californication/By the Way/Stadium Arcadium
Nine Inch Nails: Pretty Hate Machine/The Downward Spiral/The Fragile/With Teeth/Year Zero
The Smashing Pumpkins: Gish/Siamese Dream/Mellon Collie and the Infinite Sadness/Adore
Lana Del Rey: Born to Die/Ultraviolence/Honeymoon/Lust for Life
`
  .trim()
  .split("\n")
  .map((line) => line.slice(line.indexOf(": ") + 2).split("/"));

/** The other albums by whoever made this one; nothing where it is not known. */
export function albumsBeside(album: string): readonly string[] {
  const name = album.toLowerCase();
  const others = DISCOGRAPHIES.find((albums) => albums.some((other) => other.toLowerCase() === name)) ?? [];
  return others.filter((other) => other.toLowerCase() !== name);
}
