/** Columns: kind | names that could be taken for one another. See `../things.ts`. */
export const THINGS = `
# Movements and schools
movement of Europe after the war|Italian neorealism/Free Cinema/French New Wave/Polish Film School/Left Bank/cinéma vérité/poetic realism
movement of the 1920s|German Expressionism/Soviet montage/French Impressionism/Surrealism/Dada/New Objectivity/Kammerspielfilm/Constructivism/Futurism
movement of the 1920s, in short|Expressionism/Impressionism/Surrealism/Futurism/Constructivism/Dadaism/Cubism/Symbolism
kind of German film of the 1920s|street film/mountain film/Kammerspielfilm/Expressionist film/city symphony/Prussian film/Aufklärungsfilm
new wave|French New Wave/Czechoslovak New Wave/British New Wave/Japanese New Wave/Hong Kong New Wave/Iranian New Wave/Australian New Wave/Romanian New Wave/Taiwanese New Wave/Indian New Wave/Yugoslav Black Wave
new wave of western Europe|New German Cinema/French New Wave/British New Wave/Cinema Novo/New Hollywood/Free Cinema/Nuevo cine español
new wave of the East|Hong Kong New Wave/Taiwanese New Cinema/Fifth Generation/Sixth Generation/Japanese New Wave/Korean New Wave/Parallel Cinema
Latin American and third-world movement|Cinema Novo/Third Cinema/Imperfect Cinema/Cine Liberación/Parallel Cinema/New Argentine Cinema/Udigrudi/Ukamau group/aesthetics of hunger
manifesto of Latin America|Towards a Third Cinema/The Aesthetics of Hunger/For an Imperfect Cinema/Problems of Form and Content in Revolutionary Cinema/The Viewer's Dialectic
manifesto of Europe|Dogme 95/Oberhausen Manifesto/Vow of Chastity/Free Cinema manifesto/Statement on Sound/Camera-stylo/A Certain Tendency of the French Cinema
movement since 1990|Dogme 95/mumblecore/New French Extremity/Berlin School/Greek Weird Wave/New Queer Cinema/Romanian New Wave/slow cinema/torture porn
documentary movement|cinéma vérité/direct cinema/Free Cinema/kino-eye/British documentary movement/newsreel movement/essay film
American movement and cycle|New Hollywood/film noir/blaxploitation/No Wave/New Queer Cinema/L.A. Rebellion/direct cinema/structural film/mumblecore
cinema of India|Bollywood/Parallel Cinema/Kollywood/Tollywood/Mollywood/masala film/mythological film
popular industry|Nollywood/Bollywood/Hollywood/Kollywood/Tollywood/Lollywood/Ghallywood/Kannywood/Dhallywood
cycle of British film|kitchen sink realism/Ealing comedy/Gainsborough melodrama/Hammer horror/heritage film/Carry On films/quota quickie/Free Cinema
cycle of Italian film|neorealism/pink neorealism/white telephone films/spaghetti Western/giallo/peplum/commedia all'italiana/calligraphism/poliziotteschi
cycle of French film|poetic realism/tradition of quality/New Wave/cinéma du look/film d'art/Left Bank/French Impressionism/polar
cycle of Japanese film|jidaigeki/gendaigeki/chanbara/shomin-geki/tendency film/kaiju/yakuza film/pink film/ghost film/anime
cycle of Hong Kong film|wuxia/kung fu film/heroic bloodshed/hopping vampire film/Huangmei opera/Cantonese comedy/girls with guns/mo lei tau
kind of American film of the studio years|screwball comedy/film noir/backstage musical/gangster film/women's picture/Western/swashbuckler/social problem film/biopic/serial
kind of drawn Japanese work|anime/manga/kamishibai/ukiyo-e/light novel/tokusatsu
Brazilian and Portuguese-speaking genre|chanchada/pornochanchada/Cinema Novo/Cinema Marginal/retomada/cangaço film
Mexican genre|comedia ranchera/cabaretera/rumbera film/lucha libre film/narco film/ficheras film
art theory of film|auteur theory/montage theory/suture/apparatus theory/camera-stylo/reception theory/feminist film theory
montage, kinds of it|metric montage/rhythmic montage/tonal montage/overtonal montage/intellectual montage
Soviet group of the 1920s|FEKS/Kinoks/Proletkult/LEF/Kuleshov workshop/ARK/RAPP/Blue Blouse
Soviet idea of film|montage of attractions/Kuleshov effect/kino-eye/factory of facts/typage/socialist realism/creative geography/biomechanics
# Inventions and machines
early machine for moving pictures|Kinetoscope/Mutoscope/Vitascope/Bioscop/Cinématographe/Kinetograph/Biograph/Phantoscope/Eidoloscope/Theatrograph
toy before the cinema|Zoetrope/Phenakistoscope/Praxinoscope/Thaumatrope/Zoopraxiscope/Stroboscope/magic lantern/flip book/Kaleidoscope
optical show before the cinema|Théâtre Optique/Zoopraxiscope/Phantasmagoria/Diorama/Panorama/magic lantern/Electrotachyscope/Pepper's ghost
early colour process|Kinemacolor/Prizma/Chronochrome/Technicolor/Pathécolor/Biocolour/Brewster Color/Kodachrome/Kinekrom
early colour, by hand|stencil colouring/hand-painting/tinting/toning/Pathéchrome/Handschiegl process/autochrome
later colour process|Technicolor/Eastmancolor/Agfacolor/Kodachrome/Ferraniacolor/Cinecolor/Trucolor/Sovcolor/Fujicolor/Ansco Color/Gasparcolor/Metrocolor
early sound process|Vitaphone/Movietone/Photophone/Phonofilm/Tri-Ergon/Kinetophone/Chronophone/Tobis-Klangfilm/Cameraphone/Chronomégaphone
sound, on disc or film, before 1914|Chronophone/Kinetophone/Cameraphone/Cinephone/Vivaphone/Biophon/Phono-Cinéma-Théâtre
later sound process|Dolby Stereo/Dolby Digital/DTS/SDDS/Sensurround/THX/Dolby Atmos/Fantasound/Perspecta/Quintaphonic
sound of the digital age|Dolby Digital/DTS/SDDS/Cinema Digital Sound/Dolby Atmos/Auro 11.1/Dolby SR
company of sound|Dolby/DTS/Western Electric/RCA/Bell Laboratories/Tobis/Ampex/Nagra/Sennheiser
wide screen of the 1950s|CinemaScope/VistaVision/Cinerama/Todd-AO/Technirama/Superscope/Panavision/Camera 65/CinemaScope 55/WarnerScope
wide screen of many cameras and curves|Cinerama/Cinemiracle/Circarama/Kinopanorama/Polyvision/Dimension 150/Vitarama
wide film about 1930|Grandeur/Magnascope/Realife/Natural Vision/Vitascope/Magnafilm/Polyvision/Hypergonar
wide screen of other countries|Dyaliscope/Techniscope/TohoScope/Franscope/Sovscope/Technovision/Agascope/ShawScope/Hammerscope/Totalscope
wide screen of great frames|IMAX/OMNIMAX/Showscan/Super Panavision 70/Ultra Panavision 70/Todd-AO/Super Technirama 70/MGM Camera 65/Dimension 150
gimmick of the 1950s and after|Smell-O-Vision/AromaRama/Percepto/Emergo/Illusion-O/Sensurround/Odorama/Hypnovista/3D
width of film|8 mm/Super 8/9.5 mm/16 mm/Super 16/17.5 mm/28 mm/35 mm/65 mm/70 mm
frames a second|16/18/24/25/30/48/60/120
shape of the picture|1.33:1/1.37:1/1.66:1/1.85:1/2.20:1/2.35:1/2.55:1/2.76:1/1.19:1
camera of the silent years|Bell & Howell 2709/Debrie Parvo/Pathé Professional/Mitchell Standard/Kinamo/Aeroscope/Eyemo/Prestwich/Akeley
camera of film|Arriflex 35/Mitchell BNC/Éclair Cameflex/Éclair NPR/Bolex H16/Panaflex/Aaton/Auricon/Arriflex 16 ST/Bell & Howell Filmo
digital camera|Arri Alexa/Red One/Sony F900/Panavision Genesis/Thomson Viper/Silicon Imaging SI-2K/Sony Venice/Canon EOS 5D/Red Epic/Sony PD150
maker of cameras|Arri/Panavision/Mitchell/Éclair/Aaton/RED/Bolex/Debrie/Bell & Howell/Sony
maker of film stock|Kodak/Agfa/Fujifilm/Ilford/Ferrania/Gevaert/DuPont/ORWO/Pathé/Konica
telephone and small camera|iPhone/GoPro/Nokia N95/DJI Osmo/Canon EOS 5D/Sony PD150
device that moves the camera|Steadicam/dolly/Louma crane/Skycam/Wescam/Technocrane/Chapman crane/crab dolly/Snorricam/gimbal
machine for editing|Moviola/Steenbeck/KEM/flatbed/Prévost/splicer/Intercine
system for editing by computer|Avid/Lightworks/Final Cut Pro/EditDroid/Premiere Pro/CMX 600/Montage Picture Processor/DaVinci Resolve/Media 100
cut and join|jump cut/match cut/cross-cutting/dissolve/wipe/iris/fade/L-cut/smash cut/freeze-frame
way of telling by editing|cross-cutting/flashback/flash-forward/ellipsis/shot reverse shot/montage sequence/eyeline match/split screen
shot and movement|tracking shot/dolly zoom/pan/tilt/crane shot/close-up/long take/whip pan/zoom/Dutch angle/over-the-shoulder shot
way of lighting and focus|deep focus/high-key lighting/low-key lighting/chiaroscuro/soft focus/rack focus/day for night/three-point lighting/magic hour
trick before computers|Schüfftan process/matte painting/glass shot/rear projection/Dunning process/Williams process/double exposure/travelling matte/stop motion/forced perspective/miniature
way of screen and background|blue screen/green screen/rear projection/front projection/sodium vapour process/Introvision/The Volume/matte painting
way of animating|stop motion/rotoscoping/cel animation/pixilation/cut-out animation/silhouette animation/pinscreen/claymation/go motion/motion capture/drawn-on-film
machine of animation|rotoscope/multiplane camera/xerography/pinscreen/Setback camera/light table/Rotograph/CAPS
puppet film, name for it|Dynamation/Puppetoons/Claymation/go motion/Supermarionation/replacement animation/Animagic
effect of the computer|bullet time/motion capture/morphing/de-ageing/compositing/ray tracing/photogrammetry/digital intermediate
programme for effects|Maya/RenderMan/Massive/Photoshop/Nuke/Houdini/Shake/Blender/Softimage
device at the projector|digital micromirror device/arc lamp/Maltese cross/xenon lamp/anamorphic lens/light valve/Latham loop/platter
lens of wide pictures|Hypergonar/anamorphic lens/Super Baltar/Cooke Panchro/fisheye lens/Zeiss Planar/zoom lens/Petzval lens
early story or peep show|nickelodeon/Kinetoscope parlour/penny arcade/fairground bioscope/vaudeville house/music hall/penny gaff/storefront theatre/Hale's Tours
# People of one age, by what they invented
inventor before 1896|Thomas Edison/Étienne-Jules Marey/Louis Le Prince/William Friese-Greene/Eadweard Muybridge/Émile Reynaud/Max Skladanowsky/Ottomar Anschütz/Jules Janssen
inventor about 1896|William K. L. Dickson/C. Francis Jenkins/Thomas Armat/Robert W. Paul/Birt Acres/Woodville Latham/Herman Casler/Georges Demenÿ/Auguste Lumière/Louis Lumière
brothers or pair of inventors|Lumière brothers/Skladanowsky brothers/Latham brothers/Pathé brothers/Laffitte brothers/Holland brothers
inventor of sound|Lee de Forest/Theodore Case/Eugène Lauste/Orlando Kellum/Earl Sponable/Hans Vogt/Joseph Massolle/Jo Engl/Freeman Owens
inventor of colour|Herbert Kalmus/George Albert Smith/Charles Urban/William Van Doren Kelley/Edward Raymond Turner/Daniel Comstock/William Friese-Greene/Leon Douglass
inventor of wide screens|Henri Chrétien/Fred Waller/Mike Todd/Robert Gottschalk/Brian O'Brien/Lorenzo del Riccio/Linwood Dunn/Earl Sponable
inventor of IMAX and his partners|Graeme Ferguson/Roman Kroitor/Robert Kerr/William Shaw/Colin Low/Douglas Trumbull
inventor of tricks in the studio years|Eugen Schüfftan/Norman Dawn/Carroll Dunning/Frank Williams/Linwood Dunn/Ub Iwerks/Petro Vlahos/Farciot Edouart
inventor of tools|Iwan Serrurier/Garrett Brown/Wilhelm Steenbeck/Robert Gottschalk/Jean-Pierre Beauviala/André Coutant/Stefan Kudelski
inventor of the digital age|Bill Warner/Jim Jannard/Ray Dolby/Larry Hornbeck/Terry Beard/Ed Catmull/John Knoll/Tomlinson Holman
pioneer of British film|Cecil Hepworth/James Williamson/George Albert Smith/Robert W. Paul/William Haggar/Walter Booth/Charles Urban/Frank Mottershaw/Birt Acres
pioneer of American business|Thomas Edison/Siegmund Lubin/William Selig/George Kleine/Carl Laemmle/William Fox/Adolph Zukor/J. Stuart Blackton/George Spoor
pioneer of French business|Léon Gaumont/Charles Pathé/Georges Méliès/Émile Reynaud/Auguste Baron/Louis Feuillade/Ferdinand Zecca
# Studios and companies
studio of the American golden age|Metro-Goldwyn-Mayer/Paramount/Warner Bros./20th Century Fox/RKO/Universal/Columbia/United Artists/Republic/Monogram
major of the American golden age, by its full name|Metro-Goldwyn-Mayer/Paramount Pictures/Warner Brothers/Twentieth Century-Fox/RKO Radio Pictures/Universal Pictures/Columbia Pictures/United Artists
small studio of Hollywood|PRC/Republic/Monogram/Grand National/Tiffany/Mascot/Chesterfield/Eagle-Lion/Allied Artists/Lippert
American company before 1915|Edison/Biograph/Vitagraph/Essanay/Selig/Kalem/Lubin/Solax/Keystone/Thanhouser/American Mutoscope
American company about 1915 to 1924|Famous Players/Triangle/Mutual/Metro/First National/Goldwyn Pictures/Fox Film Corporation/World Film/Keystone/Robertson-Cole
maker of silent comedy|Keystone/Mutual/Essanay/Hal Roach Studios/First National/Christie/Educational/Vitagraph/L-KO
French company|Gaumont/Pathé/Éclair/Éclipse/Film d'Art/Star Film/Lux/Lumière/Albatros
British company before 1945|Gainsborough/British International Pictures/London Films/Gaumont-British/Hepworth/Ideal/Stoll/Associated Talking Pictures/British Lion/Two Cities
British studio or house|Ealing/Hammer/Rank/Gainsborough/The Archers/London Films/Amicus/Woodfall/Goldcrest/HandMade Films/Bryanston
British studio lot|Pinewood/Shepperton/Elstree/Ealing/Denham/Twickenham/Bray/Teddington/Merton Park/Leavesden
German studio|Ufa/Decla/Bioscop/Tobis/Terra/Nero-Film/Bavaria/DEFA/Prana-Film/Messter
Italian studio|Cinecittà/Titanus/Lux Film/Cines/Itala Film/Ambrosio/Scalera/Caesar Film/Milano Films
Scandinavian company|Nordisk/Svensk Filmindustri/Svenska Bio/Palladium/Zentropa/Nimbus Film/Suomi-Filmi/Norsk Film/Sandrews/ASA
Soviet studio|Mosfilm/Lenfilm/Goskino/Mezhrabpom/Sovkino/VUFKU/Gorky Film Studio/Dovzhenko Studio/Soyuzmultfilm/Sevzapkino
Japanese studio|Toho/Shochiku/Nikkatsu/Daiei/Toei/Shintoho/Art Theatre Guild/P.C.L./Teikine
Japanese animation house|Studio Ghibli/Madhouse/Toei Animation/Sunrise/Production I.G/Gainax/Tatsunoko/Mushi Production/Kyoto Animation/TMS Entertainment
Hong Kong studio|Shaw Brothers/Golden Harvest/Cathay/Cinema City/Milkyway Image/D & B Films/Film Workshop/MP & GI/Jet Tone/Media Asia
Chinese studio|Mingxing/Lianhua/Xi'an Film Studio/Shanghai Film Studio/Beijing Film Studio/Changchun Film Studio/Tianyi/Guangxi Film Studio/August First
Indian studio|Bombay Talkies/Prabhat/New Theatres/Filmistan/AVM/Gemini/Mehboob Studios/R.K. Films/Ranjit/Imperial Film Company
Indian house today|Yash Raj Films/Dharma Productions/Red Chillies/Excel Entertainment/Mukta Arts/Rajshri/Vinod Chopra Films/UTV/T-Series
Mexican and Latin American company|Churubusco/CLASA/Azteca/Vera Cruz/Atlântida/Cinédia/Argentina Sono Film/Lumiton/Chile Films
film body of the state, Latin America|ICAIC/Embrafilme/IMCINE/Chile Films/INCAA/ANCINE
cartoon studio of Hollywood|Disney/UPA/Fleischer/Warner Bros. Cartoons/Terrytoons/Walter Lantz/Hanna-Barbera/MGM Cartoons/Van Beuren/Screen Gems
cartoon house of New York about 1920|Fleischer/Bray/Van Beuren/Barré/Sullivan/Terrytoons/International Film Service
animation house today|Aardman/Pixar/DreamWorks Animation/Laika/Blue Sky/Illumination/Sony Pictures Animation/Cartoon Saloon/Walt Disney Animation Studios/Nickelodeon
animation house of Europe|Aardman/Cartoon Saloon/Halas and Batchelor/Folimage/Zagreb Film/Soyuzmultfilm/Se-ma-for/Pannonia/Krátký film
cartoon series of the 1930s|Silly Symphonies/Looney Tunes/Merrie Melodies/Talkartoons/Happy Harmonies/Color Rhapsodies/Screen Songs/Terrytoons/Puppetoons
effects house|Industrial Light & Magic/Weta Digital/Digital Domain/Framestore/Double Negative/Rhythm & Hues/Apogee/Sony Pictures Imageworks/Boss Film/MPC
streaming service|Netflix/Amazon Prime Video/Apple TV+/Disney+/Hulu/HBO Max/MUBI/Paramount+/Peacock
distributor of art films in America|Miramax/Neon/A24/Sony Pictures Classics/Janus Films/New Line/October Films/Fine Line/Searchlight/IFC Films/Focus Features
house of the New Hollywood|BBS Productions/American Zoetrope/Directors Company/American International Pictures/First Artists/Filmways/Embassy/New World Pictures/Cinema Center
Australian company|Cinesound/Australasian Films/Kennedy Miller/South Australian Film Corporation/Efftee/Village Roadshow/Southern Cross/J. C. Williamson
newsreel|Pathé News/Movietone News/The March of Time/Gaumont-British News/Universal Newsreel/Cinesound Review/Wochenschau/Kino-Pravda/Hearst Metrotone
Soviet newsreel and film magazine|Kino-Pravda/Kino-Nedelya/Goskinokalendar/Soyuzkinozhurnal/News of the Day
British film unit of the state|GPO Film Unit/Empire Marketing Board Film Unit/Crown Film Unit/Colonial Film Unit/British Transport Films/Army Film Unit/COI
film board or centre of the state|National Film Board of Canada/Crown Film Unit/Commonwealth Film Unit/Films Division of India/United States Film Service/Film Finance Corporation/New Zealand Film Unit
support for new Indian and Australian film|Film Finance Corporation/National Film Development Corporation/Films Division/Australian Film Development Corporation/Experimental Film Fund/Children's Film Society
studio of Prague and the East|Barrandov/Gottwaldov/Zlín/Koliba/Mafilm/Avala/Jadran/DEFA/Hunnia/Boyana
# Bodies, codes, ratings, guilds
head of the Production Code or Hollywood's office|Will H. Hays/Joseph Breen/Geoffrey Shurlock/Jack Valenti/Eric Johnston/Jason Joy/Martin Quigley/Daniel Lord/James Wingate
body that watched Hollywood|Hays Office/Production Code Administration/Legion of Decency/National Board of Review/Studio Relations Committee/House Un-American Activities Committee/Chicago Board of Censors/MPAA
code of Hollywood|Production Code/Don'ts and Be Carefuls/Thirteen Points/rating system/Waldorf Statement/Paramount Decree/Formula
rating of the MPAA|G/PG/PG-13/R/NC-17/X/M/GP
rating in Britain|U/A/X/AA/PG/12/12A/15/18/H
guild and academy of Hollywood|Directors Guild of America/Screen Actors Guild/Writers Guild of America/American Society of Cinematographers/American Cinema Editors/Academy of Motion Picture Arts and Sciences/Producers Guild of America/Costume Designers Guild
guild of the 1930s|Screen Directors Guild/Screen Actors Guild/Screen Writers Guild/Academy of Motion Picture Arts and Sciences/IATSE/Actors' Equity
trust of the first years|Motion Picture Patents Company/General Film Company/Famous Players/Mutual Film Corporation/Independent Moving Pictures/Greater New York Film Rental Company
law case of Hollywood|United States v. Paramount/Burstyn v. Wilson/Mutual v. Ohio/De Havilland v. Warner Bros./Freedman v. Maryland/Jacobellis v. Ohio
film school|VGIK/Łódź Film School/FAMU/IDHEC/Centro Sperimentale di Cinematografia/La Fémis/National Film School of Denmark/Beijing Film Academy/Film and Television Institute of India
archive|Cinémathèque française/British Film Institute/Museum of Modern Art/George Eastman Museum/Deutsche Kinemathek/Gosfilmofond/Cineteca di Bologna/Library of Congress/Danish Film Institute
institute|British Film Institute/American Film Institute/Swedish Film Institute/Danish Film Institute/Sundance Institute/Polish Film Institute/Australian Film Institute/Korean Film Council/Irish Film Institute
founder of a film archive|Henri Langlois/Ernest Lindgren/Iris Barry/Jacques Ledoux/Maria Adriana Prolo/Georges Franju/Freddy Buache/Jean Mitry
# Magazines, papers, books
French film magazine|Cahiers du cinéma/Positif/Présence du cinéma/La Revue du cinéma/L'Écran français/Cinémonde/Cinéa/Première
French paper|L'Express/Le Monde/Le Figaro/Libération/Arts/Combat/France-Soir/L'Observateur
Italian film magazine|Cinema/Bianco e nero/Filmcritica/Cinema Nuovo/Ombre rosse/Cineforum
British film magazine|Sight and Sound/Close Up/Sequence/Movie/Monthly Film Bulletin/Film Quarterly/Picturegoer/Empire/Screen/Cinema Quarterly
American magazine of film|Variety/The Hollywood Reporter/Photoplay/Film Comment/Moving Picture World/Motion Picture Herald/Film Culture/American Cinematographer/Motion Picture Magazine
American magazine|Time/Life/The New Yorker/Rolling Stone/Newsweek/Esquire/Look/The Atlantic/The Nation/Entertainment Weekly
American newspaper|The New York Times/Los Angeles Times/The Washington Post/Chicago Tribune/San Francisco Chronicle/USA Today/The Boston Globe/The Wall Street Journal/The Christian Science Monitor
weekly of an American city|The Village Voice/Chicago Reader/LA Weekly/Boston Phoenix/New York Press/SF Weekly/Washington City Paper
Canadian newspaper|The Globe and Mail/Toronto Star/National Post/Vancouver Sun/Montreal Gazette/Ottawa Citizen/Le Devoir
business or trade paper|Forbes/Fortune/Variety/The Hollywood Reporter/Billboard/Bloomberg Businessweek/Deadline/IndieWire
journal of third-world film|Tricontinental/Cine Cubano/Cine al día/Hablemos de cine/Jump Cut/Octubre/Cine del Tercer Mundo/Framework
book about German film|From Caligari to Hitler/The Haunted Screen/Theory of Film/The Ufa Story/Film as Art/Weimar Cinema/Visible Man
book about silent film|The Parade's Gone By.../The Silent Clowns/Spellbound in Darkness/The Silent Voice/American Silent Film/My Autobiography/My Wonderful World of Slapstick
essay on film|Comedy's Greatest Era/A Certain Tendency of the French Cinema/Notes on Film Noir/Underground Films/The Gangster as Tragic Hero/The Birth of a New Avant-Garde/Trash, Art, and the Movies/White Elephant Art vs. Termite Art
crime paperback turned film|Down There/The Bride Wore Black/Kiss Me, Deadly/Build My Gallows High/The Postman Always Rings Twice/King's Ransom/Clean Break/Thieves Like Us
novel behind a film by Kurosawa or about|King's Ransom/The Idiot/Macbeth/King Lear/The Lower Depths/Red Harvest/In a Grove
play by Shakespeare|Macbeth/King Lear/Hamlet/Othello/The Tempest/Richard III/Romeo and Juliet/A Midsummer Night's Dream/The Taming of the Shrew/Julius Caesar
novel of the nineteenth century, English|Vanity Fair/David Copperfield/Wuthering Heights/Jane Eyre/Great Expectations/Dracula/Frankenstein/Tess of the d'Urbervilles/The Picture of Dorian Gray/Middlemarch/Oliver Twist
play by or with a bold woman of Broadway|Diamond Lil/Sex/The Drag/Catherine Was Great/The Pleasure Man/The Constant Sinner
# Festivals and prizes
great festival|Cannes/Venice/Berlin/Locarno/Karlovy Vary/San Sebastián/Moscow/Toronto/Sundance/Rotterdam
festival by full name|Cannes Film Festival/Venice Film Festival/Berlin Film Festival/Locarno Film Festival/Karlovy Vary Film Festival/San Sebastián Film Festival/Moscow Film Festival/Toronto Film Festival
festival founded before 1960|Venice/Cannes/Locarno/Karlovy Vary/Berlin/San Sebastián/Edinburgh/London/San Francisco/Moscow
festival since 1960|Toronto/Sundance/Telluride/Rotterdam/Busan/New York/Tribeca/South by Southwest/Hong Kong/Tokyo
festival of documentary|Yamagata/Sheffield/Hot Docs/IDFA/Full Frame/Visions du Réel/CPH:DOX/Leipzig/Oberhausen/Mannheim
festival of animation|Annecy/Zagreb/Ottawa/Hiroshima/Stuttgart/Anima/Fantoche
festival of Africa and the Arab world|FESPACO/Carthage/Cairo/Durban/Marrakech/Zanzibar/Dubai/El Gouna
festival of silent film|Pordenone/Bologna/Bonn/San Francisco Silent Film Festival/Kansas Silent Film Festival
festival of Asia|Busan/Hong Kong/Tokyo/Shanghai/Mumbai/Goa/Kerala/Fajr/Golden Horse/Jeonju
highest prize of a festival|Palme d'Or/Golden Lion/Golden Bear/Golden Leopard/Crystal Globe/Golden Shell/Golden St. George/Golden Stallion of Yennenga/Golden Tanit/Tiger Award
lesser prize of a festival|Silver Bear/Silver Lion/Grand Prix/Jury Prize/Camera d'Or/Volpi Cup/Special Jury Prize/Alfred Bauer Prize/Un Certain Regard Prize
second prize of a festival|Grand Prix/Grand Jury Prize/Jury Prize/Silver Lion/Silver Bear/Special Jury Prize/FIPRESCI Prize
prize of Venice through the years|Golden Lion/Mussolini Cup/Volpi Cup/Silver Lion/Marcello Mastroianni Award/Grand International Prize/Lion of St. Mark
part of a festival|Directors' Fortnight/Critics' Week/Un Certain Regard/Forum/Panorama/Horizons/Generation/Venice Days/ACID/Encounters
national film prize|César/BAFTA/Goya/David di Donatello/Lola/Bodil/Guldbagge/Ariel/Genie/Amanda/Robert
national prize of Asia and Africa|Golden Horse/Golden Rooster/Filmfare Award/Blue Dragon/Hong Kong Film Award/Japan Academy Prize/Africa Movie Academy Award/Asian Film Award/National Film Award
American prize|Academy Award/Golden Globe/Screen Actors Guild Award/Independent Spirit Award/Critics' Choice Award/National Board of Review Award/Gotham Award/Golden Raspberry/Directors Guild Award
Academy Award of a craft|Best Cinematography/Best Film Editing/Best Costume Design/Best Production Design/Best Sound/Best Original Score/Best Original Song/Best Makeup/Best Visual Effects
Academy Award of the first rank|Best Picture/Best Director/Best Actor/Best Actress/Best Original Screenplay/Best Adapted Screenplay/Best Supporting Actor/Best Supporting Actress
head of a festival|Gilles Jacob/Thierry Frémaux/Alberto Barbera/Moritz de Hadeln/Alfred Bauer/Dieter Kosslick/Marco Müller/Robert Favre Le Bret/Wolf Donner/Gian Luigi Rondi
founder of a festival|Alfred Bauer/Jean Zay/Giuseppe Volpi/Robert Redford/Henri Langlois/Philippe Erlanger/Oscar Martay/Amos Vogel
# Places
festival town of the Mediterranean|Cannes/Venice/San Sebastián/Nice/Antibes/Biarritz/Saint-Tropez/Sanremo/Taormina
film city of the United States|Hollywood/Fort Lee/Jacksonville/Chicago/New York/West Orange/Culver City/Burbank/Astoria/Santa Barbara/Universal City
place of the first American studios|Fort Lee/West Orange/Jacksonville/Chicago/Ithaca/Niles/Edendale/New Rochelle/Brooklyn
town of the first American cinemas|Pittsburgh/Chicago/New York/Philadelphia/Buffalo/Cleveland/St. Louis/Boston/Detroit
film town of Britain|Brighton/Ealing/Elstree/Walton-on-Thames/Sheffield/Leeds/Denham/Pinewood/Shepperton/Islington
English city of film invention|Leeds/Brighton/Sheffield/Bradford/Bristol/Manchester/Bath/Blackburn
film city of Germany|Babelsberg/Berlin/Munich/Hamburg/Geiselgasteig/Weissensee/Tempelhof/Düsseldorf
film city of Italy|Turin/Rome/Naples/Milan/Venice/Bologna/Tirrenia/Palermo
film city of France|Paris/Lyon/Montreuil/Vincennes/Nice/La Ciotat/Joinville/Épinay/Marseille
Scandinavian capital|Copenhagen/Stockholm/Oslo/Helsinki/Reykjavík/Gothenburg/Aarhus/Uppsala
Soviet film city|Moscow/Leningrad/Kiev/Odessa/Tbilisi/Yalta/Riga/Minsk
film city of India|Bombay/Calcutta/Madras/Pune/Hyderabad/Kolhapur/Lahore/Trivandrum/Bangalore
film city of Japan and Asia|Tokyo/Kyoto/Osaka/Kamakura/Nagoya/Yokohama/Kobe
film city of China|Shanghai/Hong Kong/Beijing/Xi'an/Changchun/Guangzhou/Chongqing/Taipei
film city of Africa|Ouagadougou/Dakar/Cairo/Lagos/Carthage/Algiers/Durban/Bamako/Abidjan
market town of Nigerian video|Idumota/Onitsha/Alaba/Surulere/Aba/Kano/Ibadan/Enugu/Asaba
film city of Latin America|Havana/Buenos Aires/Mexico City/Rio de Janeiro/São Paulo/Santiago/Viña del Mar/Santa Fe/Mérida/La Paz
city of Australia|Sydney/Melbourne/Adelaide/Brisbane/Perth/Hobart/Broken Hill/Darwin
landscape of Western films|Monument Valley/Death Valley/Lone Pine/Sedona/Almería/Durango/Moab/Big Bend/Old Tucson
theatre in Los Angeles|Grauman's Chinese Theatre/Egyptian Theatre/El Capitan/Dolby Theatre/Hollywood Roosevelt Hotel/Pantages Theatre/Ambassador Hotel/Shrine Auditorium/Dorothy Chandler Pavilion/Biltmore Hotel
place of the Oscars|Hollywood Roosevelt Hotel/Ambassador Hotel/Biltmore Hotel/Shrine Auditorium/Dorothy Chandler Pavilion/Kodak Theatre/Santa Monica Civic Auditorium/Pantages Theatre/Union Station
hall of Paris about 1895|Grand Café/Folies Bergère/Musée Grévin/Théâtre Robert-Houdin/Olympia/Eldorado/Le Chat Noir/Moulin Rouge
theatre of a festival|Palais des Festivals/Palazzo del Cinema/Titania-Palast/Zoo Palast/Hotel Excelsior/Piazza Grande/Berlinale Palast/Delphi
cinema of Berlin|Titania-Palast/Zoo Palast/Ufa-Palast am Zoo/Wintergarten/Marmorhaus/Gloria-Palast/Delphi/Capitol
theatre of variety about 1895|Wintergarten/Folies Bergère/Alhambra/Empire/Koster and Bial's Music Hall/Olympia/Egyptian Hall/Keith's Union Square
cinema of Bombay|Majestic/Coronation/Maratha Mandir/Regal/Eros/Liberty/Minerva/Opera House/Metro
cinema of Bombay, in full|Majestic Cinema/Coronation Cinema/Regal Cinema/Eros Cinema/Liberty Cinema/Metro Cinema/Minerva Theatre
picture palace of New York|Roxy/Strand/Rialto/Rivoli/Paramount/Capitol/Radio City Music Hall/Warners' Theatre/Broadway Theatre
square or island of a festival|Lido/Croisette/Potsdamer Platz/Piazza Grande/Kurfürstendamm/Giudecca
house of theatre in Paris|Odéon/Comédie-Française/Châtelet/Gaîté/Bouffes-Parisiens/Théâtre Libre/Grand Guignol
early glass studio or stage|Black Maria/Star Film studio/Cité Elgé/Hepworth's studio/Biograph's roof/Hove pump house/Thanhouser studio
# Characters
silent hero or comic figure|the Tramp/Broncho Billy/Maciste/Rigadin/Max/Fatty/Bébé/Onésime/Cretinetti
strong man or hero of Italian film|Maciste/Ursus/Hercules/Samson/Spartacus/Goliath/Fulvius Axilla
master criminal of early film|Fantômas/Irma Vep/Zigomar/Dr. Mabuse/Judex/Haghi/Professor Moriarty/Rocambole/Fu Manchu
monster of Universal|Frankenstein's monster/Dracula/The Mummy/The Invisible Man/The Wolf Man/The Gill-man/The Phantom
monster of Germany in the 1920s|Count Orlok/Cesare/the Golem/Mephisto/Dr. Mabuse/Dr. Caligari/Rotwang/Jack the Ripper
cartoon star of the 1930s|Betty Boop/Popeye/Mickey Mouse/Felix the Cat/Porky Pig/Donald Duck/Bosko/Flip the Frog/Oswald the Lucky Rabbit/Goofy/Koko the Clown
cartoon star of Warner|Bugs Bunny/Daffy Duck/Porky Pig/Elmer Fudd/Tweety/Sylvester/Yosemite Sam/Foghorn Leghorn/Pepé Le Pew/Wile E. Coyote
cartoon star of the 1940s and 1950s|Bugs Bunny/Woody Woodpecker/Mister Magoo/Tom and Jerry/Droopy/Gerald McBoing-Boing/Mighty Mouse/Chilly Willy/Casper
cartoon creature of the silent years|Gertie/Felix the Cat/Krazy Kat/Koko the Clown/Oswald the Lucky Rabbit/Bobby Bumps/Farmer Al Falfa/Little Nemo
comedy team|Laurel and Hardy/the Marx Brothers/Abbott and Costello/the Three Stooges/the Ritz Brothers/Wheeler and Woolsey/Martin and Lewis/Hope and Crosby/Keystone Cops/Our Gang
troupe of silent comedy|Keystone Cops/Bathing Beauties/Our Gang/Fred Karno's company/Ham and Bud/the Snub Pollard company/Ton of Fun
man behind music-hall and silent comics|Fred Karno/Mack Sennett/Hal Roach/Al Christie/Joseph Schenck/Jesse Robbins
private eye of film noir|Philip Marlowe/Sam Spade/Mike Hammer/Jeff Bailey/Jake Gittes/Lew Archer/Nick Charles/Bulldog Drummond/Michael Shayne
killer or gangster of film noir|Tommy Udo/Raven/Cody Jarrett/Johnny Rocco/Rico/Tony Camonte/Tom Powers/Vince Stone/Duke Mantee
femme fatale of film noir|Phyllis Dietrichson/Cora Smith/Kathie Moffat/Gilda/Laura Hunt/Elsa Bannister/Vivian Rutledge/Kitty Collins/Annie Laurie Starr/Brigid O'Shaughnessy/Mona Stevens
policeman of British film|George Dixon/Inspector Clouseau/Inspector Lestrade/Fabian of the Yard/Commander Gideon/Inspector Cockrill
hero of spy films|James Bond/Harry Palmer/Richard Hannay/Jason Bourne/Ethan Hunt/George Smiley/Matt Helm/Derek Flint/Jack Ryan
hero of Westerns|the Ringo Kid/Ethan Edwards/Will Kane/Shane/the Man with No Name/Wyatt Earp/Billy the Kid/Hopalong Cassidy/the Cisco Kid/Tom Dunson/the Lone Ranger
animal star|Rin Tin Tin/Lassie/Asta/Toto/Strongheart/Trigger/Cheeta/Benji/Francis the Talking Mule/Rover
queen or lady of costume film|Scarlett O'Hara/Becky Sharp/Anna Karenina/Jane Eyre/Marie Antoinette/Cleopatra/Emma Bovary/Elizabeth Bennet/Queen Christina
Disney or Pixar figure|Buzz Lightyear/Woody/Nemo/Dory/Merida/Sulley/Remy/Carl Fredricksen/Lightning McQueen/WALL-E/Mr. Incredible
villain of Disney|Scar/Ursula/Jafar/Maleficent/Cruella de Vil/Captain Hook/Gaston/Shere Khan/the Evil Queen/Hades
companion in a Disney cartoon|Mrs. Potts/Lumière/Cogsworth/Chip/Sebastian/Mushu/Zazu/Genie/Iago
voice of the computer or robot|HAL 9000/Samantha/Ava/R2-D2/C-3PO/Robby/Maria/Gort/RoboCop/Marvin/T-800/WALL-E
robot of the screen|Robby/Gort/Maria/HAL 9000/C-3PO/the Gunslinger/Roy Batty/T-1000/Ash/Tobor
monster of Japan|Godzilla/Mothra/Rodan/King Ghidorah/Gamera/Mechagodzilla/Hedorah/Anguirus/Daimajin
creature of special effects|King Kong/Mighty Joe Young/the Ymir/Caesar/Gwangi/the Kraken/Talos/the Cyclops/Gollum
role made from captured movement|Gollum/Caesar/Neytiri/Davy Jones/King Kong/Smaug/Jar Jar Binks/Thanos/Snoke
wuxia or kung fu hero|Wong Fei-hung/Ip Man/Fong Sai-yuk/the One-Armed Swordsman/Chen Zhen/Huo Yuanjia/Golden Swallow/Monkey King
Bollywood villain or bandit|Gabbar Singh/Mogambo/Shakaal/Lion/Dr. Dang/Kancha Cheena/Langda Tyagi
hero of Bollywood's 1970s, by first name|Vijay/Jai/Veeru/Amar/Akbar/Anthony/Don/Raj/Anand
lover of Italian or French classics|Guido/Marcello/Gelsomina/Cabiria/Zampanò/Antoine Doinel/Ferdinand/Michel Poiccard
alien of the screen|E.T./Yoda/Klaatu/Chewbacca/the Thing/the Predator/Starman/Jabba the Hutt
figure of Dickens or Victorian fiction|Magwitch/Miss Havisham/Fagin/Scrooge/Mr. Micawber/Sherlock Holmes/Dr. Jekyll/Count Dracula/Oliver Twist/Pip
outlaw of Australia|Ned Kelly/Chopper Read/Captain Moonlite/Ben Hall/Mad Dog Morgan/Captain Thunderbolt/Breaker Morant/Captain Starlight
# Writers behind films
American crime novelist|Raymond Chandler/Dashiell Hammett/James M. Cain/Cornell Woolrich/W. R. Burnett/Mickey Spillane/David Goodis/Jim Thompson/Patricia Highsmith/Ed McBain/Horace McCoy
British thriller novelist|Graham Greene/John Buchan/Eric Ambler/Ian Fleming/John le Carré/Len Deighton/Daphne du Maurier/Agatha Christie/Geoffrey Household/Frederick Forsyth
British novelist of about 1960|Alan Sillitoe/John Braine/David Storey/Stan Barstow/Keith Waterhouse/Kingsley Amis/John Osborne/Shelagh Delaney/Barry Hines/Nell Dunn
British novelist of the war and sea|Nicholas Monsarrat/Paul Brickhill/Alistair MacLean/C. S. Forester/Nevil Shute/H. E. Bates/Compton Mackenzie
British novelist since 1990|Irvine Welsh/Nick Hornby/Ian McEwan/Kazuo Ishiguro/Julian Barnes/Alan Hollinghurst/Helen Fielding/Zadie Smith/Roddy Doyle/Alex Garland
Victorian novelist|Charles Dickens/Thomas Hardy/William Makepeace Thackeray/George Eliot/Emily Brontë/Charlotte Brontë/Anthony Trollope/Wilkie Collins/Bram Stoker/Robert Louis Stevenson/Oscar Wilde
Edwardian and modern British novelist|E. M. Forster/D. H. Lawrence/Virginia Woolf/Evelyn Waugh/H. G. Wells/Joseph Conrad/Aldous Huxley/Somerset Maugham/George Orwell/Arnold Bennett
French novelist|Émile Zola/Victor Hugo/Alexandre Dumas/Gustave Flaubert/Guy de Maupassant/Honoré de Balzac/Stendhal/Jules Verne/Prosper Mérimée/Gaston Leroux
French novelist of the century of film|Georges Simenon/Marguerite Duras/Alain Robbe-Grillet/Georges Bernanos/Raymond Queneau/Boileau-Narcejac/Henri-Pierre Roché/Joseph Kessel/Romain Gary/Jean Cayrol
Italian novelist|Alberto Moravia/Giuseppe Tomasi di Lampedusa/Giovanni Verga/Giorgio Bassani/Vasco Pratolini/Cesare Pavese/Carlo Levi/Leonardo Sciascia/Gabriele D'Annunzio/Italo Calvino
German-language novelist|Heinrich Mann/Thomas Mann/Alfred Döblin/Günter Grass/Heinrich Böll/Robert Musil/Erich Maria Remarque/Stefan Zweig/Joseph Roth/Hans Fallada
Scandinavian author|Selma Lagerlöf/Henrik Ibsen/August Strindberg/Knut Hamsun/Vilhelm Moberg/Martin Andersen Nexø/Kaj Munk/Karen Blixen/Hjalmar Söderberg/Väinö Linna
Scandinavian author of today|John Ajvide Lindqvist/Stieg Larsson/Jo Nesbø/Henning Mankell/Fredrik Backman/Peter Høeg/Jussi Adler-Olsen/Per Petterson
Russian author|Leo Tolstoy/Fyodor Dostoevsky/Maxim Gorky/Anton Chekhov/Alexander Pushkin/Nikolai Gogol/Ivan Turgenev/Mikhail Sholokhov/Boris Pasternak/Mikhail Bulgakov
Japanese author|Ryūnosuke Akutagawa/Yasunari Kawabata/Jun'ichirō Tanizaki/Yukio Mishima/Kōbō Abe/Fumiko Hayashi/Haruki Murakami/Akiyuki Nosaka/Shūsaku Endō/Sakae Tsuboi/Michio Takeyama
Italian author of the neorealists|Luigi Bartolini/Giovanni Verga/Elio Vittorini/Cesare Pavese/Vasco Pratolini/Alberto Moravia/Carlo Levi
Indian author|Rabindranath Tagore/Bibhutibhushan Bandyopadhyay/Sarat Chandra Chattopadhyay/Munshi Premchand/R. K. Narayan/Saadat Hasan Manto/Tarashankar Bandyopadhyay/U. R. Ananthamurthy/Mahasweta Devi
Chinese author|Mo Yan/Eileen Chang/Yu Hua/Su Tong/Lao She/Lu Xun/Jin Yong/Lilian Lee/Ba Jin/Liu Yichang
Latin American author|Gabriel García Márquez/Jorge Luis Borges/Julio Cortázar/Mario Vargas Llosa/Juan Rulfo/Carlos Fuentes/Jorge Amado/Manuel Puig/Laura Esquivel/Adolfo Bioy Casares
Spanish-American novelist before 1950|Rómulo Gallegos/José Eustasio Rivera/Miguel Ángel Asturias/Ciro Alegría/Ricardo Güiraldes/Mariano Azuela/Jorge Icaza
Argentine novelist|Beatriz Guido/Ernesto Sabato/Adolfo Bioy Casares/Julio Cortázar/Manuel Puig/Silvina Ocampo/Eduardo Sacheri/Ricardo Piglia
Brazilian author|Jorge Amado/Graciliano Ramos/Machado de Assis/Guimarães Rosa/Clarice Lispector/Mário de Andrade/Oswald de Andrade/Nelson Rodrigues/Paulo Lins/José Lins do Rego
Cuban author|Edmundo Desnoes/Alejo Carpentier/José Martí/Guillermo Cabrera Infante/José Lezama Lima/Reinaldo Arenas/Senel Paz/Miguel Barnet
African author|Wole Soyinka/Chinua Achebe/Ousmane Sembène/Chimamanda Ngozi Adichie/Ngũgĩ wa Thiong'o/Ferdinand Oyono/Nadine Gordimer/André Brink/Ben Okri/Cyprian Ekwensi/Athol Fugard
Australian author|Joan Lindsay/Thomas Keneally/Miles Franklin/Kenneth Cook/Peter Carey/Patrick White/Colleen McCullough/Christopher Koch/Doris Pilkington/Henry Handel Richardson/C. J. Dennis/Steele Rudd/Norman Lindsay
American novelist of the 1930s|John Steinbeck/Ernest Hemingway/F. Scott Fitzgerald/William Faulkner/Margaret Mitchell/Sinclair Lewis/Pearl S. Buck/Erskine Caldwell/Edna Ferber/Theodore Dreiser/Upton Sinclair
American novelist since 1960|Ken Kesey/Joseph Heller/Truman Capote/Philip Roth/Kurt Vonnegut/John Updike/Cormac McCarthy/Norman Mailer/Mario Puzo/Larry McMurtry/Bernard Malamud
American author of horror and wonder|Stephen King/Ira Levin/William Peter Blatty/Richard Matheson/Philip K. Dick/Ray Bradbury/Robert Bloch/Michael Crichton/Peter Benchley/Thomas Harris
American playwright|Tennessee Williams/Arthur Miller/Eugene O'Neill/William Inge/Edward Albee/Lillian Hellman/Clifford Odets/Thornton Wilder/Robert E. Sherwood/August Wilson
European playwright|Bertolt Brecht/Henrik Ibsen/August Strindberg/Arthur Schnitzler/Frank Wedekind/Luigi Pirandello/Ferenc Molnár/Edmond Rostand/Anton Chekhov/Carl Zuckmayer
British playwright|George Bernard Shaw/Noël Coward/Terence Rattigan/John Osborne/Harold Pinter/Tom Stoppard/Peter Shaffer/Robert Bolt/Alan Bennett/Joe Orton
poet with the cinema|W. H. Auden/Jacques Prévert/Vladimir Mayakovsky/Jean Cocteau/Robert Desnos/Federico García Lorca/Bertolt Brecht/Pablo Neruda/Dylan Thomas/Walt Whitman
film critic and theorist, German|Siegfried Kracauer/Lotte Eisner/Rudolf Arnheim/Béla Balázs/Walter Benjamin/Herbert Jhering/Willy Haas/Kurt Pinthus
film critic, French|André Bazin/Nino Frank/Jacques Doniol-Valcroze/Georges Sadoul/Raymond Borde/Étienne Chaumeton/Louis Delluc/Alexandre Astruc/Serge Daney/Françoise Giroud
film critic, American|James Agee/Pauline Kael/Andrew Sarris/Roger Ebert/Walter Kerr/Bosley Crowther/Manny Farber/Otis Ferguson/Dwight Macdonald/Gene Siskel/Vincent Canby
# Films in runs
American serial of films|James Bond/Carry On/Star Wars/Star Trek/Harry Potter/Mission: Impossible/Indiana Jones/The Lord of the Rings/Alien/Planet of the Apes
series of the studio years|Andy Hardy/Charlie Chan/The Thin Man/Blondie/Dr. Kildare/Mr. Moto/Maisie/Bulldog Drummond/Boston Blackie/Tarzan/The Falcon
British comic series|Carry On/St Trinian's/Doctor/Confessions/Old Mother Riley/Monty Python/Pink Panther/Huggetts
trilogy of art cinema|Apu trilogy/Three Colours trilogy/War trilogy/Koker trilogy/Vengeance trilogy/Trilogy of Life/Human Condition trilogy/Silence of God trilogy/BRD trilogy/Infernal Affairs trilogy
trilogy of Kieślowski's and other late directors|Three Colours trilogy/Dollars trilogy/Before trilogy/Golden Heart trilogy/Proletariat trilogy/Vengeance trilogy/Cornetto trilogy/Noriko trilogy
book series behind films|Harry Potter/The Lord of the Rings/The Hunger Games/Twilight/The Chronicles of Narnia/Percy Jackson/Divergent/His Dark Materials/James Bond
film song of Bollywood and India|Naatu Naatu/Chaiyya Chaiyya/Jai Ho/Awaara Hoon/Pyar Kiya To Darna Kya/Mehbooba Mehbooba/Tujhe Dekha To/Choli Ke Peeche
song of the Oscars, classic|Over the Rainbow/White Christmas/When You Wish Upon a Star/Moon River/The Way You Look Tonight/Lullaby of Broadway/High Noon/Que Sera, Sera/Zip-a-Dee-Doo-Dah
song of the Oscars, since 1980|My Heart Will Go On/Flashdance... What a Feeling/Take My Breath Away/Streets of Philadelphia/Let It Go/Lose Yourself/Skyfall/Shallow/Can You Feel the Love Tonight/Circle of Life
dance or number of a musical|Broadway Melody Ballet/Cheek to Cheek/Shuffle Off to Buffalo/We're in the Money/Get Happy/The Trolley Song/Make 'Em Laugh/Lullaby of Broadway/Steam Heat
classical piece in film|The Blue Danube/Also sprach Zarathustra/Ride of the Valkyries/Adagio for Strings/Rhapsody in Blue/In the Hall of the Mountain King/The Sorcerer's Apprentice/Barber of Seville overture/Night on Bald Mountain
instrument of a famous score|zither/theremin/harmonica/accordion/guitar/harpsichord/sitar/ondes Martenot/cello/whistling/jew's harp
electronic instrument|theremin/ondes Martenot/Moog synthesizer/Trautonium/Novachord/vocoder/Hammond organ/Mellotron/Fairlight
company of players|the Old Vic/Moscow Art Theatre/Group Theatre/Mercury Theatre/Abbey Theatre/Comédie-Française/Kabuki-za/Deutsches Theater
club or ciné-club|Cinema 16/Objectif 49/Ciné-club du Quartier Latin/Film Society/Calcutta Film Society/Filmliga/Gente de Cine
cooperative or group of film-makers|Cine Liberación/Dziga Vertov Group/Ukamau/SLON/Newsreel/Film-Makers' Cooperative/Third World Newsreel/Medvedkin Group/Cine de la Base
`;
