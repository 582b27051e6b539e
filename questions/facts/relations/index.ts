import type { Relation } from "../relation.ts";
import { adaptedInto } from "./adapted-into.ts";
import { AFTER_RELEASE } from "./after-release.ts";
import { AMONG_FILMS } from "./among-films.ts";
import { approvalRating } from "./approval-rating.ts";
import { artistOf } from "./artist-of.ts";
import { asSelf } from "./as-self.ts";
import { audienceGrade } from "./audience-grade.ts";
import { avoidedColour } from "./avoided-colour.ts";
import { OF_AWARDS } from "./award/index.ts";
import { awardWinner } from "./award-winner.ts";
import { bandMember } from "./band-member.ts";
import { bannedIn } from "./banned-in.ts";
import { basedOn } from "./based-on.ts";
import { borrowedApproach } from "./borrowed-approach.ts";
import { boxOffice } from "./box-office.ts";
import { budget } from "./budget.ts";
import { cameo } from "./cameo.ts";
import { castDeed } from "./cast-deed.ts";
import { cinematographer } from "./cinematographer.ts";
import { composer } from "./composer.ts";
import { composerApproached } from "./composer-approached.ts";
import { considered } from "./considered.ts";
import { countriesShot } from "./countries-shot.ts";
import { country } from "./country.ts";
import { crewJob } from "./crew-job.ts";
import { criticOutlet } from "./critic-outlet.ts";
import { cutDown } from "./cut-down.ts";
import { debut } from "./debut.ts";
import { dedicatedTo } from "./dedicated-to.ts";
import { director } from "./director.ts";
import { discSales } from "./disc-sales.ts";
import { distributor } from "./distributor.ts";
import { doubledAs } from "./doubled-as.ts";
import { draftTime } from "./draft-time.ts";
import { droppedOut } from "./dropped-out.ts";
import { dualRole } from "./dual-role.ts";
import { dubVoice } from "./dub-voice.ts";
import { editor } from "./editor.ts";
import { faulted } from "./faulted.ts";
import { fee } from "./fee.ts";
import { OF_FESTIVALS } from "./festival/index.ts";
import { festivalCompetition } from "./festival-competition.ts";
import { festivalRole } from "./festival-role.ts";
import { festivalScreening } from "./festival-screening.ts";
import { filmSong } from "./film-song.ts";
import { filmedAt } from "./filmed-at.ts";
import { firstCast } from "./first-cast.ts";
import { firstCut } from "./first-cut.ts";
import { OF_OTHERS } from "./general/index.ts";
import { grossElsewhere } from "./gross-elsewhere.ts";
import { grossTerritory } from "./gross-territory.ts";
import { grossWorldwide } from "./gross-worldwide.ts";
import { hiredTo } from "./hired-to.ts";
import { OF_FILM_HISTORY } from "./history/index.ts";
import { homeVideo } from "./home-video.ts";
import { ideaSource } from "./idea-source.ts";
import { inCast } from "./in-cast.ts";
import { inPlaceOf } from "./in-place-of.ts";
import { injury } from "./injury.ts";
import { inspiration } from "./inspiration.ts";
import { inspiredByAuthor } from "./inspired-by-author.ts";
import { inspiredByWork } from "./inspired-by-work.ts";
import { language } from "./language.ts";
import { lastFilm } from "./last-film.ts";
import { limitedRelease } from "./limited-release.ts";
import { limitedTheaters } from "./limited-theaters.ts";
import { locationTime } from "./location-time.ts";
import { lot } from "./lot.ts";
import { metascore } from "./metascore.ts";
import { modelledOn } from "./modelled-on.ts";
import { namedCrew } from "./named-crew.ts";
import { narrator } from "./narrator.ts";
import { nominatedFor } from "./nominated-for.ts";
import { nominationCount } from "./nomination-count.ts";
import { OF_THE_STORY } from "./of-the-story.ts";
import { onSetPerformer } from "./on-set-performer.ts";
import { openingWeekend } from "./opening-weekend.ts";
import { originallyCast } from "./originally-cast.ts";
import { outletQuotation } from "./outlet-quotation.ts";
import { ownStunts } from "./own-stunts.ts";
import { ownSuggestion } from "./own-suggestion.ts";
import { partCut } from "./part-cut.ts";
import { passivePlace } from "./passive-place.ts";
import { OF_PEOPLE } from "./person/index.ts";
import { plannedRelease } from "./planned-release.ts";
import { plays } from "./plays.ts";
import { playsAtAge } from "./plays-at-age.ts";
import { playsUnnamed } from "./plays-unnamed.ts";
import { premiereDate } from "./premiere-date.ts";
import { premiereFestival } from "./premiere-festival.ts";
import { producer } from "./producer.ts";
import { productionCompany } from "./production-company.ts";
import { quotation } from "./quotation.ts";
import { ratingGiven } from "./rating-given.ts";
import { realModel } from "./real-model.ts";
import { recastStage } from "./recast-stage.ts";
import { release } from "./release.ts";
import { releaseYear } from "./release-year.ts";
import { remakeTongue } from "./remake-tongue.ts";
import { replaced } from "./replaced.ts";
import { rewriter } from "./rewriter.ts";
import { rightsBought } from "./rights-bought.ts";
import { roleWrittenFor } from "./role-written-for.ts";
import { runningTime } from "./running-time.ts";
import { scoreRejected } from "./score-rejected.ts";
import { scriptBought } from "./script-bought.ts";
import { sequelDate } from "./sequel-date.ts";
import { sequelDirector } from "./sequel-director.ts";
import { OF_SERIES } from "./series/index.ts";
import { shootBegin } from "./shoot-begin.ts";
import { shootBeginPlace } from "./shoot-begin-place.ts";
import { shootDate } from "./shoot-date.ts";
import { shootEnd } from "./shoot-end.ts";
import { shootLocation } from "./shoot-location.ts";
import { shootPeriod } from "./shoot-period.ts";
import { shotIn } from "./shot-in.ts";
import { OF_SHOWS } from "./show/index.ts";
import { songAlbum } from "./song-album.ts";
import { songSinger } from "./song-singer.ts";
import { soundtrackAct } from "./soundtrack-act.ts";
import { sourcePaper } from "./source-paper.ts";
import { sourceWork } from "./source-work.ts";
import { sourceYear } from "./source-year.ts";
import { spentDoing } from "./spent-doing.ts";
import { starring } from "./starring.ts";
import { storyBy } from "./story-by.ts";
import { streamingService } from "./streaming-service.ts";
import { OF_STUDIOS } from "./studio/index.ts";
import { themeSinger } from "./theme-singer.ts";
import { titlePart } from "./title-part.ts";
import { toDirect } from "./to-direct.ts";
import { turnedDown } from "./turned-down.ts";
import { unavailable } from "./unavailable.ts";
import { upForPart } from "./up-for-part.ts";
import { weightChange } from "./weight-change.ts";
import { whyNot } from "./why-not.ts";
import { whyPostponed } from "./why-postponed.ts";
import { wideRelease } from "./wide-release.ts";
import { wideTheaters } from "./wide-theaters.ts";
import { wideWeekend } from "./wide-weekend.ts";
import { wonAward } from "./won-award.ts";
import { workedWithFor } from "./worked-with-for.ts";
import { workingTitle } from "./working-title.ts";
import { writer } from "./writer.ts";
import { writerDirector } from "./writer-director.ts";
import { writerDirectorProducer } from "./writer-director-producer.ts";

/** Every kind of fact that is looked for, grouped as an encyclopedia's article tells them. */
export const RELATIONS: readonly Relation[] = [
  // what it is
  releaseYear,
  country,
  language,
  // who made it
  productionCompany,
  narrator,
  storyBy,
  writerDirectorProducer,
  writerDirector,
  director,
  writer,
  producer,
  cinematographer,
  editor,
  unavailable,
  inCast,
  inPlaceOf,
  composer,
  debut,
  crewJob,
  namedCrew,
  basedOn,
  sourcePaper,
  sourceWork,
  sourceYear,
  dedicatedTo,
  runningTime,
  sequelDate,
  toDirect,
  rewriter,
  rightsBought,
  hiredTo,
  artistOf,
  remakeTongue,
  // release
  premiereFestival,
  premiereDate,
  festivalRole,
  festivalScreening,
  festivalCompetition,
  plannedRelease,
  limitedRelease,
  wideRelease,
  release,
  limitedTheaters,
  wideTheaters,
  distributor,
  streamingService,
  whyPostponed,
  homeVideo,
  bannedIn,
  // money
  budget,
  grossWorldwide,
  boxOffice,
  grossTerritory,
  grossElsewhere,
  openingWeekend,
  wideWeekend,
  discSales,
  // reception
  criticOutlet,
  ratingGiven,
  quotation,
  originallyCast,
  outletQuotation,
  approvalRating,
  metascore,
  audienceGrade,
  faulted,
  // the cast
  plays,
  playsAtAge,
  playsUnnamed,
  replaced,
  droppedOut,
  whyNot,
  recastStage,
  onSetPerformer,
  partCut,
  considered,
  turnedDown,
  starring,
  roleWrittenFor,
  cameo,
  asSelf,
  upForPart,
  castDeed,
  firstCast,
  // how it was made
  ideaSource,
  draftTime,
  borrowedApproach,
  inspiration,
  avoidedColour,
  ownSuggestion,
  workedWithFor,
  shootLocation,
  locationTime,
  shootDate,
  shootBegin,
  shootEnd,
  shootPeriod,
  firstCut,
  cutDown,
  passivePlace,
  spentDoing,
  doubledAs,
  shootBeginPlace,
  inspiredByWork,
  scriptBought,
  ownStunts,
  countriesShot,
  fee,
  weightChange,
  injury,
  lastFilm,
  soundtrackAct,
  dualRole,
  dubVoice,
  inspiredByAuthor,
  sequelDirector,
  titlePart,
  lot,
  workingTitle,
  filmedAt,
  shotIn,
  realModel,
  // music
  filmSong,
  songSinger,
  songAlbum,
  bandMember,
  scoreRejected,
  composerApproached,
  themeSinger,
  // honours
  ...OF_THE_STORY,
  adaptedInto,
  modelledOn,
  wonAward,
  awardWinner,
  nominatedFor,
  nominationCount,
  // afterwards, and beside others
  ...AFTER_RELEASE,
  ...AMONG_FILMS,
  // articles about anything but a film
  ...OF_PEOPLE,
  ...OF_AWARDS,
  ...OF_FESTIVALS,
  ...OF_STUDIOS,
  ...OF_SERIES,
  ...OF_SHOWS,
  ...OF_OTHERS,
  ...OF_FILM_HISTORY,
];
