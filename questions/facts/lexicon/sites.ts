import { groupBy } from "../../group.ts";
import { rowsIn } from "./rows.ts";

/** Real places where films are shot, row by row of one kind and country. */
const SITES = rowsIn(`
Doune Castle|Eilean Donan Castle|Stirling Castle|Blackness Castle|Craigmillar Castle|Dunnottar Castle|Edinburgh Castle|Linlithgow Palace
Bodiam Castle|Warwick Castle|Leeds Castle|Alnwick Castle|Arundel Castle|Bamburgh Castle|Dover Castle|Hever Castle|Windsor Castle
Ashford Castle|Trim Castle|Malahide Castle|Kilkenny Castle|Cahir Castle|Dromoland Castle|Powerscourt House|Castletown House|Bantry House|Russborough House
Blenheim Palace|Castle Howard|Chatsworth House|Wilton House|Longleat House|Hatfield House|Knebworth House|Burghley House|Highclere Castle|Mentmore Towers|Wollaton Hall|Petworth House|Corsham Court|Stourhead|Stowe House|Luton Hoo|Waddesdon Manor|Syon House|Ham House|Lyme Park
Somerset House|Battersea Power Station|Senate House|Freemasons' Hall|St Pancras railway station|King's Cross station|Paddington Station|Royal Albert Hall|Tate Modern|Natural History Museum|British Museum|Old Royal Naval College|Lancaster House|Reform Club|Leadenhall Market|Abbey Mills Pumping Station
Grand Central Terminal|Penn Station|New York Public Library|Metropolitan Museum of Art|American Museum of Natural History|Carnegie Hall|Plaza Hotel|Waldorf Astoria|Chelsea Hotel|Coney Island|Central Park|Washington Square Park|Yankee Stadium|Rockefeller Center|Lincoln Center|Madison Square Garden|Columbia University
Griffith Observatory|Bradbury Building|Ambassador Hotel|Biltmore Hotel|Park Plaza Hotel|Greystone Mansion|Ennis House|Dodger Stadium|Santa Monica Pier|Los Angeles City Hall|Los Angeles Theatre|Shrine Auditorium|Queen Mary
Willis Tower|Wrigley Field|Navy Pier|Art Institute of Chicago|Richard J. Daley Center|James R. Thompson Center|Drake Hotel|Palmer House|Soldier Field|Field Museum of Natural History
Golden Gate Bridge|Alcatraz|Fort Point|Palace of Fine Arts|Coit Tower|Mission Dolores|San Francisco City Hall|Fairmont Hotel|Legion of Honor|Candlestick Park
Monument Valley|Death Valley|Grand Canyon|Zion National Park|Arches National Park|Dead Horse Point|Canyonlands|Valley of Fire|Red Rock Canyon|Lone Pine|Alabama Hills|Joshua Tree|Mojave Desert|White Sands|Bonneville Salt Flats
Philadelphia Museum of Art|Eastern State Penitentiary|Independence Hall|Reading Terminal Market|Philadelphia City Hall
Ohio State Reformatory|West Virginia Penitentiary|Old Joliet Prison|Tennessee State Penitentiary|Missouri State Penitentiary|San Quentin|Sing Sing
Schönbrunn Palace|Hofburg|Belvedere Palace|Neuschwanstein Castle|Sanssouci|Charlottenburg Palace|Ludwigsburg Palace|Nymphenburg Palace|Schleissheim Palace
Waterford Castle|Ashford Castle|Dromoland Castle|Lismore Castle|Kilkea Castle|Bunratty Castle|Charleville Castle
Cardington Airfield|Bovingdon Airfield|Farnborough Airport|Dunsfold Aerodrome|RAF Upper Heyford|RAF Halton|North Weald Airfield
Stanway House|Snowshill Manor|Chavenage House|Dyrham Park|Montacute House|Berkeley Castle|Sudeley Castle|Great Chalfield Manor
Gloucester Cathedral|Durham Cathedral|Lincoln Cathedral|Wells Cathedral|Ely Cathedral|Salisbury Cathedral|Winchester Cathedral|Canterbury Cathedral
Christ Church|Bodleian Library|Magdalen College|New College|Trinity College|King's College|Eton College|Harrow School
Trafalgar Square|Piccadilly Circus|Tower Bridge|Leicester Square|Covent Garden|Parliament Square|Westminster Bridge|Millennium Bridge
Glen Coe|Glen Nevis|Isle of Skye|Loch Lomond|Glenfinnan|Rannoch Moor|Cairngorms
Golden Gate Park|Muir Woods|Point Reyes|Bodega Bay|Mount Tamalpais|Big Sur
Paramount Ranch|Malibu Creek State Park|Corriganville|Iverson Movie Ranch|Melody Ranch|Bronson Canyon|Vasquez Rocks|Red Rock Canyon
Grauman's Chinese Theatre|Hollywood Bowl|Greek Theatre|Los Angeles Memorial Coliseum|Capitol Records Building|Chateau Marmont|Roosevelt Hotel|Sunset Tower
Empire State Building|Brooklyn Bridge|Times Square|Chrysler Building|Flatiron Building|Guggenheim Museum|United Nations headquarters
Lincoln Memorial|Washington Monument|Library of Congress|Arlington National Cemetery|National Mall|Jefferson Memorial
French Quarter|Jackson Square|Bourbon Street|Garden District|Lafayette Cemetery|Canal Street
Madewood Plantation|Madewood Plantation House|Oak Alley Plantation|Houmas House|Destrehan Plantation|Nottoway Plantation|Evergreen Plantation|Rosedown Plantation|Felicity Plantation
Yosemite|Yellowstone|Glacier National Park|Grand Teton|Rocky Mountain National Park|Mount Rainier
Stanley Park|Lions Gate Bridge|Gastown|Vancouver Art Gallery|Orpheum Theatre|Riverview Hospital|Minaty Bay|Capilano Suspension Bridge
Casa Loma|Distillery District|University of Toronto|Roy Thomson Hall|CN Tower
Eiffel Tower|Arc de Triomphe|Sacré-Cœur|Notre-Dame|Pont Neuf|Gare de Lyon|Gare du Nord|Père Lachaise Cemetery|Musée d'Orsay
Colosseum|Spanish Steps|Trevi Fountain|Piazza Navona|Castel Sant'Angelo|Villa Borghese
St. Mark's Square|Doge's Palace|Rialto Bridge|Grand Canal|Bridge of Sighs
Brandenburg Gate|Tempelhof Airport|Alexanderplatz|Reichstag|Checkpoint Charlie|Berlin Olympic Stadium
Charles Bridge|Prague Castle|Old Town Square|Strahov Monastery|Wenceslas Square|Barrandov
Alhambra|Plaza de España|Alcázar of Seville|Tabernas Desert|Mezquita|Royal Palace of Madrid|Las Ventas
Petra|Wadi Rum|Jerash|Dead Sea|Aqaba
Aït Benhaddou|Ouarzazate|Erg Chebbi|Atlas Mountains
Great Wall|Forbidden City|Summer Palace|Temple of Heaven|Tiananmen Square
Victoria Peak|Star Ferry|Victoria Harbour|Lantau Island|Walled City
Taj Mahal|Red Fort|Amber Fort|Lake Palace|Hawa Mahal|Mehrangarh Fort|Golconda Fort|Fatehpur Sikri
Gateway of India|Victoria Terminus|Film City|Juhu Beach|Mehboob Studio|Taj Mahal Palace Hotel
Ramoji Film City|Charminar|Golconda Fort|Mysore Palace|Bangalore Palace|Vidhana Soudha
Himeji Castle|Osaka Castle|Kumamoto Castle|Nijō Castle|Matsumoto Castle|Nagoya Castle
Savoy Hotel|Ritz Hotel|Claridge's|Langham Hotel|Dorchester Hotel|Café Royal|Criterion Restaurant|Grosvenor House
University College London|Imperial College London|King's College London|Royal Holloway|University of Westminster|Goldsmiths College
Victoria and Albert Museum|Science Museum|Imperial War Museum|National Gallery|National Portrait Gallery|Tate Britain
Waterloo Station|Liverpool Street Station|Victoria Station|Marylebone Station|Euston Station|Charing Cross Station|Aldwych tube station
Heathrow Airport|Gatwick Airport|Stansted Airport|London City Airport|Luton Airport
Goodison Park|Anfield|Old Trafford|Wembley Stadium|Villa Park|Elland Road|Stamford Bridge|St James' Park
Lake District|Peak District|Dartmoor|Exmoor|New Forest|Yorkshire Dales|North York Moors|Snowdonia|Brecon Beacons
Black Park|Burnham Beeches|Ashdown Forest|Forest of Dean|Epping Forest|Sherwood Forest|Windsor Great Park|Bourne Wood
Beachy Head|Seven Sisters|White Cliffs of Dover|Durdle Door|Chesil Beach|Lulworth Cove
Camber Sands|Holkham Beach|Freshwater West|Saunton Sands|Marloes Sands|Bamburgh Beach
Pembroke Castle|Caernarfon Castle|Conwy Castle|Harlech Castle|Raglan Castle|Caerphilly Castle
Bluebell Railway|Keighley and Worth Valley Railway|North Yorkshire Moors Railway|Great Central Railway|Nene Valley Railway|Severn Valley Railway|West Somerset Railway
Brands Hatch|Silverstone|Snetterton|Donington Park|Goodwood|Thruxton|Oulton Park
RAF Northolt|RAF Brize Norton|RAF Lyneham|RAF Odiham|RAF Lakenheath|RAF Mildenhall|RAF Little Rissington
Lacock Abbey|Gloucester Docks|Chatham Dockyard|Black Country Living Museum|Beamish Museum|Ironbridge Gorge
Phoenix Park|Dublin Castle|Kilmainham Gaol|St Stephen's Green|Four Courts|Croke Park
Cliffs of Moher|Skellig Michael|Curracloe Beach|Giant's Causeway|Glendalough|Wicklow Mountains|Powerscourt Waterfall
Nürburgring|Monza|Le Mans|Spa-Francorchamps|Hockenheim|Zandvoort
Daytona International Speedway|Talladega Superspeedway|Charlotte Motor Speedway|Indianapolis Motor Speedway|Laguna Seca|Willow Springs Raceway|Ontario Motor Speedway|Riverside International Raceway
Hohenschwangau Castle|Eltz Castle|Heidelberg Castle|Hohenzollern Castle|Wartburg Castle|Kriebstein Castle
Vienna State Opera|Burgtheater|Musikverein|Theater an der Wien|Prater
La Scala|Palais Garnier|Teatro La Fenice|Teatro Massimo|Royal Opera House|Teatro San Carlo
Place Vendôme|Place de la Concorde|Place des Vosges|Place Dauphine|Place de la Bastille|Trocadéro
Bois de Boulogne|Luxembourg Gardens|Tuileries Garden|Parc Monceau|Buttes-Chaumont|Canal Saint-Martin
Château de Pierrefonds|Château de Vincennes|Château de Chenonceau|Château d'Ussé|Château de Haut-Kœnigsbourg|Carcassonne
Hôtel Negresco|Carlton Hotel|Hôtel du Cap|Hôtel de Paris|Monte Carlo Casino|Hôtel Martinez
Villa d'Este|Villa del Balbianello|Villa Erba|Villa Carlotta|Villa Adriana|Villa Aldobrandini
Palazzo Farnese|Palazzo Barberini|Palazzo Colonna|Palazzo Brancaccio|Palazzo Spada|Palazzo Doria Pamphilj|Palazzo Chigi
Piazza di Spagna|Piazza del Popolo|Piazza Venezia|Via Veneto|Campo de' Fiori|Mouth of Truth
Piazza della Signoria|Ponte Vecchio|Uffizi Gallery|Boboli Gardens|Palazzo Vecchio|Santa Croce
Pompeii|Paestum|Ostia Antica|Herculaneum|Valley of the Temples|Mount Etna
Royal Palace of Caserta|Palazzo Gangi|Castel del Monte|Palace of Venaria|Palazzo Reale|Stupinigi
Dolomites|Matterhorn|Eiger|Jungfrau|Schilthorn|Mont Blanc|Zugspitze
Vatnajökull|Svínafellsjökull|Jökulsárlón|Skógafoss|Dettifoss|Gullfoss|Reynisfjara|Snæfellsnes
Red Square|Hermitage Museum|Winter Palace|Peterhof|Bolshoi Theatre|Gorky Park
Grand Bazaar|Hagia Sophia|Basilica Cistern|Topkapı Palace|Blue Mosque|Galata Tower
Karnak|Abu Simbel|Valley of the Kings|Luxor Temple|Great Pyramid of Giza|Temple of Philae
Harvard University|Yale University|Princeton University|Brown University|Cornell University|Dartmouth College|Vassar College
University of Southern California|Occidental College|Pomona College|Loyola Marymount University|Pepperdine University
University of Chicago|Northwestern University|Loyola University Chicago|DePaul University|Illinois Institute of Technology
Carnegie Mellon University|University of Pittsburgh|Duquesne University|Penn State University|Temple University
Heinz Field|Lambeau Field|Rose Bowl|Cotton Bowl|MetLife Stadium|Gillette Stadium|Lincoln Financial Field
Three Rivers Stadium|Veterans Stadium|Astrodome|Orange Bowl|Shea Stadium|Comiskey Park|Tiger Stadium|Milwaukee County Stadium
Fenway Park|Camden Yards|Petco Park|Coors Field|Busch Stadium
PNC Park|Fort Pitt Bridge|Heinz Hall|Cathedral of Learning|Mellon Institute|Phipps Conservatory|Fort Duquesne Bridge
Chicago Union Station|St. Louis Union Station|Los Angeles Union Station|Kansas City Union Station|Cincinnati Union Terminal|30th Street Station|Hoboken Terminal
Los Angeles International Airport|John F. Kennedy International Airport|LaGuardia Airport|O'Hare International Airport|San Francisco International Airport|Dulles International Airport|Van Nuys Airport
Edwards Air Force Base|Nellis Air Force Base|Holloman Air Force Base|March Air Force Base|MacDill Air Force Base|Andrews Air Force Base|Kirtland Air Force Base|Carswell Air Force Base|Lowry Air Force Base|Vandenberg Air Force Base
Camp Pendleton|Fort Benning|Fort Bragg|Fort Irwin|Parris Island|Camp Lejeune|Fort Ord
Statue of Liberty|Ellis Island|Liberty Island|Governors Island|Roosevelt Island|Rikers Island
Tavern on the Green|Sardi's|21 Club|Russian Tea Room|Katz's Delicatessen|Stork Club|Elaine's
Radio City Music Hall|Apollo Theater|Beacon Theatre|Metropolitan Opera House|Ziegfeld Theatre|Town Hall
Trump Tower|Woolworth Building|Citigroup Center|MetLife Building|Seagram Building|General Motors Building
Bronx Zoo|New York Botanical Garden|Prospect Park|Battery Park|Bryant Park|Tompkins Square Park|Gramercy Park
Oheka Castle|Old Westbury Gardens|Lyndhurst|Kykuit|Boscobel|Olana|Planting Fields
Rosecliff|Marble House|The Elms|Chateau-sur-Mer|Biltmore Estate|Winterthur
Boone Hall|Magnolia Plantation|Middleton Place|Drayton Hall|Bonaventure Cemetery|Forsyth Park
Boston Common|Faneuil Hall|Harvard Square|Boston Public Library|Massachusetts State House|Arnold Arboretum|Public Garden
Sepulveda Dam|Hansen Dam|Mulholland Dam|Hoover Dam|Glen Canyon Dam
Westin Bonaventure Hotel|Millennium Biltmore Hotel|Beverly Hills Hotel|Beverly Wilshire Hotel|Beverly Hilton|Alexandria Hotel|Cecil Hotel
Los Angeles Convention Center|Walt Disney Concert Hall|Dorothy Chandler Pavilion|Staples Center|Los Angeles Central Library|California Science Center
Venice Beach|Zuma Beach|Point Dume|Leo Carrillo State Beach|Paradise Cove|Huntington Beach|Will Rogers State Beach
Sherman Oaks Galleria|Puente Hills Mall|Del Amo Fashion Center|Monroeville Mall|Woodfield Mall|Beverly Center|Northridge Mall
Lake Tahoe|Lake Arrowhead|Big Bear Lake|Lake Powell|Lake Mead|Salton Sea|Mono Lake|Sequoia National Park
Caesars Palace|Bellagio|MGM Grand|Sands Hotel|Riviera Hotel|Tropicana Hotel|Stardust Hotel|Flamingo Hotel|Desert Inn|Circus Circus|Luxor Hotel
Fontainebleau Hotel|Don CeSar|Eden Roc|Breakers Hotel|Vizcaya|Hotel del Coronado|Mission Inn
Timberline Lodge|Stanley Hotel|Ahwahnee Hotel|Banff Springs Hotel|Mohonk Mountain House|Chateau Lake Louise
Kennywood|Cedar Point|Six Flags Magic Mountain|Knott's Berry Farm|Canada's Wonderland|Santa Cruz Beach Boardwalk|Belmont Park
Space Needle|Pike Place Market|Snoqualmie Falls|Gas Works Park|Cannon Beach|Multnomah Falls|Haystack Rock
Denali National Park|Everglades|Okefenokee Swamp|Great Smoky Mountains|Blue Ridge Mountains|Chimney Rock
Banff National Park|Jasper National Park|Dinosaur Provincial Park|Waterton Lakes|Kananaskis|Lake Louise
Habitat 67|McGill University|Université de Montréal|Bonsecours Market|Notre-Dame Basilica|Olympic Stadium|Concordia University
Sydney Opera House|Sydney Harbour Bridge|Bondi Beach|Luna Park|Martin Place|Taronga Zoo
Uluru|Hanging Rock|Kakadu National Park|Blue Mountains|Flinders Ranges|Coober Pedy
Tongariro National Park|Milford Sound|Kaitoke Regional Park|Mount Aspiring National Park|Karekare Beach|Hobbiton
India Gate|Qutub Minar|Humayun's Tomb|Chandni Chowk|Lodhi Gardens|Jama Masjid
Howrah Bridge|Victoria Memorial|Park Street|Eden Gardens|Writers' Building
Dal Lake|Gulmarg|Pahalgam|Sonmarg|Rohtang Pass|Pangong Lake
City Palace|Umaid Bhawan Palace|Nahargarh Fort|Jal Mahal|Jaisalmer Fort|Chittorgarh Fort
Tokyo Tower|Hotel New Otani|Imperial Hotel|Park Hyatt Tokyo|Hotel Okura|Meiji Shrine
International Finance Centre|Bank of China Tower|Jardine House|Chungking Mansions|Hong Kong Convention and Exhibition Centre|Peninsula Hotel
Maya Bay|Khao Phing Kan|Wat Arun|Railay Beach|Phang Nga Bay|Erawan Falls
Chapultepec Castle|Teotihuacan|Zócalo|Popocatépetl|Palacio de Bellas Artes|Chichen Itza
Sugarloaf Mountain|Christ the Redeemer|Copacabana Beach|Iguazu Falls|Maracanã Stadium|Ipanema Beach
Palace of Versailles|Château de Chantilly|Château de Fontainebleau|Vaux-le-Vicomte|Château de Chambord|Louvre
`);

/** All of them, by their first word. */
const BY_FIRST_WORD: ReadonlyMap<string, readonly string[]> = groupBy([...new Set(SITES.flat())], firstWord);

function firstWord(name: string): string {
  return /^\p{L}[\p{L}\d'’.-]*|^\d+\p{L}*/u.exec(name)?.[0] ?? "";
}

/** The sites that stand in a text, perhaps as a part of a longer name. */
export function sitesIn(text: string): readonly string[] {
  const words = new Set(text.match(/\p{L}[\p{L}\d'’.-]*|\d+\p{L}*/gu) ?? []);
  return [...words].flatMap((word) => BY_FIRST_WORD.get(word) ?? []).filter((name) => text.includes(name));
}

/** Others of its kind and country; nothing where the site is not known. */
export function sitesBeside(name: string | undefined): readonly string[] {
  const bare = (name ?? "").replace(/^the /i, "").toLowerCase();
  return SITES.find((row) => row.some((site) => site.toLowerCase() === bare)) ?? [];
}
