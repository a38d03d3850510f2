/** Remembers a text for this tab of the browser. Without storage it is forgotten, and everything still works. */
export function onthoud(sleutel: string, waarde: string): void {
  try {
    sessionStorage.setItem(sleutel, waarde);
  } catch {
    // Private windows may refuse.
  }
}

export function herinner(sleutel: string): string | null {
  try {
    return sessionStorage.getItem(sleutel);
  } catch {
    return null;
  }
}

/** Forgets every text whose name begins so. */
export function vergeet(begin: string): void {
  try {
    for (const sleutel of Object.keys(sessionStorage))
      if (sleutel.startsWith(begin)) sessionStorage.removeItem(sleutel);
  } catch {
    // Nothing was kept either.
  }
}

/** Recalls it once. */
export function neem(sleutel: string): string | null {
  const waarde = herinner(sleutel);
  if (waarde !== null) sessionStorage.removeItem(sleutel);
  return waarde;
}
