/** What a work is shown as: where several could be meant, nothing. */
export const MEDIA = ["film", "television", "stage", "book", "radio", "game"] as const;
export type Medium = (typeof MEDIA)[number];

/** Nouns that stand right before a title, the surest first. */
const NOUNS: Readonly<Record<Medium, string>> = {
  television:
    "television film|television movie|TV film|TV movie|television series|TV series|television drama|TV drama|drama series|drama serial|comedy series|mini-?series|sitcom|serial|soap opera|soap|television show|TV show|talk show|reality show|game show|police drama|legal drama|medical drama|drama for (?:BBC|ITV|Channel 4)[A-Za-z ]{0,8}|(?:BBC|ITV|CBS|NBC|ABC|HBO|CBBC|Channel 4|Fox|AMC|Netflix)(?: [a-z-]+){0,3} (?:drama|comedy|series|adaptation)|programme",
  stage:
    "play|stage play|stage production|stage musical|Broadway musical|West End musical|pantomime|opera|one-act play|Broadway production|Broadway revival",
  radio: "radio play|radio drama|radio series|radio serial",
  game: "video game",
  book: "novel|novella|memoir|autobiography|short story|poem|children's book",
  film: "feature film|short film|feature-length film|film|movie|biopic|film adaptation of|film version of",
};

/** Said before a title, with the year or an adjective before it: "the 1993 film", "short film titled". */
export const BEFORE_TITLE: readonly (readonly [Medium, RegExp])[] = (
  ["television", "stage", "radio", "game", "book", "film"] as const
).map((medium) => [medium, new RegExp(`\\b(?:${NOUNS[medium]})(?: titled| called| entitled| named)? [“"]?$`)] as const);
