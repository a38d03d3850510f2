/** To the head of the page, when what had the focus is no longer there. */
export function naarKop(): void {
  document.querySelector('h1')?.focus();
}
