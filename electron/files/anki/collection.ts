/** Anki's collection of schema 11: its tables, and the JSON that stands in the one row of `col`. */

export const SCHEMA = `
CREATE TABLE col (
  id integer PRIMARY KEY, crt integer NOT NULL, mod integer NOT NULL, scm integer NOT NULL, ver integer NOT NULL,
  dty integer NOT NULL, usn integer NOT NULL, ls integer NOT NULL, conf text NOT NULL, models text NOT NULL,
  decks text NOT NULL, dconf text NOT NULL, tags text NOT NULL
);
CREATE TABLE notes (
  id integer PRIMARY KEY, guid text NOT NULL, mid integer NOT NULL, mod integer NOT NULL, usn integer NOT NULL,
  tags text NOT NULL, flds text NOT NULL, sfld integer NOT NULL, csum integer NOT NULL, flags integer NOT NULL,
  data text NOT NULL
);
CREATE TABLE cards (
  id integer PRIMARY KEY, nid integer NOT NULL, did integer NOT NULL, ord integer NOT NULL, mod integer NOT NULL,
  usn integer NOT NULL, type integer NOT NULL, queue integer NOT NULL, due integer NOT NULL, ivl integer NOT NULL,
  factor integer NOT NULL, reps integer NOT NULL, lapses integer NOT NULL, left integer NOT NULL,
  odue integer NOT NULL, odid integer NOT NULL, flags integer NOT NULL, data text NOT NULL
);
CREATE TABLE revlog (
  id integer PRIMARY KEY, cid integer NOT NULL, usn integer NOT NULL, ease integer NOT NULL, ivl integer NOT NULL,
  lastIvl integer NOT NULL, factor integer NOT NULL, time integer NOT NULL, type integer NOT NULL
);
CREATE TABLE graves (usn integer NOT NULL, oid integer NOT NULL, type integer NOT NULL);
CREATE INDEX ix_notes_usn ON notes (usn);
CREATE INDEX ix_notes_csum ON notes (csum);
CREATE INDEX ix_cards_usn ON cards (usn);
CREATE INDEX ix_cards_nid ON cards (nid);
CREATE INDEX ix_cards_sched ON cards (did, queue, due);
CREATE INDEX ix_revlog_usn ON revlog (usn);
CREATE INDEX ix_revlog_cid ON revlog (cid);
`;

export const CONFIGURATION = {
  nextPos: 1,
  estTimes: true,
  sortType: "noteFld",
  sortBackwards: false,
  timeLim: 0,
  addToCur: true,
  newSpread: 0,
  dueCounts: true,
  collapseTime: 1200,
};

export function deckJson(id: number, name: string, mod: number) {
  const today = [0, 0];
  const counts = { newToday: today, revToday: today, lrnToday: today, timeToday: today };
  return {
    id,
    name,
    mod,
    desc: "",
    usn: -1,
    collapsed: false,
    dyn: 0,
    conf: 1,
    extendNew: 10,
    extendRev: 50,
    ...counts,
  };
}

const FIELD = { sticky: false, rtl: false, font: "Arial", size: 20, media: [] };

export function modelJson(id: number, did: number, mod: number) {
  return {
    id,
    did,
    mod,
    name: "Marquee",
    type: 0,
    usn: -1,
    sortf: 0,
    tags: [],
    vers: [],
    flds: ["Front", "Back"].map((name, ord) => ({ name, ord, ...FIELD })),
    tmpls: [
      {
        name: "Card 1",
        ord: 0,
        qfmt: "{{Front}}",
        afmt: '{{FrontSide}}\n\n<hr id="answer">\n\n{{Back}}',
        bqfmt: "",
        bafmt: "",
        did: null,
      },
    ],
    req: [[0, "all", [0]]],
    css: ".card { font-family: serif; font-size: 20px; text-align: center; }",
    latexPre: "",
    latexPost: "",
  };
}

export const optionsJson = {
  1: {
    id: 1,
    name: "Default",
    mod: 0,
    usn: 0,
    maxTaken: 60,
    timer: 0,
    autoplay: true,
    replayq: true,
    new: { bury: true, delays: [1, 10], initialFactor: 2500, ints: [1, 4, 7], order: 1, perDay: 20, separate: true },
    rev: { bury: true, ease4: 1.3, fuzz: 0.05, ivlFct: 1, maxIvl: 36500, minSpace: 1, perDay: 200 },
    lapse: { delays: [10], leechAction: 0, leechFails: 8, minInt: 1, mult: 0 },
  },
};
