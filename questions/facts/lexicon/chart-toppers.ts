import { rowsIn } from "./rows.ts";

/** Films that stood first at the box office of North America, a row for half a year or for a year of which less is told. No title that came twice. */
export const CHART_TOPPERS = rowsIn(`
Star Trek: The Motion Picture|Kramer vs. Kramer|Alien|Rocky II|Moonraker|The Amityville Horror|10
The Empire Strikes Back|Airplane!|The Blues Brothers|The Shining|Private Benjamin|Stir Crazy|Any Which Way You Can|Smokey and the Bandit II
Raiders of the Lost Ark|Superman II|Stripes|Arthur|The Cannonball Run|For Your Eyes Only|Time Bandits|Excalibur|An American Werewolf in London
E.T. the Extra-Terrestrial|Rocky III|Star Trek II: The Wrath of Khan|Poltergeist|Conan the Barbarian|The Best Little Whorehouse in Texas|An Officer and a Gentleman
First Blood|Tootsie|The Toy|48 Hrs.|The Verdict|Creepshow|Amityville II: The Possession
Return of the Jedi|Flashdance|WarGames|Octopussy|Superman III|Blue Thunder|Trading Places|Staying Alive
Terms of Endearment|Sudden Impact|Never Say Never Again|The Big Chill|Mr. Mom|Risky Business|The Dead Zone
Ghostbusters|Indiana Jones and the Temple of Doom|Gremlins|Police Academy|Footloose|Romancing the Stone|Splash
Beverly Hills Cop|The Terminator|Purple Rain|Teachers|Missing in Action|Tightrope|2010
Rambo: First Blood Part II|Witness|Police Academy 2: Their First Assignment|Fletch|The Goonies|A View to a Kill|Cocoon|Pale Rider
Back to the Future|National Lampoon's European Vacation|Commando|Rocky IV|Death Wish 3|The Jewel of the Nile|Jagged Edge
Top Gun|Cobra|Ferris Bueller's Day Off|The Karate Kid Part II|Down and Out in Beverly Hills|Pretty in Pink|Short Circuit|Poltergeist II: The Other Side
Aliens|The Fly|Stand by Me|Crocodile Dundee|The Color of Money|Star Trek IV: The Voyage Home|The Golden Child
Beverly Hills Cop II|Platoon|Lethal Weapon|A Nightmare on Elm Street 3: Dream Warriors|Predator|The Secret of My Success|The Witches of Eastwick|Blind Date
RoboCop|Stakeout|Fatal Attraction|Three Men and a Baby|Throw Momma from the Train|The Running Man|La Bamba|Dragnet
Good Morning, Vietnam|Beetlejuice|Colors|Crocodile Dundee II|Big|Rambo III|Biloxi Blues|Coming to America
Who Framed Roger Rabbit|Cocktail|Die Hard|Twins|The Naked Gun|A Nightmare on Elm Street 4: The Dream Master|Scrooged|Rain Man
Indiana Jones and the Last Crusade|Batman|Ghostbusters II|Honey, I Shrunk the Kids|Pet Sematary|Star Trek V: The Final Frontier|Major League|Field of Dreams
Lethal Weapon 2|Turner & Hooch|Parenthood|Uncle Buck|Sea of Love|Black Rain|Look Who's Talking|Back to the Future Part II|National Lampoon's Christmas Vacation
Pretty Woman|The Hunt for Red October|Total Recall|Dick Tracy|Another 48 Hrs.|Back to the Future Part III|Driving Miss Daisy
Ghost|Days of Thunder|Die Hard 2|Presumed Innocent|Home Alone|Flatliners|Goodfellas|Darkman|Child's Play 2
The Silence of the Lambs|Sleeping with the Enemy|Teenage Mutant Ninja Turtles II: The Secret of the Ooze|Robin Hood: Prince of Thieves|City Slickers|Backdraft|What About Bob?|The Naked Gun 2½: The Smell of Fear
Terminator 2: Judgment Day|Hot Shots!|The Fisher King|The Addams Family|Hook|Cape Fear|Star Trek VI: The Undiscovered Country|The Doctor
Wayne's World|Basic Instinct|White Men Can't Jump|Lethal Weapon 3|Sister Act|Patriot Games|Batman Returns|The Hand That Rocks the Cradle
A League of Their Own|Unforgiven|Sneakers|Under Siege|Bram Stoker's Dracula|Home Alone 2: Lost in New York|A Few Good Men|The Last of the Mohicans
Groundhog Day|Indecent Proposal|Sliver|Dave|Cliffhanger|Jurassic Park|Falling Down|Hot Shots! Part Deux
The Firm|The Fugitive|In the Line of Fire|Demolition Man|Cool Runnings|Mrs. Doubtfire|The Pelican Brief|The Good Son|Rising Sun
Ace Ventura: Pet Detective|Four Weddings and a Funeral|The Flintstones|Speed|Maverick|Wolf|City Slickers II: The Legend of Curly's Gold|The Crow
Forrest Gump|True Lies|The Mask|Clear and Present Danger|Pulp Fiction|Stargate|Interview with the Vampire|The Santa Clause|Star Trek Generations|Dumb and Dumber
Outbreak|Bad Boys|While You Were Sleeping|Crimson Tide|Die Hard with a Vengeance|Casper|Congo|Batman Forever|Pocahontas
Apollo 13|Waterworld|Dangerous Minds|Seven|Get Shorty|Ace Ventura: When Nature Calls|GoldenEye|Toy Story|Heat
Mission: Impossible|Twister|The Rock|The Cable Guy|Eraser|The Birdcage|Primal Fear|Dragonheart|Broken Arrow
Independence Day|A Time to Kill|Ransom|Star Trek: First Contact|Jerry Maguire|Space Jam|Beavis and Butt-Head Do America|The First Wives Club|101 Dalmatians
Liar Liar|Anaconda|Volcano|The Fifth Element|The Lost World: Jurassic Park|Con Air|Speed 2: Cruise Control|Batman & Robin|Face/Off|Dante's Peak
Men in Black|Air Force One|Spawn|Conspiracy Theory|Kiss the Girls|I Know What You Did Last Summer|Starship Troopers|Tomorrow Never Dies|Titanic|George of the Jungle
Deep Impact|The Truman Show|The X-Files|City of Angels|Lost in Space|The Horse Whisperer|Mulan|Doctor Dolittle
Armageddon|Lethal Weapon 4|Saving Private Ryan|The Mask of Zorro|Blade|Rush Hour|Antz|The Waterboy|A Bug's Life|Patch Adams|There's Something About Mary
The Matrix|Star Wars: Episode I – The Phantom Menace|The Mummy|Austin Powers: The Spy Who Shagged Me|Tarzan|Big Daddy|Payback|Analyze This|Notting Hill
Wild Wild West|American Pie|Eyes Wide Shut|The Sixth Sense|Double Jeopardy|The Bone Collector|The World Is Not Enough|Toy Story 2|Stuart Little|Sleepy Hollow
Erin Brockovich|Gladiator|Dinosaur|Mission: Impossible 2|Gone in 60 Seconds|Scream 3|Rules of Engagement|Big Momma's House|The Whole Nine Yards
The Perfect Storm|X-Men|Hollow Man|Scary Movie|Meet the Parents|Charlie's Angels|How the Grinch Stole Christmas|What Women Want|Cast Away|Remember the Titans
Hannibal|The Mexican|Spy Kids|The Mummy Returns|Shrek|Pearl Harbor|Lara Croft: Tomb Raider|The Fast and the Furious|Save the Last Dance
Jurassic Park III|Planet of the Apes|Rush Hour 2|American Pie 2|Training Day|Monsters, Inc.|Harry Potter and the Sorcerer's Stone|Ocean's Eleven|The Lord of the Rings: The Fellowship of the Ring|Vanilla Sky
Black Hawk Down|Ice Age|Panic Room|Spider-Man|Star Wars: Episode II – Attack of the Clones|The Sum of All Fears|Scooby-Doo|Minority Report|The Scorpion King
Men in Black II|Austin Powers in Goldmember|Signs|XXX|Sweet Home Alabama|Red Dragon|The Ring|8 Mile|Die Another Day|Harry Potter and the Chamber of Secrets|Road to Perdition
Daredevil|Bringing Down the House|Anger Management|X2|The Matrix Reloaded|Bruce Almighty|Finding Nemo|2 Fast 2 Furious|Hulk|Charlie's Angels: Full Throttle
Terminator 3: Rise of the Machines|Pirates of the Caribbean: The Curse of the Black Pearl|Bad Boys II|S.W.A.T.|Freddy vs. Jason|School of Rock|Kill Bill: Volume 1|Elf|The Cat in the Hat|The Last Samurai
The Passion of the Christ|50 First Dates|Dawn of the Dead|Kill Bill: Volume 2|Van Helsing|Troy|Shrek 2|Harry Potter and the Prisoner of Azkaban|Dodgeball: A True Underdog Story
Spider-Man 2|I, Robot|The Bourne Supremacy|The Village|Collateral|Shark Tale|The Grudge|The Incredibles|National Treasure|Meet the Fockers|Saw
Hitch|Robots|Sin City|Kingdom of Heaven|Star Wars: Episode III – Revenge of the Sith|Madagascar|Mr. & Mrs. Smith|Batman Begins|War of the Worlds
Fantastic Four|Charlie and the Chocolate Factory|Wedding Crashers|The Dukes of Hazzard|Four Brothers|The 40-Year-Old Virgin|Flightplan|Corpse Bride|Harry Potter and the Goblet of Fire|King Kong|Chicken Little
Inside Man|Ice Age: The Meltdown|Scary Movie 4|Mission: Impossible III|The Da Vinci Code|X-Men: The Last Stand|Cars|Click|V for Vendetta|The Pink Panther
Superman Returns|Pirates of the Caribbean: Dead Man's Chest|Miami Vice|Talladega Nights: The Ballad of Ricky Bobby|The Departed|The Prestige|Borat|Happy Feet|Casino Royale|Night at the Museum|Snakes on a Plane|The Grudge 2
300|Ghost Rider|Blades of Glory|Disturbia|Spider-Man 3|Shrek the Third|Pirates of the Caribbean: At World's End|Knocked Up|Ocean's Thirteen|Ratatouille|Wild Hogs
Transformers|Harry Potter and the Order of the Phoenix|The Simpsons Movie|The Bourne Ultimatum|Superbad|Resident Evil: Extinction|American Gangster|Bee Movie|Enchanted|I Am Legend|Beowulf
Cloverfield|Horton Hears a Who!|Iron Man|Indiana Jones and the Kingdom of the Crystal Skull|Sex and the City|Kung Fu Panda|The Incredible Hulk|Get Smart|WALL-E|The Chronicles of Narnia: Prince Caspian
Hancock|The Dark Knight|Hellboy II: The Golden Army|Tropic Thunder|Burn After Reading|Eagle Eye|Beverly Hills Chihuahua|High School Musical 3: Senior Year|Quantum of Solace|Twilight|Bolt|Madagascar: Escape 2 Africa
Paul Blart: Mall Cop|Taken|Watchmen|Monsters vs. Aliens|Fast & Furious|X-Men Origins: Wolverine|Star Trek|Up|The Hangover|The Proposal|Angels & Demons|Night at the Museum: Battle of the Smithsonian
Transformers: Revenge of the Fallen|Harry Potter and the Half-Blood Prince|G-Force|G.I. Joe: The Rise of Cobra|District 9|Inglourious Basterds|Zombieland|Paranormal Activity|2012|The Twilight Saga: New Moon|Couples Retreat|Avatar
Shutter Island|Alice in Wonderland|Clash of the Titans|Iron Man 2|Shrek Forever After|Toy Story 3|Valentine's Day|Dear John
The Twilight Saga: Eclipse|Despicable Me|Inception|The Other Guys|The Expendables|Resident Evil: Afterlife|The Town|The Social Network|Jackass 3D|Megamind|Harry Potter and the Deathly Hallows – Part 1|Tangled|Tron: Legacy
The Green Hornet|Rango|Rio|Fast Five|Thor|Pirates of the Caribbean: On Stranger Tides|The Hangover Part II|X-Men: First Class|Super 8|Green Lantern|Cars 2
Transformers: Dark of the Moon|Harry Potter and the Deathly Hallows – Part 2|Captain America: The First Avenger|Rise of the Planet of the Apes|The Help|Contagion|Real Steel|Paranormal Activity 3|Puss in Boots|Immortals|Sherlock Holmes: A Game of Shadows
The Vow|The Lorax|The Hunger Games|Think Like a Man|The Avengers|Men in Black 3|Snow White and the Huntsman|Madagascar 3: Europe's Most Wanted|Brave|Safe House|Chronicle
Ted|The Amazing Spider-Man|Ice Age: Continental Drift|The Dark Knight Rises|The Bourne Legacy|The Expendables 2|Hotel Transylvania|Taken 2|Wreck-It Ralph|Skyfall|The Twilight Saga: Breaking Dawn – Part 2|The Hobbit: An Unexpected Journey
Identity Thief|Oz the Great and Powerful|The Croods|Oblivion|42|Iron Man 3|Star Trek Into Darkness|Fast & Furious 6|The Purge|Man of Steel|Monsters University
Despicable Me 2|The Conjuring|The Wolverine|2 Guns|Elysium|The Butler|Insidious: Chapter 2|Gravity|Thor: The Dark World|The Hunger Games: Catching Fire|Frozen|Prisoners
Ride Along|The Lego Movie|Divergent|Captain America: The Winter Soldier|Rio 2|The Amazing Spider-Man 2|Neighbors|X-Men: Days of Future Past|Maleficent|22 Jump Street|How to Train Your Dragon 2
Transformers: Age of Extinction|Dawn of the Planet of the Apes|Lucy|Guardians of the Galaxy|The Maze Runner|The Equalizer|Gone Girl|Annabelle|Fury|Big Hero 6|The Hunger Games: Mockingjay – Part 1|Interstellar
American Sniper|Fifty Shades of Grey|Cinderella|Insurgent|Home|Furious 7|Avengers: Age of Ultron|Pitch Perfect 2|Tomorrowland|San Andreas|Spy|Jurassic World|Inside Out
Minions|Ant-Man|Mission: Impossible – Rogue Nation|Straight Outta Compton|The Visit|Hotel Transylvania 2|The Martian|Goosebumps|Spectre|The Hunger Games: Mockingjay – Part 2|Star Wars: The Force Awakens|The Good Dinosaur
Kung Fu Panda 3|Deadpool|Zootopia|Batman v Superman: Dawn of Justice|The Jungle Book|Captain America: Civil War|The Angry Birds Movie|X-Men: Apocalypse|The Conjuring 2|Central Intelligence|Finding Dory
The Secret Life of Pets|Star Trek Beyond|Jason Bourne|Suicide Squad|Don't Breathe|Sully|The Magnificent Seven|The Girl on the Train|Doctor Strange|Trolls|Fantastic Beasts and Where to Find Them|Moana|Rogue One
Split|The Lego Batman Movie|Get Out|Logan|Kong: Skull Island|Beauty and the Beast|The Boss Baby|The Fate of the Furious|Guardians of the Galaxy Vol. 2|Alien: Covenant|Wonder Woman|Cars 3|Hidden Figures
Despicable Me 3|Spider-Man: Homecoming|War for the Planet of the Apes|Dunkirk|The Hitman's Bodyguard|It|Blade Runner 2049|Happy Death Day|Thor: Ragnarok|Justice League|Coco|Star Wars: The Last Jedi
Jumanji: Welcome to the Jungle|Maze Runner: The Death Cure|Black Panther|Pacific Rim Uprising|Ready Player One|A Quiet Place|Avengers: Infinity War|Deadpool 2|Solo: A Star Wars Story|Ocean's 8|Incredibles 2|Insidious: The Last Key|Rampage
Jurassic World: Fallen Kingdom|Ant-Man and the Wasp|Hotel Transylvania 3: Summer Vacation|The Equalizer 2|Mission: Impossible – Fallout|The Meg|Crazy Rich Asians|The Nun|Venom|Bohemian Rhapsody|Ralph Breaks the Internet|Aquaman
Glass|Alita: Battle Angel|Captain Marvel|Us|Dumbo|Shazam!|Avengers: Endgame|Detective Pikachu|John Wick: Chapter 3 – Parabellum|Godzilla: King of the Monsters|The Secret Life of Pets 2|Toy Story 4
Spider-Man: Far From Home|Hobbs & Shaw|Good Boys|It Chapter Two|Hustlers|Abominable|Joker|Maleficent: Mistress of Evil|Ford v Ferrari|Frozen II|Star Wars: The Rise of Skywalker|Jumanji: The Next Level
Bad Boys for Life|1917|Birds of Prey|Sonic the Hedgehog|The Invisible Man|Onward
Godzilla vs. Kong|A Quiet Place Part II|Cruella|The Conjuring: The Devil Made Me Do It|F9|Raya and the Last Dragon|Tom and Jerry
Black Widow|Space Jam: A New Legacy|Old|Jungle Cruise|Free Guy|Shang-Chi and the Legend of the Ten Rings|Venom: Let There Be Carnage|No Time to Die|Halloween Kills|Dune|Eternals|Encanto|Spider-Man: No Way Home
Scream|Uncharted|The Batman|The Lost City|Morbius|Sonic the Hedgehog 2|The Bad Guys|Doctor Strange in the Multiverse of Madness|Top Gun: Maverick|Jurassic World Dominion|Elvis
Minions: The Rise of Gru|Thor: Love and Thunder|Nope|Bullet Train|Barbarian|The Woman King|Smile|Halloween Ends|Black Adam|Black Panther: Wakanda Forever|Avatar: The Way of Water
Ant-Man and the Wasp: Quantumania|Creed III|Scream VI|John Wick: Chapter 4|The Super Mario Bros. Movie|Guardians of the Galaxy Vol. 3|Fast X|The Little Mermaid|Spider-Man: Across the Spider-Verse|The Flash
Indiana Jones and the Dial of Destiny|Insidious: The Red Door|Barbie|Gran Turismo|The Equalizer 3|The Nun II|The Exorcist: Believer|Five Nights at Freddy's|The Marvels|Wonka|Taylor Swift: The Eras Tour
Dune: Part Two|Kung Fu Panda 4|Ghostbusters: Frozen Empire|Godzilla x Kong: The New Empire|Civil War|The Fall Guy|Kingdom of the Planet of the Apes|Bad Boys: Ride or Die|Inside Out 2|IF
Despicable Me 4|Twisters|Deadpool & Wolverine|Alien: Romulus|Beetlejuice Beetlejuice|Transformers One|Joker: Folie à Deux|Terrifier 3|Smile 2|Venom: The Last Dance|Moana 2|Sonic the Hedgehog 3|Wicked
Captain America: Brave New World|Mickey 17|Snow White|A Minecraft Movie|Sinners|Thunderbolts*|Lilo & Stitch|28 Years Later|F1|Final Destination Bloodlines|Novocaine
Jurassic World Rebirth|Superman|The Fantastic Four: First Steps|Weapons|The Conjuring: Last Rites|Tron: Ares|Black Phone 2|Predator: Badlands|Wicked: For Good|Zootopia 2
`);
