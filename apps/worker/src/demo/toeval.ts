/** Chance from a seed: the same demo on every machine, every time. */
export class Toeval {
  constructor(private toestand: number) {}

  /** A number from 0 up to 1 (mulberry32). */
  volgende(): number {
    this.toestand = (this.toestand + 0x6d2b79f5) | 0;
    let t = Math.imul(this.toestand ^ (this.toestand >>> 15), 1 | this.toestand);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number from `van` up to and including `tot`. */
  getal(van: number, tot: number): number {
    return van + Math.floor(this.volgende() * (tot - van + 1));
  }

  kies<T>(lijst: readonly T[]): T {
    const gekozen = lijst[this.getal(0, lijst.length - 1)];
    if (gekozen === undefined) throw new Error('Uit een lege lijst valt niets te kiezen.');
    return gekozen;
  }

  /** True in this part of the cases. */
  kans(deel: number): boolean {
    return this.volgende() < deel;
  }
}
