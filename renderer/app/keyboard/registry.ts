import { type ActionName, KEYS } from "./keys.ts";

export type Actions = { readonly [Name in ActionName]?: (() => void) | undefined };

type Layer = {
  /** A modal layer hides what lies under it from the keys. */
  readonly modal: boolean;
  actions: Actions;
};

export type ActionRegistry = {
  readonly add: (layer: Layer) => () => void;
  /** Runs the topmost action offered for a key; says whether there was one. */
  readonly press: (key: string) => boolean;
};

export function createRegistry(): ActionRegistry {
  const layers: Layer[] = [];
  return {
    add: (layer) => {
      layers.push(layer);
      return () => {
        layers.splice(layers.indexOf(layer), 1);
      };
    },
    press: (key) => {
      const action = topmost(layers, key);
      action?.();
      return action !== undefined;
    },
  };
}

function topmost(layers: readonly Layer[], key: string): (() => void) | undefined {
  for (const layer of layers.toReversed()) {
    const action = actionFor(layer.actions, key);
    if (action !== undefined || layer.modal) return action;
  }
  return undefined;
}

function actionFor(actions: Actions, key: string): (() => void) | undefined {
  const name = actionNames.find((each) => KEYS[each] === key && actions[each] !== undefined);
  return name === undefined ? undefined : actions[name];
}

const actionNames = Object.keys(KEYS).filter((name): name is ActionName => name in KEYS);
