/** Keeps the style sheets told, as `--controls`, of how high the controls are: one line of them, or two. */
export function tellHeight(controls: HTMLElement | null): (() => void) | undefined {
  if (controls === null) return undefined;
  const observer = new ResizeObserver(() => {
    document.documentElement.style.setProperty('--controls', `${controls.offsetHeight}px`);
  });
  observer.observe(controls);
  return () => observer.disconnect();
}
