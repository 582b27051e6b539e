/** Words that begin sentences in capitals without being names. */
export const STARTERS = new Set(
  `a about according accompanying actor actress actors actresses additional additionally admission after afterwards again against ahead all almost alone along already also alternatively although among an and another any approximately around as aside at attempting audiences author back based because before behind believing being below beside besides best between beyond both box but by can casting certain citing colour comparing composer concerned consequently considering contrary conversely costume could creating critic critics
  cinematographer current currently desperate despite determined development did different director directors discussing distraught due during each earlier early editing editor eight eighteen eleven either eleven elsewhere employing english ensemble even eventually ever every everyone everything example except exterior facing fearing feeling few fifteen fifty film filming filmmaker finally finding first five following for former forty four from further furthermore generally given giving half having he hearing her here herself him himself his historian how however i if
  immediately in inside influenced initial initially inspired instead interested interior interviewed into introduced is it its itself judging just knowing known last late later latter learning less like likewise live lonely looking made main major making many marketing may meanwhile members might more moreover most much music my near nearly neither never nevertheless new next nine no nobody none nonetheless nor not noted noting nothing notably now of off official often old on once one ones only opening opposite or original originally other others otherwise our out outside over overall overwhelmed partly people perhaps photography planning playing plot post-production posters praising
  pre-production previous previously primarily principal prior producer producers production promotion prompted reaction realising realizing reception reflecting regarding released reportedly responding returning reviewers reviewing reviews screenwriter scenes second seeing seeking sensing set seven several shaken she shooting shortly similar similarly since six so some somehow someone something sometimes soon special speaking still subsequently such suddenly supporting taking talking ten that the their them themselves then there thereafter therefore these they thinking third thirteen thirty this those though thousands three through throughout thus to together too trailers toward towards twelve twenty two ultimately unable under
  unhappy unknown unlike until unwilling up upon upset us using various very visual waiting was watching we were what whatever when whenever where whereas wherever whether which while who whoever whom whose why will with within without worldwide would writer writers writing yet you your younger young
  appalled angry afraid armed`.split(/\s+/),
);

/** Verbs that a film's title can be followed by at the start of a sentence, where its first word might be a pronoun. */
export const TITLE_VERBS = new Set(
  "was is has had were will would did does premiered opened grossed earned received won garnered holds held has marked marks became follows stars starred features featured debuted made also lost took tells ranked ranks screened uses began ended ran runs entered competed remains remained sold topped".split(
    " ",
  ),
);

/** Particles inside a person's name. */
export const PARTICLES = new Set(
  "van von de der den del della di da du la le el al bin ibn ter ten dos das do y zu".split(" "),
);

/** Nouns that end the name of a body and take "of": "National Board of Review". */
export const BODY_HEADS = new Set(
  "Board Guild Academy Association Society Institute University Museum Library Circle Festival Department College School Federation Union Bank House Ministry Council Centre Center Church Bureau Court Museum Foundation".split(
    " ",
  ),
);

export const APPROXIMATE =
  "over|more than|about|approximately|nearly|almost|around|roughly|an estimated|under|less than|at least|up to|just over|just under|close to|as much as|as many as|in excess of|well over|fewer than";
