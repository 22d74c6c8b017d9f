import type { Settings } from '#shared/ipc/settings.ts';

/**
 * Keeps `data-theme` on the page in step with the chosen theme, and with the system's where that is the choice.
 * `chosen` gives the present choice, `onChange` calls back when it may be another.
 */
export function followTheme(chosen: () => Settings['theme'], onChange: (listener: () => void) => void): void {
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  const apply = () => {
    const theme = chosen();
    const shown = theme === 'system' ? (dark.matches ? 'dark' : 'light') : theme;
    if (document.documentElement.dataset['theme'] !== shown)
      document.documentElement.dataset['theme'] = shown;
  };
  dark.addEventListener('change', apply);
  onChange(apply);
  apply();
}
