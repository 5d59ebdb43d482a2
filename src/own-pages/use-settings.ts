import { useEffect, useState } from 'preact/hooks';
import { speak, type FurtherTexts } from './language.js';
import type { Settings } from '../settings/settings.js';
import { changeSettings, loadSettings, onSettingsChanged } from '../settings/store.js';

export interface SettingsState {
  /** Null while they are read. */
  readonly settings: Settings | null;
  /** Fields that were unusable and stand at their default now. */
  readonly repaired: readonly string[];
  readonly change: (changes: Partial<Settings>) => void;
}

/** The settings, kept in line with changes made anywhere. The chosen look is put on the page. `further`: texts of this page alone, the same object at every call. */
export function useSettings(further?: FurtherTexts): SettingsState {
  const [state, setState] = useState<{ settings: Settings | null; repaired: readonly string[] }>({
    settings: null,
    repaired: [],
  });
  useEffect(() => {
    const ended = new AbortController();
    const load = (): void => {
      void loadSettings().then(async ({ settings, repaired }) => {
        // The texts are there before anything is drawn in them.
        await speak(settings.language, further);
        if (!ended.signal.aborted)
          setState((old) => ({ settings, repaired: repaired.length > 0 ? repaired : old.repaired }));
      });
    };
    load();
    onSettingsChanged(ended.signal, load);
    return () => {
      ended.abort();
    };
  }, [further]);
  const theme = state.settings?.theme ?? 'auto';
  useEffect(() => {
    const { dataset } = document.documentElement;
    if (theme === 'auto') delete dataset['theme'];
    else dataset['theme'] = theme;
  }, [theme]);
  return {
    ...state,
    change: (changes) => {
      setState((old) => ({ ...old, settings: old.settings && { ...old.settings, ...changes } }));
      void changeSettings(changes);
    },
  };
}
