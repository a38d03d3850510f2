/** A logo as we made it anew from what was offered. */
export interface Logo {
  readonly soort: 'image/png' | 'image/svg+xml';
  readonly inhoud: Buffer;
  /** In pixels, or in units of the drawing. */
  readonly breedte: number;
  readonly hoogte: number;
}

/** Why a file is no logo, in words for who offered it. */
export class GeenLogo extends Error {}
