/** Columns: years of the films | names, most alike next to each other. See `../circles.ts`. */
export const ACTRESSES_MODERN = `
# America from the end of the 1960s to the 1980s
1966-1976|Faye Dunaway/Jane Fonda/Katharine Ross/Tuesday Weld/Candice Bergen/Ali MacGraw/Jacqueline Bisset/Julie Christie
1974-1983|Faye Dunaway/Jane Fonda/Ellen Burstyn/Gena Rowlands/Jill Clayburgh/Marsha Mason/Diane Keaton/Glenda Jackson
1967-1972|Katharine Ross/Candice Bergen/Carrie Snodgress/Barbara Hershey/Jennifer Salt/Kim Darby/Susan Anspach/Ali MacGraw
1968-1976|Barbra Streisand/Liza Minnelli/Goldie Hawn/Julie Andrews/Bette Midler/Madeline Kahn
1976-1991|Barbra Streisand/Bette Midler/Goldie Hawn/Liza Minnelli/Cher/Jane Fonda
1968-1982|Ruth Gordon/Maureen Stapleton/Sylvia Sidney/Estelle Parsons/Nancy Marchand/Mildred Natwick/Helen Hayes
1968-1976|Ruth Gordon/Elsa Lanchester/Mildred Natwick/Helen Hayes/Agnes Moorehead/Shelley Winters/Sylvia Sidney
1970-1978|Helen Hayes/Myrna Loy/Gloria Swanson/Mildred Natwick/Maureen Stapleton/Jane Wyatt/Ruth Gordon
1968-1980|Goldie Hawn/Diane Keaton/Teri Garr/Jill Clayburgh/Marsha Mason/Sally Field/Tuesday Weld/Jennifer Salt
1969-1981|Jane Fonda/Faye Dunaway/Vanessa Redgrave/Julie Christie/Ellen Burstyn/Jill Clayburgh/Glenda Jackson/Sally Field
1982-1990|Jane Fonda/Faye Dunaway/Anne Bancroft/Sally Field/Jessica Lange/Shirley MacLaine/Gena Rowlands/Diane Keaton
1969-1979|Sylvia Miles/Brenda Vaccaro/Karen Black/Lee Grant/Shelley Winters/Estelle Parsons/Sally Kellerman/Louise Fletcher
1969-1978|Ali MacGraw/Katharine Ross/Candice Bergen/Jacqueline Bisset/Cybill Shepherd/Samantha Eggar/Mia Farrow
1969-1978|Karen Black/Susan Anspach/Sally Kellerman/Tuesday Weld/Brenda Vaccaro/Barbara Harris/Valerie Perrine/Carrie Snodgress
1971-1980|Cloris Leachman/Eileen Brennan/Louise Fletcher/Madeline Kahn/Maureen Stapleton/Barbara Harris/Lee Grant
1985-2010|Cloris Leachman/Olympia Dukakis/Shirley Knight/Eileen Brennan/Ellen Burstyn/Rita Moreno
1970-1981|Ellen Burstyn/Gena Rowlands/Jane Alexander/Lee Grant/Joanne Woodward/Anne Bancroft/Marsha Mason/Cloris Leachman
1997-2020|Ellen Burstyn/Gena Rowlands/Sissy Spacek/Lois Smith/Shirley Knight/Blythe Danner/Jane Fonda/Diane Ladd
1967-1976|Eileen Heckart/Maureen Stapleton/Estelle Parsons/Lee Grant/Shelley Winters/Cloris Leachman/Mildred Dunnock/Geraldine Page
1972-1980|Tatum O'Neal/Jodie Foster/Kristy McNichol/Linda Blair/Brooke Shields/Quinn Cummings/Diane Lane/Linda Manz
1972-1980|Talia Shire/Diane Keaton/Amy Irving/Brenda Vaccaro/Karen Allen/Michelle Phillips/Brooke Adams/Julie Kavner
1974-1980|Louise Fletcher/Jane Alexander/Ellen Burstyn/Lily Tomlin/Ronee Blakley/Estelle Parsons/Lois Nettleton
1972-1980|Lee Grant/Brenda Vaccaro/Dyan Cannon/Valerie Perrine/Sylvia Miles/Madeline Kahn/Sally Kellerman/Eileen Brennan
1974-1986|Lily Tomlin/Barbara Harris/Goldie Hawn/Madeline Kahn/Bette Midler/Teri Garr/Carol Burnett
1974-1986|Beatrice Straight/Jane Alexander/Maureen Stapleton/Geraldine Page/Frances Sternhagen/Nancy Marchand/Marian Seldes
1971-1982|Diane Keaton/Jill Clayburgh/Marsha Mason/Mia Farrow/Goldie Hawn/Margot Kidder/Jane Fonda/Carol Kane
1983-1997|Diane Keaton/Jessica Lange/Glenn Close/Sally Field/Susan Sarandon/Bette Midler/Goldie Hawn/Mary Steenburgen
1996-2018|Diane Keaton/Susan Sarandon/Jane Fonda/Bette Midler/Goldie Hawn/Meryl Streep/Sally Field/Jessica Lange
1976-1986|Meryl Streep/Jessica Lange/Glenn Close/Jill Clayburgh/Sissy Spacek/Debra Winger/Jane Alexander/Karen Allen
1978-1980|Meryl Streep/Jane Alexander/Candice Bergen/Jill Clayburgh/Mariel Hemingway/Mary Steenburgen/Kathryn Harrold
1983-1993|Meryl Streep/Jessica Lange/Glenn Close/Sally Field/Diane Keaton/Sigourney Weaver/Susan Sarandon/Sissy Spacek/Jane Fonda
1994-2004|Meryl Streep/Susan Sarandon/Glenn Close/Jessica Lange/Diane Keaton/Sigourney Weaver/Anjelica Huston/Judy Davis
2005-2023|Meryl Streep/Glenn Close/Helen Mirren/Diane Keaton/Susan Sarandon/Sigourney Weaver/Annette Bening/Judi Dench
1976-1986|Sally Field/Sissy Spacek/Jessica Lange/Jill Clayburgh/Diane Keaton/Debra Winger/Mary Steenburgen/Marsha Mason
1987-1997|Sally Field/Jessica Lange/Susan Sarandon/Bette Midler/Kathleen Turner/Goldie Hawn/Mary Steenburgen/Shirley MacLaine
2005-2016|Sally Field/Susan Sarandon/Sissy Spacek/Jessica Lange/Joan Allen/Frances McDormand/Dianne Wiest/Kathy Bates
1973-1986|Sissy Spacek/Shelley Duvall/Amy Irving/Sally Field/Jessica Lange/Brooke Adams/Karen Allen/Carol Kane
1997-2012|Sissy Spacek/Joan Allen/Susan Sarandon/Laura Linney/Marcia Gay Harden/Jessica Lange/Patricia Clarkson
1976-1986|Mary Steenburgen/Teri Garr/Karen Allen/JoBeth Williams/Beverly D'Angelo/Mary Kay Place/Carol Kane/Candy Clark
1976-1987|Susan Sarandon/Margot Kidder/Valerie Perrine/Lesley Ann Warren/Amy Irving/Jessica Lange/Blythe Danner/Kathleen Turner
1991-2003|Susan Sarandon/Meryl Streep/Jessica Lange/Geena Davis/Michelle Pfeiffer/Glenn Close/Emma Thompson/Holly Hunter/Sigourney Weaver
1975-1990|Maureen Stapleton/Geraldine Page/Colleen Dewhurst/Anne Bancroft/Olympia Dukakis/Estelle Parsons/Nancy Marchand/Jessica Tandy
1978-1986|Jessica Lange/Teri Garr/Debra Winger/Kathleen Turner/Kim Basinger/Karen Allen/Farrah Fawcett/Bo Derek
1989-1998|Jessica Lange/Susan Sarandon/Debra Winger/Sissy Spacek/Miranda Richardson/Mary McDonnell/Diane Keaton/Kathleen Turner
1982-1990|Glenn Close/Jessica Lange/Kathleen Turner/Sigourney Weaver/Meryl Streep/Anjelica Huston/Kate Nelligan/JoBeth Williams
2012-2024|Glenn Close/Annette Bening/Sigourney Weaver/Jessica Lange/Frances McDormand/Susan Sarandon/Kathy Bates/Jacki Weaver
1974-1988|Teri Garr/Madeline Kahn/Goldie Hawn/Carol Kane/Beverly D'Angelo/JoBeth Williams/Lesley Ann Warren/Dyan Cannon
1980-1995|Linda Hunt/Zelda Rubinstein/Frances Sternhagen/Jane Alexander/Dana Ivey
1980-1987|Debra Winger/Jessica Lange/Karen Allen/Nastassja Kinski/Michelle Pfeiffer/Kathleen Turner/Sean Young/Kelly McGillis
1988-1997|Debra Winger/Holly Hunter/Annette Bening/Barbara Hershey/Kelly McGillis/Mary McDonnell/Geena Davis
1983-1989|Geraldine Page/Anne Bancroft/Jessica Tandy/Gena Rowlands/Maureen Stapleton/Joanne Woodward/Kim Stanley/Ruby Dee
1984-1996|Anjelica Huston/Barbara Hershey/Lena Olin/Kathy Bates/Mercedes Ruehl/Olympia Dukakis/Cher
1985-1998|Whoopi Goldberg/Alfre Woodard/Angela Bassett/Oprah Winfrey/Loretta Devine/Lynn Whitfield/Cicely Tyson
1985-1990|Marlee Matlin/Holly Hunter/Kelly McGillis/Mare Winningham/Mary Stuart Masterson/Jennifer Jason Leigh/Elizabeth McGovern/Ally Sheedy
1983-1996|Dianne Wiest/Mary Steenburgen/Carol Kane/Joan Cusack/Julie Kavner/Barbara Hershey/Mary Kay Place/Stockard Channing
2000-2018|Dianne Wiest/Stockard Channing/Blythe Danner/Mary Kay Place/Patricia Clarkson/Allison Janney
1979-1992|Sigourney Weaver/Margot Kidder/Kathleen Turner/Jessica Lange/Karen Allen/Linda Hamilton/Geena Davis/Jamie Lee Curtis
1993-2012|Sigourney Weaver/Glenn Close/Susan Sarandon/Joan Allen/Jamie Lee Curtis/Geena Davis/Rene Russo/Anjelica Huston
1983-1999|Cher/Bette Midler/Goldie Hawn/Sally Field/Susan Sarandon/Anjelica Huston/Kathleen Turner/Barbra Streisand
1985-2006|Olympia Dukakis/Shirley MacLaine/Anne Bancroft/Gena Rowlands/Estelle Parsons/Lainie Kazan/Ellen Burstyn/Cloris Leachman
1985-1991|Holly Hunter/Debra Winger/Kelly McGillis/Mary Elizabeth Mastrantonio/Elizabeth Perkins/Amy Madigan/Meg Ryan/Ellen Barkin
1992-2006|Holly Hunter/Frances McDormand/Joan Allen/Mary McDonnell/Annette Bening/Laura Dern/Judy Davis/Patricia Clarkson
1985-1996|Geena Davis/Kathleen Turner/Sigourney Weaver/Ellen Barkin/Amy Madigan/Daryl Hannah/Mary Steenburgen/Rene Russo/Laura Dern
1984-1996|Frances McDormand/Holly Hunter/Amy Madigan/Mary Stuart Masterson/Laura Dern/Barbara Hershey/Mare Winningham/Catherine O'Hara
1997-2010|Frances McDormand/Patricia Clarkson/Joan Allen/Laura Linney/Catherine Keener/Holly Hunter/Allison Janney/Marcia Gay Harden
2008-2024|Frances McDormand/Laurie Metcalf/Allison Janney/Annette Bening/Melissa Leo/Julianne Moore/Margo Martindale/Holly Hunter/Kathy Bates
1985-1992|Melanie Griffith/Kim Basinger/Meg Ryan/Daryl Hannah/Rosanna Arquette/Michelle Pfeiffer/Ellen Barkin/Rebecca De Mornay
1986-1997|Michelle Pfeiffer/Geena Davis/Julia Roberts/Kim Basinger/Annette Bening/Meg Ryan/Demi Moore/Andie MacDowell/Uma Thurman
1985-1994|Jessica Tandy/Maureen Stapleton/Joan Plowright/Peggy Ashcroft/Katharine Hepburn/Gwen Verdon/Sylvia Sidney/Kim Hunter
1988-1996|Julia Roberts/Meg Ryan/Demi Moore/Sandra Bullock/Winona Ryder/Bridget Fonda/Nicole Kidman/Michelle Pfeiffer/Mary Stuart Masterson
1997-2009|Julia Roberts/Sandra Bullock/Meg Ryan/Nicole Kidman/Cameron Diaz/Michelle Pfeiffer/Ashley Judd/Reese Witherspoon
2010-2024|Julia Roberts/Sandra Bullock/Nicole Kidman/Naomi Watts/Julianne Moore/Laura Linney/Diane Lane/Jennifer Aniston
1988-1998|Kathy Bates/Anjelica Huston/Frances McDormand/Mercedes Ruehl/Mary Kay Place/Roseanne Barr
1997-2012|Kathy Bates/Allison Janney/Stockard Channing/Margo Martindale/Melissa Leo/Dianne Wiest/Glenn Close/Olympia Dukakis
1987-1995|Mercedes Ruehl/Marisa Tomei/Rosie Perez/Ellen Barkin/Anjelica Huston/Lorraine Bracco/Julie Kavner
1991-1997|Marisa Tomei/Mira Sorvino/Annabella Sciorra/Rosie Perez/Lorraine Bracco/Patricia Arquette/Bridget Fonda/Jennifer Tilly
2000-2016|Marisa Tomei/Diane Lane/Mira Sorvino/Catherine Keener/Robin Wright/Jennifer Jason Leigh/Hope Davis/Elisabeth Shue
1992-1998|Mira Sorvino/Marisa Tomei/Uma Thurman/Heather Graham/Jennifer Tilly/Ashley Judd/Lisa Kudrow/Patricia Arquette
1986-2000|Elisabeth Shue/Bridget Fonda/Jennifer Jason Leigh/Penelope Ann Miller/Elizabeth Perkins/Robin Wright/Lea Thompson/Mary Elizabeth Mastrantonio
1989-1999|Sharon Stone/Kim Basinger/Ellen Barkin/Melanie Griffith/Lorraine Bracco/Lena Olin/Rene Russo/Linda Fiorentino/Demi Moore
1993-2002|Helen Hunt/Meg Ryan/Linda Hamilton/Elisabeth Shue/Rene Russo/Bonnie Hunt/Annette Bening/Jennifer Aniston
1986-2000|Kim Basinger/Sharon Stone/Michelle Pfeiffer/Melanie Griffith/Rene Russo/Daryl Hannah/Ellen Barkin/Madeleine Stowe
1993-2005|Julianne Moore/Joan Allen/Annette Bening/Laura Linney/Jodie Foster/Emily Watson/Patricia Clarkson/Catherine Keener/Robin Wright
2006-2024|Julianne Moore/Annette Bening/Cate Blanchett/Naomi Watts/Laura Linney/Julia Roberts/Nicole Kidman/Jodie Foster/Laura Dern
1988-1995|Jodie Foster/Michelle Pfeiffer/Meg Ryan/Holly Hunter/Laura Dern/Kelly McGillis/Geena Davis/Bridget Fonda/Mary Elizabeth Mastrantonio
1997-2012|Jodie Foster/Sigourney Weaver/Ashley Judd/Julianne Moore/Sandra Bullock/Nicole Kidman/Annette Bening
1996-2006|Gwyneth Paltrow/Kate Winslet/Winona Ryder/Natalie Portman/Cameron Diaz/Claire Danes/Kate Beckinsale/Uma Thurman
1988-1999|Winona Ryder/Bridget Fonda/Uma Thurman/Drew Barrymore/Juliette Lewis/Jennifer Connelly/Mary-Louise Parker/Christina Ricci/Claire Danes
1987-1996|Uma Thurman/Bridget Fonda/Winona Ryder/Patricia Arquette/Sherilyn Fenn/Julia Ormond/Lara Flynn Boyle/Diane Lane
1998-2010|Hilary Swank/Chloë Sevigny/Claire Danes/Charlize Theron/Naomi Watts/Samantha Morton/Jennifer Connelly/Maggie Gyllenhaal
1997-2003|Angelina Jolie/Winona Ryder/Charlize Theron/Drew Barrymore/Christina Ricci/Brittany Murphy/Jennifer Lopez/Cameron Diaz
2004-2015|Angelina Jolie/Charlize Theron/Naomi Watts/Jennifer Connelly/Nicole Kidman/Milla Jovovich/Scarlett Johansson
1990-2001|Annette Bening/Rene Russo/Joan Allen/Michelle Pfeiffer/Madeleine Stowe/Susan Sarandon/Mary Steenburgen/Robin Wright/Geena Davis
2004-2024|Annette Bening/Diane Lane/Julianne Moore/Joan Allen/Laura Linney/Jodie Foster/Sigourney Weaver/Frances McDormand
1995-2010|Catherine Keener/Parker Posey/Patricia Clarkson/Lili Taylor/Hope Davis/Joan Cusack/Illeana Douglas/Amy Ryan/Mary-Louise Parker
1995-2005|Chloë Sevigny/Christina Ricci/Clea DuVall/Parker Posey/Samantha Morton/Rose McGowan/Juliette Lewis/Maggie Gyllenhaal
1995-2012|Marcia Gay Harden/Patricia Clarkson/Joan Allen/Laura Linney/Hope Davis/Laura Dern/Allison Janney/Mary-Louise Parker
1998-2008|Kate Hudson/Kirsten Dunst/Reese Witherspoon/Katie Holmes/Julia Stiles/Drew Barrymore/Anne Hathaway/Christina Ricci/Zooey Deschanel
2008-2020|Kate Hudson/Jennifer Aniston/Elizabeth Banks/Katherine Heigl/Jessica Biel/Drew Barrymore/Kristen Bell
1997-2012|Halle Berry/Thandiwe Newton/Angela Bassett/Vivica A. Fox/Gabrielle Union/Jada Pinkett Smith/Kerry Washington/Taraji P. Henson/Sanaa Lathan
1990-1999|Angela Bassett/Halle Berry/Whitney Houston/Vanessa Bell Calloway/Lynn Whitfield/Nia Long/Alfre Woodard/Vivica A. Fox/Jada Pinkett Smith
1995-2008|Angela Bassett/Alfre Woodard/Loretta Devine/Whoopi Goldberg/Regina King/Kimberly Elise/Sanaa Lathan/Lynn Whitfield
2009-2026|Angela Bassett/Viola Davis/Octavia Spencer/Regina King/Alfre Woodard/Taraji P. Henson/Regina Hall/Audra McDonald
1999-2010|Jennifer Connelly/Rachel Weisz/Naomi Watts/Hilary Swank/Charlize Theron/Robin Wright/Diane Lane/Maria Bello/Claire Forlani
1986-1996|Jennifer Connelly/Winona Ryder/Diane Lane/Lara Flynn Boyle/Elizabeth McGovern/Sherilyn Fenn/Bridget Fonda
1998-2008|Renée Zellweger/Reese Witherspoon/Kate Hudson/Cameron Diaz/Drew Barrymore/Julia Roberts/Kirsten Dunst/Gwyneth Paltrow/Kate Winslet
2016-2024|Renée Zellweger/Anne Hathaway/Charlize Theron/Michelle Williams/Amy Adams/Nicole Kidman/Jessica Chastain
1997-2008|Salma Hayek/Penélope Cruz/Jennifer Lopez/Catherine Zeta-Jones/Eva Mendes/Monica Bellucci/Rosario Dawson
1996-2012|Diane Lane/Ashley Judd/Julianne Moore/Robin Wright/Joan Allen/Annette Bening/Rene Russo/Elisabeth Shue/Helen Hunt
1979-1990|Diane Lane/Brooke Shields/Molly Ringwald/Jodie Foster/Demi Moore/Elizabeth McGovern/Ally Sheedy/Jennifer Jason Leigh
1996-2012|Queen Latifah/Whoopi Goldberg/Mo'Nique/Loretta Devine/Vivica A. Fox/Jada Pinkett Smith/Kimberly Elise/Jennifer Hudson
2006-2012|Jennifer Hudson/Anika Noni Rose/Beyoncé/Queen Latifah/Sharon Leal/Jordin Sparks/Fantasia Barrino
2001-2014|Mo'Nique/Octavia Spencer/Queen Latifah/Viola Davis/Jenifer Lewis/Loretta Devine/Wanda Sykes/Sherri Shepherd
1999-2012|Charlize Theron/Naomi Watts/Hilary Swank/Nicole Kidman/Cameron Diaz/Jennifer Connelly/Angelina Jolie/Maria Bello
2013-2024|Charlize Theron/Nicole Kidman/Margot Robbie/Emily Blunt/Jessica Chastain/Rosamund Pike/Amy Adams/Scarlett Johansson
2001-2016|Naomi Watts/Nicole Kidman/Robin Wright/Charlize Theron/Diane Lane/Jennifer Connelly/Rachel Weisz/Laura Linney/Maria Bello
1995-2004|Natalie Portman/Claire Danes/Kirsten Dunst/Christina Ricci/Katie Holmes/Thora Birch/Scarlett Johansson/Leelee Sobieski/Jena Malone
2004-2016|Natalie Portman/Keira Knightley/Scarlett Johansson/Anne Hathaway/Mila Kunis/Rachel Weisz/Kirsten Dunst/Jessica Biel/Michelle Williams
1999-2010|Reese Witherspoon/Kirsten Dunst/Kate Hudson/Anne Hathaway/Renée Zellweger/Amy Adams/Drew Barrymore/Jennifer Garner
2011-2024|Reese Witherspoon/Amy Adams/Anne Hathaway/Michelle Williams/Jennifer Garner/Rachel McAdams/Kirsten Dunst/Jessica Chastain
2004-2012|Amy Adams/Rachel McAdams/Anne Hathaway/Emily Blunt/Isla Fisher/Elizabeth Banks/Michelle Williams/Maggie Gyllenhaal
2011-2024|Amy Adams/Jessica Chastain/Michelle Williams/Emily Blunt/Rosamund Pike/Rachel McAdams/Naomi Watts/Cate Blanchett
1999-2012|Michelle Williams/Maggie Gyllenhaal/Claire Danes/Chloë Sevigny/Kirsten Dunst/Zooey Deschanel/Katie Holmes/Emily Mortimer/Kelly Macdonald
2010-2024|Michelle Williams/Carey Mulligan/Amy Adams/Jessica Chastain/Rooney Mara/Claire Foy/Keira Knightley/Kirsten Dunst
2005-2014|Elliot Page/Evan Rachel Wood/Kat Dennings/Kristen Stewart/Anna Kendrick/Emma Stone/Zoe Kazan
2006-2022|Viola Davis/Octavia Spencer/Taraji P. Henson/Kerry Washington/Anika Noni Rose/Aunjanue Ellis/Alfre Woodard/Adriane Lenox
2005-2018|Taraji P. Henson/Viola Davis/Regina King/Kerry Washington/Sanaa Lathan/Kimberly Elise/Sophie Okonedo/Gabrielle Union
2005-2013|Sandra Bullock/Julia Roberts/Jennifer Aniston/Reese Witherspoon/Hilary Swank/Cameron Diaz/Diane Lane
1994-2004|Sandra Bullock/Meg Ryan/Cameron Diaz/Julia Roberts/Ashley Judd/Helen Hunt/Renée Zellweger/Drew Barrymore
2002-2012|Maggie Gyllenhaal/Kirsten Dunst/Michelle Williams/Amy Adams/Emily Mortimer/Zooey Deschanel/Chloë Sevigny
2008-2018|Anna Kendrick/Emma Stone/Mary Elizabeth Winstead/Brie Larson/Zooey Deschanel/Olivia Wilde/Aubrey Plaza/Alison Brie/Kat Dennings
2000-2022|Melissa Leo/Margo Martindale/Amy Ryan/Ann Dowd/Patricia Clarkson/Marcia Gay Harden/Allison Janney/Jacki Weaver
2009-2016|Hailee Steinfeld/Saoirse Ronan/Chloë Grace Moretz/Elle Fanning/Abigail Breslin/Dakota Fanning/Mackenzie Foy
2016-2024|Hailee Steinfeld/Anya Taylor-Joy/Florence Pugh/Joey King/Lili Reinhart/Kaitlyn Dever/Thomasin McKenzie
2008-2020|Octavia Spencer/Viola Davis/Mo'Nique/Taraji P. Henson/Queen Latifah/Loretta Devine/Niecy Nash/Aunjanue Ellis
2011-2024|Jessica Chastain/Rosamund Pike/Bryce Dallas Howard/Amy Adams/Emily Blunt/Rebecca Hall/Rachel McAdams/Vera Farmiga/Rebecca Ferguson
2010-2024|Rooney Mara/Carey Mulligan/Kate Mara/Mia Wasikowska/Elizabeth Olsen/Noomi Rapace/Kristen Stewart/Alicia Vikander/Emma Stone
2010-2024|Jennifer Lawrence/Emma Stone/Shailene Woodley/Brie Larson/Elizabeth Olsen/Kristen Stewart/Mia Wasikowska/Margot Robbie
2001-2012|Anne Hathaway/Emily Blunt/Scarlett Johansson/Keira Knightley/Rachel McAdams/Amanda Seyfried/Kirsten Dunst/Jessica Biel
2012-2024|Anne Hathaway/Emily Blunt/Amy Adams/Emma Stone/Natalie Portman/Amanda Seyfried/Jessica Chastain/Scarlett Johansson
2012-2026|Lupita Nyong'o/Gugu Mbatha-Raw/Danai Gurira/Naomie Harris/Letitia Wright/Zazie Beetz/Tessa Thompson/KiKi Layne/Janelle Monáe
1992-2016|Patricia Arquette/Juliette Lewis/Elisabeth Shue/Marisa Tomei/Robin Wright/Joely Richardson/Virginia Madsen/Jennifer Jason Leigh
1985-1999|Laura Dern/Jennifer Jason Leigh/Virginia Madsen/Mary Stuart Masterson/Bridget Fonda/Isabella Rossellini/Lili Taylor/Uma Thurman
2010-2024|Laura Dern/Robin Wright/Diane Lane/Julianne Moore/Marisa Tomei/Patricia Clarkson/Laura Linney/Elisabeth Shue/Allison Janney
2010-2020|Brie Larson/Elizabeth Olsen/Emma Stone/Kate Mara/Jennifer Lawrence/Shailene Woodley/Felicity Jones/Mia Wasikowska
1985-1999|Jennifer Jason Leigh/Bridget Fonda/Ally Sheedy/Laura Dern/Lili Taylor/Patricia Arquette/Madeleine Stowe/Mary Stuart Masterson
2010-2020|Jennifer Jason Leigh/Robin Wright/Patricia Arquette/Daryl Hannah/Uma Thurman/Laura Dern/Juliette Lewis
2004-2020|Rachel McAdams/Amy Adams/Elizabeth Banks/Isla Fisher/Rose Byrne/Kristen Bell/Olivia Wilde/Emily Blunt/Michelle Monaghan
2009-2024|Emma Stone/Margot Robbie/Amanda Seyfried/Emma Watson/Jennifer Lawrence/Brie Larson/Carey Mulligan/Anna Kendrick/Dakota Johnson
1996-2022|Allison Janney/Joan Cusack/Laurie Metcalf/Christine Baranski/Melissa Leo/Margo Martindale/Mary McDonnell/Catherine O'Hara
1995-2024|Regina King/Vivica A. Fox/Gabrielle Union/Taraji P. Henson/Nia Long/Viola Davis/Sanaa Lathan/Jada Pinkett Smith
2001-2010|Scarlett Johansson/Keira Knightley/Kirsten Dunst/Natalie Portman/Evan Rachel Wood/Jessica Biel/Claire Danes/Rachel McAdams
2012-2024|Scarlett Johansson/Anne Hathaway/Charlize Theron/Natalie Portman/Michelle Williams/Elizabeth Olsen/Kirsten Dunst/Rachel McAdams
2008-2024|Amanda Seyfried/Rachel McAdams/Emma Stone/Isla Fisher/Lily Collins/Dakota Fanning/Mila Kunis/Blake Lively/Lily James
2018-2026|Ariana DeBose/Rachel Zegler/Stephanie Beatriz/Melissa Barrera/Leslie Grace/Zendaya
2008-2024|Kristen Stewart/Dakota Fanning/Mia Wasikowska/Jennifer Lawrence/Carey Mulligan/Elle Fanning/Lily Collins/Dakota Johnson/Rooney Mara
2011-2024|Kirsten Dunst/Michelle Williams/Keira Knightley/Jessica Chastain/Elisabeth Moss/Rosamund Pike/Amy Adams/Carey Mulligan
2017-2024|Michelle Yeoh/Joan Chen/Sandra Oh/Lucy Liu/Ming-Na Wen/Tamlyn Tomita/Rosalind Chao/Maggie Cheung
1978-1994|Jamie Lee Curtis/Adrienne Barbeau/Nancy Allen/Kelly Lynch/Daryl Hannah/Margot Kidder/Carrie Fisher/JoBeth Williams
2003-2024|Jamie Lee Curtis/Sigourney Weaver/Annette Bening/Laurie Metcalf/Allison Janney/Diane Lane/Holly Hunter/Geena Davis
2018-2026|Da'Vine Joy Randolph/Danielle Brooks/Octavia Spencer/Dominique Fishback/Jurnee Smollett/Ayo Edebiri/Danielle Deadwyler
2014-2024|America Ferrera/Gina Rodriguez/Stephanie Beatriz/Aubrey Plaza/Eva Longoria/Ana de Armas
2002-2012|America Ferrera/Alexis Bledel/Amber Tamblyn/Blake Lively/Michelle Trachtenberg/Lindsay Lohan/Rosario Dawson
2019-2026|Mikey Madison/Sydney Sweeney/Maya Hawke/Julia Garner/Margaret Qualley/Rachel Sennott/Jenna Ortega/Riley Keough
2002-2024|Zoe Saldaña/Rosario Dawson/Michelle Rodriguez/Kerry Washington/Thandiwe Newton/Eva Mendes/Paula Patton/Gina Rodriguez
1982-1999|Amy Madigan/Ellen Barkin/Mary Stuart Masterson/Holly Hunter/JoBeth Williams/Frances McDormand/Mare Winningham/Mary McDonnell
2015-2026|Amy Madigan/Laurie Metcalf/Ann Dowd/Margo Martindale/Melissa Leo/Dale Dickey/Lois Smith/Patricia Clarkson
# Comedians, action, horror, the young and the character players
1975-1983|Carrie Fisher/Margot Kidder/Karen Allen/Brooke Adams/Nancy Allen/Veronica Cartwright/Jane Seymour
1970-1982|Pam Grier/Tamara Dobson/Gloria Hendry/Vonetta McGee/Diahann Carroll/Brenda Sykes
1973-1984|Jacqueline Bisset/Jane Seymour/Geneviève Bujold/Candice Bergen/Lois Chiles/Barbara Carrera/Raquel Welch
1977-1990|Candice Bergen/Jill Clayburgh/Jacqueline Bisset/Lee Remick/Dyan Cannon/Mary Beth Hurt/Jane Alexander
1983-1989|Molly Ringwald/Ally Sheedy/Lea Thompson/Demi Moore/Elisabeth Shue/Jennifer Grey/Mia Sara/Lori Loughlin
1984-1994|Linda Hamilton/Sigourney Weaver/Kelly McGillis/Daryl Hannah/Rebecca De Mornay/Elizabeth Perkins/Kathleen Turner/Helen Slater
1984-1997|Meg Ryan/Kelly McGillis/Elizabeth Perkins/Demi Moore/Geena Davis/Daryl Hannah/Andie MacDowell/Elisabeth Shue
1987-1998|Demi Moore/Sharon Stone/Julia Roberts/Michelle Pfeiffer/Andie MacDowell/Kim Basinger/Madeleine Stowe/Meg Ryan
1988-2003|Madeleine Stowe/Mary Elizabeth Mastrantonio/Andie MacDowell/Rene Russo/Rebecca De Mornay/Virginia Madsen/Julianne Moore/Embeth Davidtz
1996-2006|Neve Campbell/Jennifer Love Hewitt/Sarah Michelle Gellar/Katie Holmes/Rose McGowan/Fairuza Balk/Robin Tunney/Denise Richards
1994-2003|Alicia Silverstone/Liv Tyler/Claire Danes/Drew Barrymore/Neve Campbell/Kate Hudson/Christina Ricci/Robin Tunney
1995-2009|Cameron Diaz/Heather Graham/Jennifer Aniston/Drew Barrymore/Christina Applegate/Kate Hudson/Denise Richards
1997-2012|Carrie-Anne Moss/Famke Janssen/Milla Jovovich/Kate Beckinsale/Rhona Mitra/Uma Thurman/Gina Gershon/Claire Forlani
2001-2014|Jessica Alba/Jessica Biel/Eva Mendes/Megan Fox/Eliza Dushku/Jordana Brewster/Michelle Rodriguez/Kate Beckinsale
2005-2018|Kristen Wiig/Tina Fey/Amy Poehler/Melissa McCarthy/Maya Rudolph/Elizabeth Banks/Judy Greer/Isla Fisher/Kathryn Hahn
2003-2018|Kristen Bell/Elizabeth Banks/Mila Kunis/Anna Faris/Amanda Peet/Olivia Wilde/Isla Fisher/Jennifer Garner
2003-2018|Rosemarie DeWitt/Kathryn Hahn/Judy Greer/Amy Landecker/Kate Mara/Mary McCormack/Maura Tierney/Hope Davis
2001-2012|Zooey Deschanel/Natalie Portman/Kat Dennings/Kirsten Dunst/Kate Hudson/Anna Faris/Emily Blunt/Mary Elizabeth Winstead
2012-2024|Zendaya/Halle Bailey/Amandla Stenberg/Yara Shahidi/Kiersey Clemons
2001-2012|Dakota Fanning/Abigail Breslin/AnnaSophia Robb/Bailee Madison/Elle Fanning/Chloë Grace Moretz
2012-2026|Elle Fanning/Dakota Fanning/Anya Taylor-Joy/Saoirse Ronan/Odessa Young/Hailee Steinfeld/Juno Temple/Thomasin McKenzie
2010-2024|Riley Keough/Haley Bennett/Zoe Kazan/Juno Temple/Dakota Johnson/Kate Mara/Zoë Kravitz
2004-2024|Kate Mara/Elizabeth Olsen/Olivia Wilde/Mary Elizabeth Winstead/Blake Lively/Amber Heard/Teresa Palmer/Dakota Johnson
2009-2024|Merritt Wever/Ann Dowd/Julie White/Kathryn Hahn/Margo Martindale/Carrie Coon/Julianne Nicholson
1988-2002|Lili Taylor/Illeana Douglas/Parker Posey/Mary-Louise Parker/Annabella Sciorra/Martha Plimpton/Ally Sheedy
1989-2003|Bridget Fonda/Jennifer Jason Leigh/Mary-Louise Parker/Kelly Lynch/Penelope Ann Miller/Kyra Sedgwick/Moira Kelly
1985-2001|Joan Cusack/Catherine O'Hara/Carol Kane/Elizabeth Perkins/Mary Steenburgen/Julie Hagerty/Bonnie Hunt
1985-2003|Kelly Preston/Lea Thompson/Kelly Lynch/Rebecca De Mornay/Elizabeth Perkins/Kyra Sedgwick/Embeth Davidtz
1987-2010|Stockard Channing/Christine Baranski/Swoosie Kurtz/Bette Midler/Mary Kay Place/Blythe Danner/Dianne Wiest/Jane Curtin
1993-2012|Alfre Woodard/Loretta Devine/CCH Pounder/Lynn Whitfield/Adriane Lenox/S. Epatha Merkerson/Anna Deavere Smith
1976-1994|Cicely Tyson/Beah Richards/Ruby Dee/Diahann Carroll/Alfre Woodard/Madge Sinclair
1986-2006|Rosie Perez/Jennifer Lopez/María Conchita Alonso/Lauren Vélez/Elizabeth Peña/Michelle Rodriguez/Trini Alvarado
1993-2012|Rosalind Chao/Ming-Na Wen/Tamlyn Tomita/Lauren Tom/Lucy Liu/Sandra Oh/Kelly Hu/France Nuyen
2000-2024|Sandra Oh/Lucy Liu/Margaret Cho/Ming-Na Wen/Maggie Q/Constance Wu/Stephanie Hsu
1989-2018|Parker Posey/Janeane Garofalo/Catherine Keener/Jane Lynch/Molly Shannon/Hope Davis/Christina Applegate
2006-2016|Olivia Wilde/Megan Fox/Mila Kunis/Emily Blunt/Blake Lively/Amber Heard/Jessica Biel/Minka Kelly
1979-1992|Conchata Ferrell/Frances Sternhagen/Mary Louise Wilson/Estelle Parsons/Dana Ivey
1977-1985|Verna Bloom/Melinda Dillon/Lois Smith/JoBeth Williams/Mary Beth Hurt/Kathryn Harrold/Jane Alexander
1977-1990|Amy Irving/Brooke Adams/Annette O'Toole/Margot Kidder/Mary Elizabeth Mastrantonio/Lesley Ann Warren/Beverly D'Angelo/Elizabeth McGovern
1984-1996|Alley Mills/Denise Crosby/Lea Thompson/Dee Wallace/JoBeth Williams/Beverly D'Angelo/Jayne Brook
1970-1977|Candy Clark/Cindy Williams/Mackenzie Phillips/Jennifer Salt/Cybill Shepherd/Susan Sarandon/Carol Kane/Shelley Duvall
2000-2022|Sienna Miller/Kate Bosworth/Diane Kruger/Kate Hudson/Naomi Watts/Keira Knightley/Katie Holmes
2000-2016|Gabrielle Union/Sanaa Lathan/Regina Hall/Nia Long/Kerry Washington/Taraji P. Henson/Zoe Saldaña/Vivica A. Fox
1992-2003|Jennifer Lopez/Salma Hayek/Marisa Tomei/Mira Sorvino/Sandra Bullock/Rosie Perez/Ashley Judd
# More parts of these years
1979-1985|Cathy Moriarty/Theresa Saldana/Sandra Bernhard/Debra Winger/Patti LuPone/Theresa Russell/Ellen Barkin
1980-1990|Lindsay Crouse/Amy Madigan/Christine Lahti/Mary Beth Hurt/Kate Nelligan/Mary McDonnell/JoBeth Williams
1982-1995|Margaret Avery/Oprah Winfrey/Alfre Woodard/Rae Dawn Chong/Lynn Whitfield/Akosua Busia/Ruby Dee
1978-1994|Anne Archer/JoBeth Williams/Kate Capshaw/Bonnie Bedelia/Barbara Hershey/Mimi Rogers/Stefanie Powers
1995-2003|Gloria Stuart/Lauren Bacall/Julie Harris/Kim Hunter/Anne Bancroft/Joan Plowright/Ellen Burstyn
2008-2014|Gabourey Sidibe/Jennifer Hudson/Jurnee Smollett/Raven-Symoné/Nicole Beharie/Adepero Oduye/Kimberly Elise
2008-2026|Kerry Condon/Ruth Negga/Eva Birthistle/Sharon Horgan/Denise Gough/Niamh Algar/Caitríona Balfe
2014-2026|Lily Gladstone/Tantoo Cardinal/Devery Jacobs/Amber Midthunder/Jana Schmieding/Irene Bedard
2015-2026|Cynthia Erivo/Jennifer Hudson/Ariana DeBose/Danielle Brooks/Janelle Monáe/Audra McDonald/Fantasia Barrino
2019-2026|Monica Barbaro/Maya Hawke/Daisy Edgar-Jones/Phoebe Dynevor/Elle Fanning/Lily James/Kaitlyn Dever
1985-1997|Isabella Rossellini/Lena Olin/Greta Scacchi/Nastassja Kinski/Juliette Binoche/Melanie Griffith/Laura Dern
2014-2026|Isabella Rossellini/Charlotte Rampling/Fanny Ardant/Kristin Scott Thomas/Isabelle Huppert
2018-2026|Wunmi Mosaku/Letitia Wright/Danielle Deadwyler/Jodie Turner-Smith/Sophie Okonedo/Jayme Lawson/Thuso Mbedu
2018-2026|Teyana Taylor/Zoë Kravitz/KiKi Layne/Tessa Thompson/Regina Hall/Janelle Monáe/Zazie Beetz
1996-2003|Courteney Cox/Neve Campbell/Jennifer Aniston/Lisa Kudrow/Rose McGowan/Christina Applegate
1998-2016|Gillian Anderson/Olivia Williams/Naomi Watts/Rachel Weisz/Joely Richardson/Rosamund Pike/Emily Watson
2008-2016|Greta Gerwig/Zoe Kazan/Brit Marling/Lena Dunham/Aubrey Plaza/Rashida Jones/Parker Posey
1997-2010|Sarah Polley/Samantha Morton/Chloë Sevigny/Molly Parker/Julia Stiles/Emily Watson/Katie Holmes
1971-1980|Elaine May/Madeline Kahn/Barbara Harris/Jeannie Berlin/Lily Tomlin/Marsha Mason/Carol Burnett
1974-1994|Penny Marshall/Cindy Williams/Laraine Newman/Teri Garr/Julie Kavner/Carrie Fisher
2012-2024|Emerald Fennell/Phoebe Waller-Bridge/Holliday Grainger/Alice Eve/Felicity Jones/Tuppence Middleton
1997-2005|Melora Walters/Lili Taylor/Emily Watson/Jennifer Jason Leigh/Mary Lynn Rajskub/Heather Graham
2009-2020|Annie Mumolo/Kristen Wiig/Ellie Kemper/Melissa McCarthy/Wendi McLendon-Covey/Maya Rudolph
1979-1990|Debbie Allen/Irene Cara/Vanity/Lonette McKee/Lola Falana/Paula Kelly
1976-1982|Leslie Browne/Lisa Lucas/Amanda Plummer/Diane Lane/Lynne Frederick/Tatum O'Neal
1976-1985|Penelope Milford/Mary Beth Hurt/Brooke Adams/Candy Clark/Mary Kay Place/Cindy Williams/Talia Shire/Karen Allen
1979-1990|Mary Tyler Moore/Jill Clayburgh/Ellen Burstyn/Lee Remick/Jane Alexander/Dyan Cannon/Candice Bergen/Joanne Woodward
1988-2003|Kathleen Quinlan/Mary McDonnell/Elizabeth Perkins/Joan Allen/Bonnie Bedelia/Rene Russo/Mary Steenburgen/Laura San Giacomo
1995-2012|Ruby Dee/Cicely Tyson/Diahann Carroll/Novella Nelson/Phylicia Rashad/Irma P. Hall
2009-2016|Quvenzhané Wallis/Willow Smith/Skai Jackson/Storm Reid/Marsai Martin/Amandla Stenberg
1971-1979|Diana Ross/Diahann Carroll/Cicely Tyson/Lola Falana/Leslie Uggams/Vonetta McGee/Freda Payne
1975-1980|Ronee Blakley/Karen Black/Barbara Harris/Gwen Welles/Cristina Raines/Lily Tomlin
2003-2012|Virginia Madsen/Patricia Clarkson/Hope Davis/Catherine Keener/Maria Bello/Vera Farmiga/Robin Wright
# Later years
1990-2010|Faye Dunaway/Jane Fonda/Candice Bergen/Ellen Burstyn/Ann-Margret/Jacqueline Bisset/Cybill Shepherd/Sally Kellerman
2005-2024|Candice Bergen/Diane Keaton/Jane Fonda/Mary Steenburgen/Lily Tomlin/Rita Moreno/Sally Field/Bette Midler
1988-2012|Lily Tomlin/Bette Midler/Goldie Hawn/Liza Minnelli/Carol Kane/Madeline Kahn/Teri Garr/Jane Curtin
1989-2014|Mia Farrow/Jessica Lange/Diane Keaton/Barbara Hershey/Dianne Wiest/Blythe Danner/Sissy Spacek/Geraldine Chaplin
1984-2005|Raquel Welch/Ann-Margret/Jacqueline Bisset/Joan Collins/Cybill Shepherd/Britt Ekland/Ursula Andress/Barbara Carrera
1984-2012|Katharine Ross/Karen Black/Ali MacGraw/Barbara Hershey/Candy Clark/Sally Kellerman/Susan Anspach
1984-2010|Pam Grier/Vonetta McGee/Alfre Woodard/Lynn Whitfield/Loretta Devine/Sheryl Lee Ralph/Vivica A. Fox
1992-2018|Carrie Fisher/Catherine O'Hara/Carol Kane/Teri Garr/Jamie Lee Curtis/Joan Cusack/Jane Lynch
1999-2020|Kathleen Turner/Melanie Griffith/Kim Basinger/Sharon Stone/Ellen Barkin/Demi Moore/Debra Winger/Geena Davis
2004-2024|Meg Ryan/Demi Moore/Andie MacDowell/Rene Russo/Elisabeth Shue/Helen Hunt/Diane Lane/Ashley Judd
2013-2024|Michelle Pfeiffer/Nicole Kidman/Annette Bening/Laura Dern/Sharon Stone/Julianne Moore/Jodie Foster/Demi Moore
1999-2020|Linda Hamilton/Debra Winger/Mary McDonnell/Barbara Hershey/Amy Madigan/JoBeth Williams/Kelly McGillis
2007-2024|Winona Ryder/Christina Ricci/Juliette Lewis/Jennifer Connelly/Chloë Sevigny/Liv Tyler/Claire Danes/Patricia Arquette
2014-2026|Jennifer Lopez/Cameron Diaz/Salma Hayek/Eva Longoria/Kate Hudson/Gwyneth Paltrow/Eva Mendes
2012-2026|Halle Berry/Taraji P. Henson/Gabrielle Union/Regina Hall/Thandiwe Newton/Kerry Washington/Queen Latifah/Tiffany Haddish
2012-2024|Hilary Swank/Kate Beckinsale/Jennifer Connelly/Maggie Gyllenhaal/Claire Danes/Julia Stiles/Anna Paquin/Katie Holmes
2012-2026|Whoopi Goldberg/Loretta Devine/Alfre Woodard/Phylicia Rashad/CCH Pounder/Jenifer Lewis/Angela Bassett
2016-2026|Amy Adams/Charlize Theron/Naomi Watts/Michelle Williams/Rosamund Pike/Angelina Jolie/Cate Blanchett
2012-2024|Heather Graham/Christina Applegate/Alicia Silverstone/Sarah Michelle Gellar/Neve Campbell/Courteney Cox/Mira Sorvino
2005-2024|Cher/Bette Midler/Barbra Streisand/Goldie Hawn/Jane Fonda/Diane Keaton/Liza Minnelli
1990-2012|Whitney Houston/Queen Latifah/Janet Jackson/Vanessa Williams/Toni Braxton/Halle Berry
1992-2010|Molly Ringwald/Ally Sheedy/Lea Thompson/Mary Stuart Masterson/Martha Plimpton/Mare Winningham
1985-2018|Shelley Duvall/Carol Kane/Karen Black/Geraldine Chaplin/Sissy Spacek/Talia Shire/Candy Clark
2014-2024|Catherine Zeta-Jones/Salma Hayek/Jennifer Connelly/Kate Beckinsale/Monica Bellucci/Halle Berry/Rachel Weisz
2012-2024|Anjelica Huston/Susan Sarandon/Jessica Lange/Glenn Close/Sigourney Weaver/Barbara Hershey/Dianne Wiest
1965-1984|Rita Moreno/Chita Rivera/Lee Grant/Brenda Vaccaro/Raquel Welch/Sylvia Miles/Estelle Parsons
1997-2013|Joanne Woodward/Gena Rowlands/Ellen Burstyn/Eva Marie Saint/Lois Smith/Shirley Knight/Piper Laurie
`;
