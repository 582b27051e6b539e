/** Columns: years of the films | names, most alike next to each other; women who play in films seldom seen abroad, and who lend their voices to drawn ones. See `../circles.ts`. */
export const ACTRESSES_AFAR = `
# Japan: voices
1968-1995|Eiko Masuyama/Sumi Shimamoto/Keiko Toda/Mari Shimizu/Fumi Hirano/Yūko Mita/Mayumi Tanaka
1979-1998|Sumi Shimamoto/Mayumi Tanaka/Keiko Yokozawa/Keiko Toda/Minami Takayama/Masako Nozawa/Noriko Hidaka/Chika Sakamoto
1985-2005|Noriko Hidaka/Chika Sakamoto/Megumi Hayashibara/Minami Takayama/Emi Shinohara/Kotono Mitsuishi/Masako Katsuki/Atsuko Tanaka/Gara Takashima
1990-2010|Megumi Hayashibara/Kotono Mitsuishi/Yuko Miyamura/Aya Hisakawa/Kikuko Inoue/Maaya Sakamoto/Atsuko Tanaka/Emi Shinohara
2003-2026|Maaya Sakamoto/Miyuki Sawashiro/Kana Hanazawa/Nana Mizuki/Saori Hayami/Aoi Yūki/Inori Minase/Rie Kugimiya
# Japan: monsters, gangsters, swordswomen
1954-1975|Kumi Mizuno/Momoko Kōchi/Yumi Shirakawa/Akiko Wakabayashi/Yuriko Hoshi/Yukiko Kobayashi/Kyōko Anzai
1956-1970|Ruriko Asaoka/Mie Kitahara/Sayuri Yoshinaga/Chieko Matsubara/Izumi Ashikawa/Yumiko Nogawa/Annu Mari
1955-1970|Hizuru Takachiho/Satomi Oka/Hiroko Sakuramachi/Keiko Ōkawa/Yoshiko Sakuma/Shinobu Chihara
1968-1980|Meiko Kaji/Junko Fuji/Reiko Ike/Miki Sugimoto/Reiko Oshida/Etsuko Shihomi/Hiroko Ōgi
1972-2000|Chieko Baishō/Kirin Kiki/Mitsuko Baishō/Kaori Momoi/Shima Iwashita/Nobuko Miyamoto/Keiko Matsuzaka
# The Philippines
1952-1980|Gloria Romero/Nida Blanca/Susan Roces/Amalia Fuentes/Rita Gomez/Charito Solis/Lolita Rodriguez/Boots Anson-Roa
1972-1996|Nora Aunor/Vilma Santos/Hilda Koronel/Gina Alajar/Charo Santos/Lorna Tolentino/Amy Austria/Cherie Gil/Sharon Cuneta/Maricel Soriano
1974-2000|Gigi Dueñas/Mona Lisa/Perla Bautista/Anita Linda/Laurice Guillen/Veronica Palileo
1990-2024|Lea Salonga/Judy Ann Santos/Claudine Barretto/Aiko Melendez/Dawn Zulueta/Eugene Domingo/Angel Locsin
# Argentina, Chile, Venezuela
1933-1955|Libertad Lamarque/Niní Marshall/Mecha Ortiz/Zully Moreno/Amelia Bence/Delia Garcés/Tita Merello/Mirtha Legrand/Paulina Singerman
1943-1965|Olga Zubarry/Zully Moreno/Mirtha Legrand/Amelia Bence/Laura Hidalgo/Fanny Navarro/Malisa Zini/Silvia Legrand/Susana Campos
1955-1980|Graciela Borges/Elsa Daniel/Isabel Sarli/Olga Zubarry/María Vaner/Bárbara Mujica/Susana Freyre
1980-2010|Norma Aleandro/Graciela Borges/Susú Pecoraro/Cecilia Roth/Soledad Villamil/Mercedes Morán/Inés Estévez/Leticia Brédice
2005-2026|Dolores Fonzi/Martina Gusmán/Érica Rivas/Inés Efron/Natalia Oreiro/Valeria Bertuccelli/Julieta Díaz
# New Zealand and Australia
1979-2000|Kerry Fox/Danielle Cormack/Jennifer Ward-Lealand/Rena Owen/Donna Akersten/Kate Harcourt/Sarah Peirse/Ilona Rodgers
1989-2012|Rena Owen/Keisha Castle-Hughes/Vicky Haughton/Robyn Malcolm/Danielle Cormack/Miriama Smith/Rima Te Wiata/Loren Horsley
1971-1990|Helen Morse/Wendy Hughes/Angela Punch McGregor/Noni Hazlehurst/Tina Bursill/Judy Morris
# Norway, Denmark, Finland
1946-1985|Wenche Foss/Anne-Lise Tangstad/Inger Marie Andersen/Urda Arneberg/Liv Ullmann/Sossen Krohg/Aud Schønemann
1987-2026|Renate Reinsve/Ane Dahl Torp/Anneke von der Lippe/Gørild Mauseth/Ine Marie Wilmann/Agnes Kittelsen/Petronella Barker
1950-1985|Ghita Nørby/Bodil Kjer/Bodil Udsen/Helle Virkner/Astrid Villaume/Lily Weiding/Susse Wold
1986-2026|Kati Outinen/Outi Mäenpää/Elina Salo/Krista Kosonen/Laura Birn/Alma Pöysti
# Portugal, Greece, Hungary, Indonesia
1931-1960|Beatriz Costa/Milú/Maria Matos/Amália Rodrigues/Leonor Maia/Teresa Gomes
1950-1980|Aliki Vougiouklaki/Jenny Karezi/Elli Lambeti/Irene Papas/Melina Mercouri/Zoi Laskari/Xenia Kalogeropoulou/Rena Vlahopoulou
1931-1945|Katalin Karády/Irén Ágay/Zita Perczel/Franciska Gaal/Klári Tolnay/Margit Dajka
# Pakistan, Bangladesh, Nepal, Sri Lanka
1959-1985|Shamim Ara/Zeba/Nayyar Sultana/Sabiha Khanum/Deeba/Shabnam/Firdous/Rani
1975-1999|Babra Sharif/Anjuman/Neeli/Nadira/Reema Khan/Resham/Aasia/Mumtaz Begum
2007-2026|Mahira Khan/Humaima Malick/Mehwish Hayat/Saba Qamar/Amna Ilyas/Ayesha Omar/Armeena Khan/Sanam Saeed/Mawra Hocane
1962-1995|Shabana/Kabori Sarwar/Babita/Suchanda/Champa/Rozina/Anju Ghosh
1991-2026|Moushumi/Shabnur/Apu Biswas/Purnima/Mahiya Mahi/Pori Moni/Bidya Sinha Saha Mim/Nusraat Faria/Shabnom Bubly
1965-2010|Malini Fonseka/Swarna Mallawarachchi/Geetha Kumarasinghe/Vasanthi Chathurani/Sriyani Amarasena
# Spain: stage and Catalan films
1970-2015|Núria Espert/Rosa Maria Sardà/Anna Lizaran/Mercè Pons/Vicky Peña/Julieta Serrano/Montserrat Carulla/Emma Vilarasau/Mercè Arànega
1987-2024|Adriana Ozores/Blanca Portillo/Malena Alterio/Nathalie Poza/Candela Peña/Leonor Watling/Ariadna Gil/Aitana Sánchez-Gijón
# Quebec
1971-2024|Micheline Lanctôt/Geneviève Rioux/Dorothée Berryman/Dominique Michel/Louise Portal/Céline Bonnier/Anne Dorval/Suzanne Clément/Macha Grenon
# America: voices of drawn and animated films
1937-1970|Verna Felton/Kathryn Beaumont/Ilene Woods/Bea Benaderet/June Foray/Adriana Caselotti/Mary Costa/Barbara Luddy/Eleanor Audley
1986-2024|Jodi Benson/Paige O'Hara/Linda Larkin/Irene Bedard/Lea Salonga/Ming-Na Wen/Judy Kuhn
1985-2024|Tara Strong/Grey DeLisle/Kath Soucie/Tress MacNeille/Nancy Cartwright/E. G. Daily/Cree Summer/Russi Taylor/June Foray
`;
