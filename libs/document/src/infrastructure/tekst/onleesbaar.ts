import type { Tekstreden } from '../../domain/doorzoekbaar';

/** A document that cannot be read, with the reason that a person gets to see. */
export class Onleesbaar extends Error {
  constructor(readonly reden: Tekstreden) {
    super(reden);
    this.name = 'Onleesbaar';
  }
}
