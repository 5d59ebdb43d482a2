/** How often the address is looked at where the Navigation API is missing. */
const POLL_MS = 500;

/** The part of the Navigation API that is used; not in every TypeScript library yet. */
interface NavigationLike {
  addEventListener(type: 'currententrychange', listener: () => void, options: { signal: AbortSignal }): void;
}

/**
 * Calls back after the address changed without a page load, until the signal ends. The Navigation API's
 * `currententrychange` comes after the change; `navigate` would come before it, with the old address still in place.
 */
export function followNavigation(view: Window, signal: AbortSignal, onChange: (url: URL) => void): void {
  let last = view.location.href;
  const check = (): void => {
    const { href } = view.location;
    if (href === last) return;
    last = href;
    onChange(new URL(href));
  };
  // Older Firefox has no Navigation API.
  const navigation = (view as { navigation?: NavigationLike }).navigation;
  if (navigation) navigation.addEventListener('currententrychange', check, { signal });
  view.addEventListener('popstate', check, { signal });
  view.addEventListener('hashchange', check, { signal });
  if (!navigation) {
    const timer = view.setInterval(check, POLL_MS);
    signal.addEventListener('abort', () => {
      view.clearInterval(timer);
    });
  }
}
