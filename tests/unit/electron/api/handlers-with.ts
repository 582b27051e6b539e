import type { Handlers } from "../../../../electron/api/handlers/model.ts";
import { failure } from "../../../../questions/result.ts";

const refuse = () => failure("not-found", "There is nothing here.");

/** Handlers that have nothing, with those put in their place that a test is about. */
export function handlersWith(some: Partial<Handlers>): Handlers {
  return {
    "app.info": refuse,
    "settings.get": refuse,
    "settings.change": refuse,
    "packs.list": refuse,
    "packs.get": refuse,
    "packs.article": refuse,
    "packs.remove": refuse,
    "questions.flag": refuse,
    "questions.flagged": refuse,
    "files.choose": refuse,
    "files.save-pdf": refuse,
    "media.add": refuse,
    "writer.write": refuse,
    "writer.cancel": refuse,
    "sessions.append": refuse,
    "sessions.get": refuse,
    "sessions.unfinished": refuse,
    "sessions.list": refuse,
    "sessions.standing": refuse,
    "nights.list": refuse,
    "nights.get": refuse,
    "nights.save": refuse,
    "nights.copy": refuse,
    "nights.remove": refuse,
    "nights.build": refuse,
    "nights.swap": refuse,
    "nights.print": refuse,
    "nights.held": refuse,
    "nights.results": refuse,
    "nights.season": refuse,
    "night.adapters": refuse,
    "night.open": refuse,
    "night.reopen": refuse,
    "night.current": refuse,
    "night.command": refuse,
    "night.close": refuse,
    "night.stage": refuse,
    "night.doctor": refuse,
    "night.rehearse": refuse,
    ...some,
  };
}
