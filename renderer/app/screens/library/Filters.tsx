import {
  LIBRARY_SORTS,
  LIBRARY_STATES,
  type LibraryCounts,
  type LibraryQuery,
} from "../../../../electron/api/contract/library.ts";
import { DIFFICULTIES, KINDS } from "../../../../questions/model.ts";
import { Say } from "../../../messages/Say.tsx";
import { t } from "../../../messages/t.ts";
import { topicName } from "../../../messages/topic-name.ts";
import css from "./Filters.module.css";
import { EVERYTHING, useLibrary } from "./library-store.ts";
import { lookFor, lookForAlike } from "./load.ts";
import { Pick } from "./Pick.tsx";

/** What is looked through: how it stands, and where it comes from. */
export function Filters() {
  const counts = useLibrary((library) => library.counts);
  const query = useLibrary((library) => library.query);
  return (
    <div className={css.filters}>
      <States states={query.states} tally={counts?.states ?? {}} />
      <search className={css.picks} aria-label={t("library.filters")}>
        <Sources query={query} counts={counts} />
        <Order />
      </search>
    </div>
  );
}

type StatesProps = { readonly states: LibraryQuery["states"]; readonly tally: Readonly<Record<string, number>> };

function States({ states, tally }: StatesProps) {
  const inUse = EVERYTHING.states;
  const sum = inUse.reduce((all, state) => all + (tally[state] ?? 0), 0);
  const allInUse = states.length === inUse.length;
  return (
    // biome-ignore lint/a11y/useSemanticElements: buttons that filter, no fields
    <div role="group" aria-label={t("library.states")} className={css.states}>
      <button
        type="button"
        className={`figure ${css.chip}`}
        aria-pressed={allInUse}
        onClick={() => lookFor({ states: inUse })}
      >
        <Say id="library.state.in-use" values={{ count: sum }} />
      </button>
      {LIBRARY_STATES.map((state) => (
        <button
          key={state}
          type="button"
          className={`figure ${css.chip}`}
          aria-pressed={!allInUse && states.includes(state)}
          onClick={() => lookFor({ states: [state] })}
        >
          <Say id="library.state.one" values={{ state, count: tally[state] ?? 0 }} />
        </button>
      ))}
      <AlikeChip />
    </div>
  );
}

/** Looks for questions that ask the same, in all packs; side by side where the order is by what is asked. */
function AlikeChip() {
  const only = useLibrary(({ query }) => query.only);
  return (
    <button
      type="button"
      className={`figure ${css.chip}`}
      aria-pressed={only !== null}
      onClick={() => (only === null ? void lookForAlike() : lookFor({ only: null }))}
    >
      <Say id="library.alike" />
    </button>
  );
}

type SourcesProps = { readonly query: LibraryQuery; readonly counts: LibraryCounts | null };

function Sources({ query, counts }: SourcesProps) {
  const topics = Object.keys(counts?.topics ?? {}).toSorted((a, b) => topicName(a).localeCompare(topicName(b)));
  return (
    <>
      <Pick
        label={t("library.pack")}
        any={t("library.pack.any")}
        value={query.packId}
        choices={(counts?.packs ?? []).map(({ id, title, count }) => ({ value: id, name: title, count }))}
        onChange={(packId) => lookFor({ packId })}
      />
      <Pick
        label={t("library.film")}
        any={t("library.film.any")}
        value={query.film}
        choices={(counts?.films ?? []).map(({ film, count }) => ({ value: film, name: film, count }))}
        onChange={(film) => lookFor({ film })}
      />
      <Pick
        label={t("pack.topic")}
        any={t("library.topic.any")}
        value={query.topic}
        choices={topics.map((topic) => ({ value: topic, name: topicName(topic), count: counts?.topics[topic] ?? 0 }))}
        onChange={(topic) => lookFor({ topic })}
      />
      <Pick
        label={t("pack.difficulty")}
        any={t("library.difficulty.any")}
        value={query.difficulty}
        choices={DIFFICULTIES.map((value) => ({
          value,
          name: t(`difficulty.${value}`),
          count: counts?.difficulties[value] ?? 0,
        }))}
        onChange={(difficulty) => lookFor({ difficulty })}
      />
      <Pick
        label={t("library.kind")}
        any={t("library.kind.any")}
        value={query.kind}
        choices={KINDS.map((value) => ({ value, name: t(`library.kind.${value}`), count: counts?.kinds[value] ?? 0 }))}
        onChange={(kind) => lookFor({ kind })}
      />
      <Tags query={query} counts={counts} />
    </>
  );
}

/** Of the film that is asked about. */
function Tags({ query, counts }: SourcesProps) {
  const choicesOf = (tally: Readonly<Record<string, number>>) =>
    Object.entries(tally)
      .map(([value, count]) => ({ value, name: value, count }))
      .toSorted((a, b) => a.name.localeCompare(b.name));
  return (
    <>
      <Pick
        label={t("library.decade")}
        any={t("library.decade.any")}
        value={query.decade}
        choices={choicesOf(counts?.decades ?? {})}
        onChange={(decade) => lookFor({ decade })}
      />
      <Pick
        label={t("library.country")}
        any={t("library.country.any")}
        value={query.country}
        choices={choicesOf(counts?.countries ?? {})}
        onChange={(country) => lookFor({ country })}
      />
    </>
  );
}

function Order() {
  const sort = useLibrary((library) => library.sort);
  return (
    <Pick
      label={t("library.sort")}
      value={sort}
      choices={LIBRARY_SORTS.map((value) => ({ value, name: t(`library.sort.${value}`) }))}
      onChange={(chosen) => lookFor({}, chosen ?? undefined)}
    />
  );
}
