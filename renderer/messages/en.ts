import { about } from "./en/about.ts";
import { answers } from "./en/answers.ts";
import { article } from "./en/article.ts";
import { backup } from "./en/backup.ts";
import { common } from "./en/common.ts";
import { failures } from "./en/failures.ts";
import { files } from "./en/files.ts";
import { game } from "./en/game.ts";
import { history } from "./en/history.ts";
import { home } from "./en/home.ts";
import { host } from "./en/host.ts";
import { hotSeat } from "./en/hot-seat.ts";
import { library } from "./en/library.ts";
import { newGame } from "./en/new-game.ts";
import { nights } from "./en/nights.ts";
import { openArticle } from "./en/open-article.ts";
import { pack } from "./en/pack.ts";
import { persons } from "./en/persons.ts";
import { practice } from "./en/practice.ts";
import { result } from "./en/result.ts";
import { settings } from "./en/settings.ts";
import { statistics } from "./en/statistics.ts";

/**
 * Every string of the interface, in ICU message syntax, one file for each screen. `<i>` sets the title of a work in
 * italics, `<b>` stresses.
 */
export const en = {
  ...common,
  ...failures,
  ...home,
  ...nights,
  ...host,
  ...newGame,
  ...hotSeat,
  ...game,
  ...answers,
  ...result,
  ...history,
  ...settings,
  ...persons,
  ...backup,
  ...openArticle,
  ...pack,
  ...files,
  ...library,
  ...article,
  ...practice,
  ...about,
  ...statistics,
};
