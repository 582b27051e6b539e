/**
 * Columns: body | group | category; category; ...
 * A group holds what could be taken for the same honour: no two of a group ever stand side by side as options.
 */
export const CATEGORIES = `
# Academy Awards
academy|picture|Best Picture
academy|director|Best Director
academy|leading actor|Best Actor
academy|leading actress|Best Actress
academy|supporting actor|Best Supporting Actor
academy|supporting actress|Best Supporting Actress
academy|screenplay|Best Original Screenplay;Best Adapted Screenplay
academy|cinematography|Best Cinematography
academy|editing|Best Film Editing
academy|production design|Best Production Design;Best Art Direction
academy|costumes|Best Costume Design
academy|make-up|Best Makeup and Hairstyling;Best Makeup
academy|sound|Best Sound;Best Sound Mixing;Best Sound Editing
academy|visual effects|Best Visual Effects
academy|score|Best Original Score
academy|song|Best Original Song
academy|foreign film|Best International Feature Film;Best Foreign Language Film
academy|animated feature|Best Animated Feature
academy|documentary|Best Documentary Feature;Best Documentary Short Subject
academy|live-action short|Best Live Action Short Film
academy|animated short|Best Animated Short Film
academy|lifetime|Academy Honorary Award
academy|humanitarian|Jean Hersholt Humanitarian Award
academy|producer|Irving G. Thalberg Memorial Award
# Golden Globe Awards
golden-globes|picture|Best Motion Picture – Drama;Best Motion Picture – Musical or Comedy
golden-globes|director|Best Director
golden-globes|leading actor|Best Actor – Motion Picture Drama;Best Actor – Motion Picture Musical or Comedy
golden-globes|leading actress|Best Actress – Motion Picture Drama;Best Actress – Motion Picture Musical or Comedy
golden-globes|supporting actor|Best Supporting Actor – Motion Picture
golden-globes|supporting actress|Best Supporting Actress – Motion Picture
golden-globes|screenplay|Best Screenplay
golden-globes|score|Best Original Score
golden-globes|song|Best Original Song
golden-globes|foreign film|Best Foreign Language Film
golden-globes|animated feature|Best Animated Feature Film
golden-globes|lifetime|Cecil B. DeMille Award
# British Academy Film Awards
bafta|picture|Best Film
bafta|national film|Outstanding British Film;Best British Film
bafta|director|Best Direction
bafta|leading actor|Best Actor in a Leading Role
bafta|leading actress|Best Actress in a Leading Role
bafta|supporting actor|Best Actor in a Supporting Role
bafta|supporting actress|Best Actress in a Supporting Role
bafta|screenplay|Best Original Screenplay;Best Adapted Screenplay;Best Screenplay
bafta|cinematography|Best Cinematography
bafta|editing|Best Editing
bafta|production design|Best Production Design
bafta|costumes|Best Costume Design
bafta|make-up|Best Makeup and Hair
bafta|sound|Best Sound
bafta|visual effects|Best Special Visual Effects
bafta|score|Best Film Music;Best Original Music
bafta|foreign film|Best Film Not in the English Language
bafta|animated feature|Best Animated Film
bafta|documentary|Best Documentary
bafta|debut|Outstanding Debut by a British Writer, Director or Producer
bafta|newcomer|EE Rising Star Award
bafta|lifetime|BAFTA Fellowship
# Screen Actors Guild Awards
sag|ensemble|Outstanding Performance by a Cast in a Motion Picture
sag|leading actor|Outstanding Performance by a Male Actor in a Leading Role
sag|leading actress|Outstanding Performance by a Female Actor in a Leading Role
sag|supporting actor|Outstanding Performance by a Male Actor in a Supporting Role
sag|supporting actress|Outstanding Performance by a Female Actor in a Supporting Role
sag|stunts|Outstanding Performance by a Stunt Ensemble in a Motion Picture
sag|lifetime|Life Achievement Award
# Critics' Choice Movie Awards
critics-choice|picture|Best Picture
critics-choice|director|Best Director
critics-choice|leading actor|Best Actor
critics-choice|leading actress|Best Actress
critics-choice|supporting actor|Best Supporting Actor
critics-choice|supporting actress|Best Supporting Actress
critics-choice|newcomer|Best Young Performer;Best Young Actor/Actress
critics-choice|ensemble|Best Acting Ensemble
critics-choice|screenplay|Best Original Screenplay;Best Adapted Screenplay
critics-choice|cinematography|Best Cinematography
critics-choice|editing|Best Editing
critics-choice|production design|Best Production Design;Best Art Direction
critics-choice|costumes|Best Costume Design
critics-choice|make-up|Best Hair and Makeup;Best Makeup
critics-choice|visual effects|Best Visual Effects
critics-choice|score|Best Score
critics-choice|song|Best Song
critics-choice|comedy|Best Comedy
critics-choice|action film|Best Action Movie
critics-choice|science fiction film|Best Sci-Fi/Horror Movie
critics-choice|animated feature|Best Animated Feature
critics-choice|foreign film|Best Foreign Language Film
# Independent film
spirit|picture|Best Feature
spirit|director|Best Director
spirit|leading actor|Best Male Lead
spirit|leading actress|Best Female Lead
spirit|supporting actor|Best Supporting Male
spirit|supporting actress|Best Supporting Female
spirit|screenplay|Best Screenplay;Best First Screenplay
spirit|debut|Best First Feature
spirit|cinematography|Best Cinematography
spirit|editing|Best Editing
spirit|foreign film|Best International Film;Best Foreign Film
spirit|documentary|Best Documentary Feature
spirit|low budget|John Cassavetes Award
spirit|ensemble|Robert Altman Award
gotham|picture|Best Feature
gotham|documentary|Best Documentary
gotham|newcomer|Breakthrough Actor
gotham|debut|Breakthrough Director
gotham|ensemble|Best Ensemble Performance
bifa|picture|Best British Independent Film
bifa|director|Best Director
bifa|debut|Douglas Hickox Award
bifa|screenplay|Best Screenplay
bifa|newcomer|Most Promising Newcomer
bifa|foreign film|Best International Independent Film
bifa|lifetime|Richard Harris Award
# Genre, satire, audience
saturn|science fiction film|Best Science Fiction Film
saturn|fantasy film|Best Fantasy Film
saturn|horror film|Best Horror Film
saturn|action film|Best Action or Adventure Film
saturn|thriller|Best Thriller Film
saturn|animated feature|Best Animated Film
saturn|foreign film|Best International Film
saturn|director|Best Director
saturn|screenplay|Best Writing
saturn|leading actor|Best Actor
saturn|leading actress|Best Actress
saturn|supporting actor|Best Supporting Actor
saturn|supporting actress|Best Supporting Actress
saturn|newcomer|Best Performance by a Younger Actor
saturn|score|Best Music
saturn|costumes|Best Costume
saturn|make-up|Best Make-up
saturn|production design|Best Production Design
saturn|editing|Best Editing
saturn|visual effects|Best Special Effects
razzie|picture|Worst Picture
razzie|director|Worst Director
razzie|leading actor|Worst Actor
razzie|leading actress|Worst Actress
razzie|supporting actor|Worst Supporting Actor
razzie|supporting actress|Worst Supporting Actress
razzie|screenplay|Worst Screenplay
razzie|ensemble|Worst Screen Couple;Worst Screen Combo
razzie|remake|Worst Prequel, Remake, Rip-off or Sequel;Worst Remake or Sequel
razzie|newcomer|Worst New Star
razzie|song|Worst Original Song
mtv|picture|Best Movie;Movie of the Year
mtv|leading actor|Best Male Performance
mtv|leading actress|Best Female Performance
mtv|newcomer|Best Breakthrough Performance
mtv|ensemble|Best On-Screen Duo;Best On-Screen Team
mtv|villain|Best Villain
mtv|comedy|Best Comedic Performance
mtv|kiss|Best Kiss
mtv|fight|Best Fight
mtv|hero|Best Hero
mtv|song|Best Song from a Movie
mtv|action film|Best Action Sequence
annie|animated feature|Best Animated Feature
annie|director|Directing in a Feature Production
annie|screenplay|Writing in a Feature Production
annie|score|Music in a Feature Production
annie|voice|Voice Acting in a Feature Production
annie|storyboard|Storyboarding in a Feature Production
annie|character design|Character Design in a Feature Production
annie|character animation|Character Animation in a Feature Production
annie|production design|Production Design in a Feature Production
annie|visual effects|Animated Effects in a Feature Production
annie|lifetime|Winsor McCay Award
grammy|score|Best Score Soundtrack for Visual Media
grammy|soundtrack|Best Compilation Soundtrack for Visual Media
grammy|song|Best Song Written for Visual Media
grammy|record|Record of the Year
grammy|album|Album of the Year
grammy|song of the year|Song of the Year
# Guilds
dga|director|Outstanding Directing – Feature Film
dga|documentary|Outstanding Directing – Documentaries
pga|picture|Best Theatrical Motion Picture
pga|animated feature|Best Animated Motion Picture
pga|documentary|Best Documentary Motion Picture
wga|screenplay|Best Original Screenplay;Best Adapted Screenplay
wga|documentary|Best Documentary Screenplay
ace|editing|Best Edited Feature Film – Dramatic;Best Edited Feature Film – Comedy or Musical
ace|animated feature|Best Edited Animated Feature Film
ace|documentary|Best Edited Documentary – Feature
asc|cinematography|Outstanding Achievement in Cinematography in Theatrical Releases
adg|production design|Excellence in Production Design for a Contemporary Film;Excellence in Production Design for a Period Film;Excellence in Production Design for a Fantasy Film
cdg|costumes|Excellence in Contemporary Film;Excellence in Period Film;Excellence in Fantasy Film
# Festivals
cannes|top prize|Palme d'Or
cannes|second prize|Grand Prix
cannes|jury prize|Jury Prize
cannes|director|Best Director
cannes|leading actor|Best Actor
cannes|leading actress|Best Actress
cannes|screenplay|Best Screenplay
cannes|debut|Caméra d'Or
cannes|section|Un Certain Regard Prize
cannes|short film|Short Film Palme d'Or
cannes|technical|Vulcan Award of the Technical Artist;Technical Grand Prize
cannes|critics|FIPRESCI Prize
cannes|ecumenical|Prize of the Ecumenical Jury
cannes|queer|Queer Palm
cannes|dog|Palm Dog Award
venice|top prize|Golden Lion
venice|second prize|Grand Jury Prize
venice|director|Silver Lion for Best Direction
venice|leading actor|Volpi Cup for Best Actor
venice|leading actress|Volpi Cup for Best Actress
venice|screenplay|Golden Osella for Best Screenplay
venice|cinematography|Golden Osella for Best Cinematography
venice|jury prize|Special Jury Prize
venice|newcomer|Marcello Mastroianni Award
venice|debut|Luigi De Laurentiis Award
venice|lifetime|Golden Lion for Lifetime Achievement
venice|queer|Queer Lion
berlin|top prize|Golden Bear
berlin|second prize|Silver Bear Grand Jury Prize
berlin|jury prize|Silver Bear Jury Prize
berlin|director|Silver Bear for Best Director
berlin|leading actor|Silver Bear for Best Actor
berlin|leading actress|Silver Bear for Best Actress
berlin|screenplay|Silver Bear for Best Screenplay
berlin|technical|Silver Bear for Outstanding Artistic Contribution
berlin|innovation|Alfred Bauer Prize
berlin|queer|Teddy Award
berlin|lifetime|Honorary Golden Bear
berlin|ecumenical|Prize of the Ecumenical Jury
sundance|top prize|Grand Jury Prize: U.S. Dramatic
sundance|audience|Audience Award: U.S. Dramatic
sundance|director|Directing Award: U.S. Dramatic
sundance|screenplay|Waldo Salt Screenwriting Award
sundance|cinematography|Cinematography Award: U.S. Dramatic
sundance|documentary|Grand Jury Prize: U.S. Documentary
sundance|science|Alfred P. Sloan Prize
toronto|audience|People's Choice Award
toronto|national film|Best Canadian Feature Film
toronto|critics|FIPRESCI Prize
toronto|platform|Platform Prize
locarno|top prize|Golden Leopard
locarno|jury prize|Special Jury Prize
locarno|audience|Prix du Public
locarno|lifetime|Leopard of Honour
san-sebastian|top prize|Golden Shell
san-sebastian|jury prize|Special Jury Prize
san-sebastian|director|Silver Shell for Best Director
san-sebastian|leading actor|Silver Shell for Best Actor
san-sebastian|leading actress|Silver Shell for Best Actress
san-sebastian|lifetime|Donostia Award
karlovy-vary|top prize|Crystal Globe
rotterdam|top prize|Tiger Award
busan|top prize|New Currents Award
# Europe
cesar|picture|Best Film
cesar|director|Best Director
cesar|leading actor|Best Actor
cesar|leading actress|Best Actress
cesar|supporting actor|Best Supporting Actor
cesar|supporting actress|Best Supporting Actress
cesar|newcomer|Most Promising Actor;Most Promising Actress
cesar|debut|Best First Feature Film
cesar|screenplay|Best Original Screenplay;Best Adaptation
cesar|cinematography|Best Cinematography
cesar|editing|Best Editing
cesar|production design|Best Production Design
cesar|costumes|Best Costume Design
cesar|sound|Best Sound
cesar|score|Best Original Music
cesar|foreign film|Best Foreign Film
cesar|animated feature|Best Animated Film
cesar|documentary|Best Documentary Film
cesar|lifetime|Honorary César
goya|picture|Best Film
goya|director|Best Director
goya|debut|Best New Director
goya|leading actor|Best Actor
goya|leading actress|Best Actress
goya|supporting actor|Best Supporting Actor
goya|supporting actress|Best Supporting Actress
goya|newcomer|Best New Actor;Best New Actress
goya|screenplay|Best Original Screenplay;Best Adapted Screenplay
goya|cinematography|Best Cinematography
goya|editing|Best Editing
goya|production design|Best Art Direction
goya|production supervision|Best Production Supervision
goya|costumes|Best Costume Design
goya|make-up|Best Makeup and Hairstyles
goya|sound|Best Sound
goya|visual effects|Best Special Effects
goya|score|Best Original Score
goya|song|Best Original Song
goya|foreign film|Best European Film
goya|lifetime|Honorary Goya Award
david|picture|Best Film
david|director|Best Director
david|debut|Best New Director
david|leading actor|Best Actor
david|leading actress|Best Actress
david|supporting actor|Best Supporting Actor
david|supporting actress|Best Supporting Actress
david|cinematography|Best Cinematography
david|score|Best Score
david|production design|Best Sets and Decorations
david|costumes|Best Costumes
david|editing|Best Editing
david|foreign film|Best Foreign Film
david|youth|David Youth Award
european|picture|Best Film
european|director|Best Director
european|leading actor|Best Actor
european|leading actress|Best Actress
european|screenplay|Best Screenwriter
european|comedy|Best Comedy
european|debut|European Discovery of the Year
european|cinematography|Best Cinematographer
european|editing|Best Editor
european|production design|Best Production Designer
european|costumes|Best Costume Designer
european|score|Best Composer
european|animated feature|Best Animated Feature Film
european|documentary|Best Documentary
european|audience|People's Choice Award
european|lifetime|Lifetime Achievement Award
german|picture|Best Fiction Film
german|director|Best Direction
german|leading actor|Best Leading Actor
german|leading actress|Best Leading Actress
german|screenplay|Best Screenplay
german|cinematography|Best Cinematography
german|editing|Best Editing
german|score|Best Score
german|children|Best Children's Film
german|documentary|Best Documentary Film
# India
national-india|picture|Best Feature Film
national-india|debut|Indira Gandhi Award for Best Debut Film of a Director
national-india|popular film|Best Popular Film Providing Wholesome Entertainment
national-india|national integration|Nargis Dutt Award for Best Feature Film on National Integration
national-india|children|Best Children's Film
national-india|environment|Best Film on Environment Conservation/Preservation
national-india|social issues|Best Film on Other Social Issues
national-india|language|Best Feature Film in Hindi;Best Feature Film in Tamil;Best Feature Film in Telugu;Best Feature Film in Malayalam;Best Feature Film in Kannada;Best Feature Film in Bengali;Best Feature Film in Marathi
national-india|director|Best Direction
national-india|leading actor|Best Actor
national-india|leading actress|Best Actress
national-india|supporting actor|Best Supporting Actor
national-india|supporting actress|Best Supporting Actress
national-india|newcomer|Best Child Artist
national-india|male singer|Best Male Playback Singer
national-india|female singer|Best Female Playback Singer
national-india|score|Best Music Direction
national-india|lyrics|Best Lyrics
national-india|screenplay|Best Screenplay
national-india|cinematography|Best Cinematography
national-india|editing|Best Editing
national-india|sound|Best Audiography
national-india|production design|Best Production Design;Best Art Direction
national-india|costumes|Best Costume Design
national-india|make-up|Best Make-up Artist
national-india|choreography|Best Choreography
national-india|visual effects|Best Special Effects
national-india|special jury|Special Jury Award
national-india|lifetime|Dadasaheb Phalke Award
filmfare|picture|Best Film
filmfare|director|Best Director
filmfare|leading actor|Best Actor
filmfare|leading actress|Best Actress
filmfare|supporting actor|Best Supporting Actor
filmfare|supporting actress|Best Supporting Actress
filmfare|newcomer|Best Male Debut;Best Female Debut
filmfare|comedy|Best Performance in a Comic Role
filmfare|villain|Best Performance in a Negative Role
filmfare|score|Best Music Director;Best Background Score
filmfare|lyrics|Best Lyricist
filmfare|male singer|Best Male Playback Singer
filmfare|female singer|Best Female Playback Singer
filmfare|story|Best Story
filmfare|screenplay|Best Screenplay
filmfare|dialogue|Best Dialogue
filmfare|cinematography|Best Cinematography
filmfare|editing|Best Editing
filmfare|production design|Best Art Direction;Best Production Design
filmfare|costumes|Best Costume Design
filmfare|sound|Best Sound Design
filmfare|action film|Best Action
filmfare|choreography|Best Choreography
filmfare|visual effects|Best Special Effects
filmfare|new music|R. D. Burman Award
filmfare|critics|Critics Award for Best Film
filmfare|lifetime|Lifetime Achievement Award
filmfare-south|picture|Best Film
filmfare-south|director|Best Director
filmfare-south|leading actor|Best Actor
filmfare-south|leading actress|Best Actress
filmfare-south|supporting actor|Best Supporting Actor
filmfare-south|supporting actress|Best Supporting Actress
filmfare-south|score|Best Music Director
filmfare-south|lyrics|Best Lyricist
filmfare-south|male singer|Best Male Playback Singer
filmfare-south|female singer|Best Female Playback Singer
iifa|picture|Best Film
iifa|director|Best Director
iifa|leading actor|Best Actor
iifa|leading actress|Best Actress
iifa|supporting actor|Best Supporting Actor
iifa|supporting actress|Best Supporting Actress
iifa|villain|Best Performance in a Negative Role
iifa|comedy|Best Performance in a Comic Role
iifa|score|Best Music Director
iifa|lyrics|Best Lyricist
iifa|male singer|Best Male Playback Singer
iifa|female singer|Best Female Playback Singer
# East Asia and Australia
japan-academy|picture|Picture of the Year
japan-academy|director|Director of the Year
japan-academy|screenplay|Screenplay of the Year
japan-academy|leading actor|Outstanding Performance by an Actor in a Leading Role
japan-academy|leading actress|Outstanding Performance by an Actress in a Leading Role
japan-academy|supporting actor|Outstanding Performance by an Actor in a Supporting Role
japan-academy|supporting actress|Outstanding Performance by an Actress in a Supporting Role
japan-academy|animated feature|Animation of the Year
japan-academy|foreign film|Outstanding Foreign Language Film
japan-academy|newcomer|Newcomer of the Year
golden-horse|picture|Best Narrative Feature;Best Feature Film
golden-horse|director|Best Director
golden-horse|debut|Best New Director
golden-horse|leading actor|Best Leading Actor
golden-horse|leading actress|Best Leading Actress
golden-horse|supporting actor|Best Supporting Actor
golden-horse|supporting actress|Best Supporting Actress
golden-horse|screenplay|Best Original Screenplay;Best Adapted Screenplay
golden-horse|cinematography|Best Cinematography
golden-horse|editing|Best Film Editing
golden-horse|score|Best Original Film Score
golden-horse|song|Best Original Film Song
golden-horse|stunts|Best Action Choreography
hong-kong|picture|Best Film
hong-kong|director|Best Director
hong-kong|screenplay|Best Screenplay
hong-kong|leading actor|Best Actor
hong-kong|leading actress|Best Actress
hong-kong|supporting actor|Best Supporting Actor
hong-kong|supporting actress|Best Supporting Actress
hong-kong|newcomer|Best New Performer
hong-kong|cinematography|Best Cinematography
hong-kong|editing|Best Film Editing
hong-kong|production design|Best Art Direction
hong-kong|costumes|Best Costume Make Up Design
hong-kong|stunts|Best Action Choreography
hong-kong|score|Best Original Film Score
hong-kong|song|Best Original Film Song
blue-dragon|picture|Best Film
blue-dragon|director|Best Director
blue-dragon|debut|Best New Director
blue-dragon|leading actor|Best Leading Actor
blue-dragon|leading actress|Best Leading Actress
blue-dragon|supporting actor|Best Supporting Actor
blue-dragon|supporting actress|Best Supporting Actress
blue-dragon|screenplay|Best Screenplay
blue-dragon|cinematography|Best Cinematography and Lighting
aacta|picture|Best Film
aacta|director|Best Direction
aacta|leading actor|Best Actor in a Leading Role
aacta|leading actress|Best Actress in a Leading Role
aacta|supporting actor|Best Actor in a Supporting Role
aacta|supporting actress|Best Actress in a Supporting Role
aacta|screenplay|Best Original Screenplay;Best Adapted Screenplay
aacta|cinematography|Best Cinematography
aacta|editing|Best Editing
aacta|score|Best Original Music Score
aacta|sound|Best Sound
aacta|production design|Best Production Design
aacta|costumes|Best Costume Design
aacta|lifetime|Raymond Longford Award
`;
