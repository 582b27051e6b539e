import { foldName } from "./fold.ts";
import { once, rowsOf } from "./rows.ts";

/** Columns: author | works that people know or that films were made of: novels, stories (s) and plays (p). */
const OF_AUTHORS = `
Stephen King|The Dead Zone/Firestarter/Cujo/Misery/The Running Man/Thinner/Insomnia/Gerald's Game/Needful Things/Pet Sematary
Cornell Woolrich|The Black Path of Fear/The Bride Wore Black/Phantom Lady/Waltz into Darkness/Deadline at Dawn/Black Alibi/I Married a Dead Man/Night Has a Thousand Eyes
Philip K. Dick|Do Androids Dream of Electric Sheep?/We Can Remember It for You Wholesale (s)/A Scanner Darkly/The Minority Report (s)/Ubik/Paycheck (s)/The Man in the High Castle/Second Variety (s)
Ernest Hemingway|The Killers (s)/To Have and Have Not/The Sun Also Rises/A Farewell to Arms/The Snows of Kilimanjaro (s)/For Whom the Bell Tolls/The Old Man and the Sea (s)/Across the River and into the Trees/Islands in the Stream/The Torrents of Spring
F. Scott Fitzgerald|The Great Gatsby/Tender Is the Night/The Last Tycoon/Babylon Revisited (s)/This Side of Paradise/The Beautiful and Damned
William Makepeace Thackeray|Vanity Fair/The Luck of Barry Lyndon/Pendennis/The Newcomes/The History of Henry Esmond/The Virginians
Charles Dickens|Oliver Twist/Great Expectations/David Copperfield/Bleak House/Little Dorrit/Nicholas Nickleby/Hard Times/A Christmas Carol/A Tale of Two Cities
Jane Austen|Pride and Prejudice/Sense and Sensibility/Emma/Persuasion/Mansfield Park/Northanger Abbey
Thomas Hardy|Tess of the d'Urbervilles/Far from the Madding Crowd/Jude the Obscure/The Woodlanders/The Mayor of Casterbridge/Under the Greenwood Tree
Henry James|The Turn of the Screw (s)/Washington Square/The Portrait of a Lady/The Wings of the Dove/The Bostonians/The Golden Bowl/The Aspern Papers (s)
Edith Wharton|The Age of Innocence/The House of Mirth/Ethan Frome/The Children/The Old Maid/The Custom of the Country
E. M. Forster|A Passage to India/Howards End/A Room with a View/Maurice/Where Angels Fear to Tread/The Longest Journey
W. Somerset Maugham|The Letter (s)/Of Human Bondage/The Painted Veil/The Razor's Edge/Rain (s)/The Moon and Sixpence/Ashenden
Graham Greene|Brighton Rock/The Quiet American/The End of the Affair/Our Man in Havana/The Ministry of Fear/A Gun for Sale/The Power and the Glory/The Confidential Agent
Eric Ambler|Journey into Fear/The Mask of Dimitrios/Background to Danger/Cause for Alarm/The Light of Day/Epitaph for a Spy/Passage of Arms
Ian Fleming|Casino Royale/Live and Let Die/Moonraker/From Russia, with Love/Dr. No/Goldfinger/Thunderball/You Only Live Twice/On Her Majesty's Secret Service
John le Carré|The Spy Who Came in from the Cold/Call for the Dead/A Murder of Quality/The Looking Glass War/A Most Wanted Man/The Constant Gardener/Our Kind of Traitor
Dashiell Hammett|The Maltese Falcon/The Thin Man/The Glass Key/Red Harvest/The Dain Curse
Raymond Chandler|The Big Sleep/Farewell, My Lovely/The High Window/The Lady in the Lake/The Long Goodbye/The Little Sister/Playback
James M. Cain|Double Indemnity/The Postman Always Rings Twice/Mildred Pierce/Serenade/Love's Lovely Counterfeit/The Butterfly/Career in C Major
Patricia Highsmith|Strangers on a Train/The Talented Mr. Ripley/Ripley's Game/The Price of Salt/The Two Faces of January/Deep Water/The Cry of the Owl
Jim Thompson|The Getaway/The Grifters/The Killer Inside Me/After Dark, My Sweet/Pop. 1280/A Hell of a Woman
David Goodis|Dark Passage/Down There/Nightfall/The Burglar/Street of No Return/The Moon in the Gutter
Elmore Leonard|Rum Punch/Get Shorty/Out of Sight/Hombre/52 Pick-Up/Valdez Is Coming/Three-Ten to Yuma (s)/Freaky Deaky
Donald E. Westlake|The Hunter/The Hot Rock/Bank Shot/Jimmy the Kid/The Ax/Cops and Robbers
James Ellroy|L.A. Confidential/The Black Dahlia/Blood on the Moon/The Big Nowhere/White Jazz/American Tabloid
Dennis Lehane|Mystic River/Shutter Island/Gone, Baby, Gone/Live by Night/Darkness, Take My Hand/The Given Day
Lee Child|One Shot/Killing Floor/Never Go Back/Die Trying/Tripwire/Worth Dying For/61 Hours
John Grisham|The Firm/The Pelican Brief/The Client/The Rainmaker/The Chamber/A Time to Kill/Runaway Jury
Michael Crichton|Jurassic Park/The Andromeda Strain/Sphere/Congo/Rising Sun/Eaters of the Dead/Timeline/Disclosure
Agatha Christie|Murder on the Orient Express/Death on the Nile/Evil Under the Sun/And Then There Were None/4.50 from Paddington/The Mirror Crack'd from Side to Side/After the Funeral/Mrs McGinty's Dead
Arthur Conan Doyle|The Hound of the Baskervilles/The Lost World/A Study in Scarlet/The Sign of the Four/The Valley of Fear
Daphne du Maurier|Rebecca/Jamaica Inn/The Birds (s)/Don't Look Now (s)/My Cousin Rachel/Frenchman's Creek/The Scapegoat
Georges Simenon|Night at the Crossroads/The Engagement of Monsieur Hire/The Yellow Dog/A Man's Head/The Clockmaker/The Cat/The Widow/The Train
Pierre Boulle|The Bridge over the River Kwai/Planet of the Apes/The Executioner/Face of a Hero
Émile Zola|Thérèse Raquin/Germinal/Nana/La Bête humaine/L'Assommoir/Au Bonheur des Dames/L'Argent
Victor Hugo|Les Misérables/The Hunchback of Notre-Dame/The Man Who Laughs/Ninety-Three/Toilers of the Sea
Alexandre Dumas|The Three Musketeers/The Count of Monte Cristo/Twenty Years After/The Corsican Brothers/The Vicomte of Bragelonne/The Queen's Necklace
Jules Verne|Around the World in Eighty Days/Twenty Thousand Leagues Under the Sea/The Mysterious Island/Michael Strogoff/In Search of the Castaways/Journey to the Center of the Earth
H. G. Wells|The Time Machine/The War of the Worlds/The Invisible Man/The Island of Doctor Moreau/The First Men in the Moon/The History of Mr Polly/Kipps
Robert Louis Stevenson|Treasure Island/Kidnapped/The Black Arrow/The Master of Ballantrae/The Body Snatcher (s)/The Suicide Club (s)
Rudyard Kipling|The Jungle Book/Kim/Captains Courageous/The Man Who Would Be King (s)/The Light That Failed/Stalky & Co.
Joseph Conrad|Heart of Darkness (s)/Lord Jim/The Secret Agent/Victory/The Secret Sharer (s)/An Outcast of the Islands/Typhoon (s)
Jack London|The Call of the Wild/White Fang/The Sea-Wolf/Martin Eden/The Iron Heel/The Assassination Bureau
Mark Twain|The Adventures of Tom Sawyer/Adventures of Huckleberry Finn/The Prince and the Pauper/A Connecticut Yankee in King Arthur's Court/Pudd'nhead Wilson
Louisa May Alcott|Little Women/Little Men/Jo's Boys/An Old-Fashioned Girl/Eight Cousins/Rose in Bloom
John Steinbeck|The Grapes of Wrath/Of Mice and Men/East of Eden/Cannery Row/The Pearl/Tortilla Flat/The Red Pony
William Faulkner|Sanctuary/The Sound and the Fury/Pylon/Intruder in the Dust/The Hamlet/As I Lay Dying
Sinclair Lewis|Elmer Gantry/Dodsworth/Arrowsmith/Babbitt/Main Street/Cass Timberlane
Theodore Dreiser|An American Tragedy/Sister Carrie/Jennie Gerhardt/The Financier
Edna Ferber|Giant/Show Boat/Cimarron/So Big/Saratoga Trunk/Ice Palace/Come and Get It
Fannie Hurst|Imitation of Life/Back Street/Humoresque (s)/Sister Act/Lummox/Five and Ten/Appassionata/Mannequin
Pearl S. Buck|The Good Earth/Dragon Seed/China Sky/Pavilion of Women/Sons/A House Divided
James Hilton|Lost Horizon/Goodbye, Mr. Chips/Random Harvest/Knight Without Armour/So Well Remembered/The Story of Dr. Wassell
Truman Capote|Breakfast at Tiffany's (s)/In Cold Blood/The Grass Harp/Other Voices, Other Rooms/A Christmas Memory (s)
Vladimir Nabokov|Lolita/Laughter in the Dark/Despair/The Defense/Pale Fire/King, Queen, Knave
Tennessee Williams|A Streetcar Named Desire (p)/Cat on a Hot Tin Roof (p)/The Glass Menagerie (p)/Sweet Bird of Youth (p)/Suddenly Last Summer (p)/The Rose Tattoo (p)/Orpheus Descending (p)/27 Wagons Full of Cotton (p)
Arthur Miller|Death of a Salesman (p)/The Crucible (p)/A View from the Bridge (p)/All My Sons (p)/The Price (p)/After the Fall (p)
Eugene O'Neill|Anna Christie (p)/The Emperor Jones (p)/Long Day's Journey into Night (p)/Desire Under the Elms (p)/Mourning Becomes Electra (p)/The Iceman Cometh (p)/Ah, Wilderness! (p)
Noël Coward|Blithe Spirit (p)/Private Lives (p)/Cavalcade (p)/Still Life (p)/Design for Living (p)/Easy Virtue (p)/This Happy Breed (p)
George Bernard Shaw|Pygmalion (p)/Major Barbara (p)/Saint Joan (p)/Caesar and Cleopatra (p)/Androcles and the Lion (p)/The Doctor's Dilemma (p)/Arms and the Man (p)
Oscar Wilde|The Picture of Dorian Gray/An Ideal Husband (p)/Lady Windermere's Fan (p)/The Importance of Being Earnest (p)/The Canterville Ghost (s)/Salome (p)/A Woman of No Importance (p)
William Shakespeare|Macbeth (p)/Hamlet (p)/King Lear (p)/Othello (p)/The Tempest (p)/Romeo and Juliet (p)/The Taming of the Shrew (p)/Twelfth Night (p)/Much Ado About Nothing (p)
Neil Simon|The Odd Couple (p)/Barefoot in the Park (p)/Plaza Suite (p)/The Sunshine Boys (p)/California Suite (p)/Brighton Beach Memoirs (p)/Biloxi Blues (p)
David Mamet|Glengarry Glen Ross (p)/American Buffalo (p)/Oleanna (p)/Sexual Perversity in Chicago (p)/Speed-the-Plow (p)/Edmond (p)
Ira Levin|Rosemary's Baby/The Stepford Wives/A Kiss Before Dying/The Boys from Brazil/Deathtrap (p)/Sliver
Richard Matheson|I Am Legend/The Shrinking Man/Hell House/Bid Time Return/A Stir of Echoes/What Dreams May Come/Duel (s)
Ray Bradbury|Fahrenheit 451/Something Wicked This Way Comes/A Sound of Thunder (s)/The Fog Horn (s)/The Veldt (s)/There Will Come Soft Rains (s)/The Million-Year Picnic (s)
Isaac Asimov|Nightfall (s)/The Bicentennial Man (s)/Foundation/The End of Eternity/The Caves of Steel
Arthur C. Clarke|The Sentinel (s)/Childhood's End/Rendezvous with Rama/2010: Odyssey Two/A Fall of Moondust
Robert A. Heinlein|Starship Troopers/The Puppet Masters/All You Zombies (s)/Rocket Ship Galileo/Stranger in a Strange Land
Stanisław Lem|Solaris/The Futurological Congress/The Astronauts/The Invincible/His Master's Voice
Ted Chiang|Story of Your Life (s)/Exhalation (s)/Tower of Babylon (s)/Hell Is the Absence of God (s)/Understand (s)/Liking What You See (s)
Daniel Keyes|Flowers for Algernon/The Touch/The Fifth Sally
Christopher Priest|The Prestige/Inverted World/The Affirmation/The Glamour/The Separation/A Dream of Wessex
Margaret Atwood|The Handmaid's Tale/Alias Grace/The Blind Assassin/Surfacing/Cat's Eye/Oryx and Crake
Kazuo Ishiguro|The Remains of the Day/Never Let Me Go/A Pale View of Hills/The Unconsoled/When We Were Orphans/An Artist of the Floating World
Ian McEwan|Atonement/Enduring Love/On Chesil Beach/The Comfort of Strangers/The Cement Garden/The Innocent/The Children Act
Jeffrey Eugenides|The Virgin Suicides/Middlesex/The Marriage Plot/Fresh Complaint
Cormac McCarthy|No Country for Old Men/All the Pretty Horses/The Road/Child of God/Blood Meridian/Suttree
Larry McMurtry|Horseman, Pass By/The Last Picture Show/Terms of Endearment/Texasville/Lonesome Dove/Leaving Cheyenne
Annie Proulx|Brokeback Mountain (s)/The Shipping News/Postcards/Accordion Crimes/Barkskins
Nick Hornby|High Fidelity/About a Boy/Fever Pitch/A Long Way Down/Juliet, Naked/How to Be Good
Roald Dahl|Charlie and the Chocolate Factory/Matilda/The Witches/Fantastic Mr Fox/James and the Giant Peach/The BFG/Danny, the Champion of the World
Anthony Burgess|A Clockwork Orange/Earthly Powers/Inside Mr. Enderby/Nothing Like the Sun/The Wanting Seed
Arthur Schnitzler|Traumnovelle (s)/Fräulein Else (s)/Spiel im Morgengrauen (s)
Stefan Zweig|Letter from an Unknown Woman (s)/Fear (s)/The Royal Game (s)/Amok (s)/Burning Secret (s)
Fyodor Dostoevsky|Crime and Punishment/The Idiot/The Brothers Karamazov/White Nights (s)/The Gambler (s)/The Double (s)/A Gentle Creature (s)
Leo Tolstoy|War and Peace/Anna Karenina/Resurrection/The Kreutzer Sonata (s)/The Death of Ivan Ilyich (s)/Hadji Murat (s)
Haruki Murakami|Norwegian Wood/Barn Burning (s)/Drive My Car (s)/Tony Takitani (s)/Kafka on the Shore/Sputnik Sweetheart
Ryūnosuke Akutagawa|In a Grove (s)/Rashōmon (s)/Hell Screen (s)/The Nose (s)/Kappa (s)/The Spider's Thread (s)
Rabindranath Tagore|Nastanirh (s)/Ghare Baire/Chokher Bali/Kabuliwala (s)/Gora/Chaturanga
Sarat Chandra Chattopadhyay|Devdas/Parineeta/Biraj Bahu/Srikanta/Charitraheen/Swami
Chetan Bhagat|Five Point Someone/The 3 Mistakes of My Life/2 States/One Night @ the Call Center/Half Girlfriend/Revolution 2020
Thomas Harris|Red Dragon/The Silence of the Lambs/Black Sunday/Hannibal Rising/Cari Mora
William Goldman|Marathon Man/The Princess Bride/Magic/Heat/Soldier in the Rain
Tom Clancy|The Hunt for Red October/Patriot Games/Clear and Present Danger/The Sum of All Fears/Without Remorse/Red Storm Rising
Frederick Forsyth|The Day of the Jackal/The Odessa File/The Dogs of War/The Fourth Protocol/The Devil's Alternative
Alistair MacLean|The Guns of Navarone/Where Eagles Dare/Ice Station Zebra/Breakheart Pass/Puppet on a Chain/HMS Ulysses
Stephen Vincent Benét|The Sobbin' Women (s)/The Devil and Daniel Webster (s)/By the Waters of Babylon (s)/Johnny Pye and the Fool-Killer (s)/The Curfew Tolls (s)
Dr. Seuss|How the Grinch Stole Christmas!/The Cat in the Hat/The Lorax/Horton Hears a Who!/Green Eggs and Ham
Bram Stoker|Dracula/The Jewel of Seven Stars/The Lair of the White Worm/The Lady of the Shroud
Edgar Allan Poe|The Fall of the House of Usher (s)/The Masque of the Red Death (s)/The Pit and the Pendulum (s)/The Tell-Tale Heart (s)/The Black Cat (s)/The Murders in the Rue Morgue (s)
Mary Shelley|Frankenstein/The Last Man/Valperga/Mathilda/The Mortal Immortal (s)
Peter Benchley|Jaws/The Deep/The Island/Beast/White Shark
Ken Kesey|One Flew Over the Cuckoo's Nest/Sometimes a Great Notion/Sailor Song/Demon Box
Hunter S. Thompson|Fear and Loathing in Las Vegas/The Rum Diary/Hell's Angels/The Great Shark Hunt
Chuck Palahniuk|Fight Club/Choke/Invisible Monsters/Survivor/Lullaby/Haunted
Bret Easton Ellis|American Psycho/Less than Zero/The Rules of Attraction/The Informers/Glamorama
Irvine Welsh|Trainspotting/Filth/Porno/The Acid House/Glue/Marabou Stork Nightmares
J. G. Ballard|Crash/Empire of the Sun/High-Rise/The Drowned World/Concrete Island/Super-Cannes
James Leo Herlihy|Midnight Cowboy/All Fall Down/Blue Denim/The Season of the Witch
Kurt Vonnegut|Slaughterhouse-Five/Mother Night/Breakfast of Champions/Cat's Cradle/Slapstick/The Sirens of Titan
Joyce Carol Oates|Blonde/Foxfire/Where Are You Going, Where Have You Been? (s)/Them/We Were the Mulvaneys
William Styron|Sophie's Choice/Lie Down in Darkness/The Confessions of Nat Turner/Set This House on Fire
Philip Roth|Goodbye, Columbus/Portnoy's Complaint/The Human Stain/American Pastoral/Indignation/The Dying Animal
Walter Tevis|The Hustler/The Man Who Fell to Earth/The Color of Money/Mockingbird/The Queen's Gambit
Erle Stanley Gardner|The Case of the Velvet Claws/The Case of the Howling Dog/The Case of the Curious Bride/The Case of the Lucky Legs
Zane Grey|Riders of the Purple Sage/The Vanishing American/Nevada/West of the Pecos/Wanderer of the Wasteland
Harper Lee|To Kill a Mockingbird/Go Set a Watchman
`;

/** Columns: sort | kind | first year | last year | works whose films, if there were any, mostly got other titles. */
const OF_SORTS = `
crime|novel|1920|1969|Build My Gallows High/The Blank Wall/Red Harvest/Down There/Kiss Your Elbow/If I Die Before I Wake/The Condemned/Mad with Much Heart/Black Alibi/Rogue Male/Thieves Like Us/Clean Break/Nothing More Than Murder/The Blackbirder/Fast One/Solomon's Vineyard/The Deadly Percheron/Some Must Watch/Benefit Performance/Thieves' Market/Street of No Return
crime|short story|1920|1969|It Had to Be Murder/The Boy Cried Murder/The Most Dangerous Game/The Basement Room/Tip on a Dead Jockey/Cigarette Girl/Dormant Account/Red Wind/Angel Face/Goldfish/The Secret of the Bottle
crime|novel|1970|2025|Trick Baby/Freaky Deaky/Cogan's Trade/The Last Good Kiss/Dirty White Boys/The Long Firm/The Ax/Unknown Man No. 89/The Black Marble/Swag/Cutter and Bone/Dog Soldiers
science fiction|novel|1880|2025|Do Androids Dream of Electric Sheep?/Make Room! Make Room!/The Body Snatchers/Roadside Picnic/The Midwich Cuckoos/The Stars My Destination/Ringworld/Flowers for Algernon/Hyperion/The Demolished Man/A Canticle for Leibowitz/The Forever War/The Shrinking Man/Old Man's War/Ubik/Gateway
science fiction|short story|1900|2025|Who Goes There?/Farewell to the Master/The Sentinel/Second Variety/All You Zombies/Nightfall/A Boy and His Dog/The Fog Horn/We Can Remember It for You Wholesale/Super-Toys Last All Summer Long/Adjustment Team/The Cold Equations/Story of Your Life/Flight to Forever/Arena/It's a Good Life/The Veldt/Unready to Wear
science fiction|novella|1900|2025|Who Goes There?/Story of Your Life/Farewell to the Master/Enemy Mine/Second Variety/The Mist/Vintage Season/Houston, Houston, Do You Read?/The Last Castle/Surface Tension/Nightflyers/The Man Who Sold the Moon
horror|novel|1880|2025|Hell House/Some of Your Blood/The Hungry Moon/Conjure Wife/The Search for Joseph Tully/Falling Angel/The Ballad of Black Tom/Ritual/The Undying Monster/The House Next Door/The Elementals
horror|short story|1880|2025|The Body Snatcher/The Forbidden/Casting the Runes/Don't Look Now/Trucks/Herbert West–Reanimator/The Call of Cthulhu/The Fly/The Monkey's Paw/The Signal-Man/Viy/The Wendigo/The Yellow Wallpaper/The Lottery/Dracula's Guest
war|novel|1900|2025|Red Alert/The Short-Timers/Mila 18/The Crusaders/The Big War/Going After Cacciato/Level 7/Alas, Babylon/Fields of Fire/Company K
war|non-fiction book|1945|2025|Horse Soldiers/The Forgotten Soldier/Thunder Run/The Fighters/Not a Good Day to Die/Where Men Win Glory/Ghost Wars/The Good Soldiers/First In/Roughneck Nine-One/Dispatches
non-fiction|non-fiction book|1950|2025|Wiseguy/The Accidental Billionaires/Moneyball/Seabiscuit/The Perfect Storm/Into the Wild/Five Families/Black Mass/The Big Short/Friday Night Lights/Barbarians at the Gate/Public Enemies/The Looming Tower/All the President's Men/In Cold Blood/Killers of the Flower Moon/Hidden Figures/A Beautiful Mind
drama|novel|1700|1899|The Luck of Barry Lyndon/Pendennis/The Moonstone/Adam Bede/The Woodlanders/The Cloister and the Hearth/Castle Rackrent/The Bride of Lammermoor/The Egoist/Phineas Finn/Barnaby Rudge/The Ordeal of Richard Feverel
drama|novel|1900|1949|Sister Act/Chad Hanna/Invitation to Live/Jennie Gerhardt/The Financier/Appassionata/The Green Years/The Job/The Sun Is My Undoing/Years of Grace/Now in November/Lamb in His Bosom
drama|novel|1950|1985|The Moviegoer/A Fan's Notes/The Dud Avocado/Stepping Westward/Something Happened/The Recognitions/The Lonely Passion of Judith Hearne/Horseman, Pass By/Leaving Cheyenne/Set This House on Fire/The Assistant/A New Life
drama|novel|1986|2025|The Sense of an Ending/The Corrections/Blue Angel/The Buddha of Suburbia/The Book of Ruth/Housekeeping/The Bird Artist/Straight Man/Bel Canto/American Pastoral
drama|short story|1850|2025|The Sobbin' Women/Babylon Revisited/The Necklace/The Gift of the Magi/Ball of Fat/Tomorrow/My Oedipus Complex/Bartleby, the Scrivener/The Luck of Roaring Camp/The Lumber Room/A Worn Path/The Curfew Tolls/Winter Dreams/The Country Husband
drama|play|1880|1959|Everybody Comes to Rick's/Burlesque/Outward Bound/Craig's Wife/Berkeley Square/Men in White/The Silver Cord/The Butter and Egg Man/Autumn Crocus/Parnell/Icebound/Beggar on Horseback/The Adding Machine/Miss Lulu Bett
drama|play|1960|2025|Frankie and Johnny in the Clair de Lune/The Shadow Box/Blackbird/The Weir/A Number/Dinner with Friends/The Heidi Chronicles/Talley's Folly/Lemon Sky/Indians
comedy|novel|1900|2025|Mother Carey's Chickens/Bridge of Sighs/Straight Man/Wake Up, Sir!/The Dud Avocado/Lucky Jim/The Ginger Man/Uncle Fred in the Springtime/Leave It to Psmith/Cold Comfort Farm
`;

/** Folded author -> works. */
const byAuthor = once(
  () => new Map(rowsOf(OF_AUTHORS).map(([author = "", works = ""]) => [foldName(author), works.split("/")])),
);

type Sort = {
  readonly sort: string;
  readonly kind: string;
  readonly from: number;
  readonly to: number;
  readonly works: readonly string[];
};

const sorts = once((): readonly Sort[] =>
  rowsOf(OF_SORTS).map(([sort = "", kind = "", from, to, works = ""]) => ({
    sort,
    kind,
    from: Number(from),
    to: Number(to),
    works: works.split("/"),
  })),
);

/** What that author wrote of that kind, "work" for any; empty where the table does not know. */
export function worksBy(author: string, kind: string): readonly string[] {
  const mark = MARKS[kind];
  const works = byAuthor().get(foldName(author)) ?? [];
  const fitting = mark === undefined ? works : works.filter((work) => (MARK.exec(work)?.[1] ?? "") === mark);
  return fitting.map((work) => work.replace(MARK, ""));
}

/** Whether the table knows the author. */
export const isAuthorOfNote = (author: string): boolean => byAuthor().has(foldName(author));

const MARK = / \(([sp])\)$/;
const MARKS: Readonly<Record<string, string>> = { novel: "", "short story": "s", novella: "s", play: "p" };

/** Works of that kind, genre and time; of a genre that the table does not know those of the drama. */
export function worksLike(genre: string, kind: string, year: number): readonly string[] {
  const fitting = sorts().filter((row) => row.kind === kind && row.from <= year && year <= row.to);
  return (fitting.find(({ sort }) => sort === genre) ?? fitting.find(({ sort }) => sort === "drama"))?.works ?? [];
}
