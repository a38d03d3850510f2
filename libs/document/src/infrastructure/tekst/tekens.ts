/** Bytes as text: by their mark, else UTF-8, else what Windows writes in this country. */
export function naarTekst(bytes: Uint8Array): string {
  const [een, twee] = bytes;
  if (een === 0xff && twee === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (een === 0xfe && twee === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Bytes in the character set that they claim to be in; a set that does not exist is guessed. */
export function uitTekenset(bytes: Uint8Array, tekenset: string | undefined): string {
  if (!tekenset) return naarTekst(bytes);
  try {
    return new TextDecoder(tekenset).decode(bytes);
  } catch {
    return naarTekst(bytes);
  }
}
