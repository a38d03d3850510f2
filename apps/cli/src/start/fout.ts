/** A start that cannot go on. Its message is meant for the person at the terminal: Dutch, no stack. */
export class Startfout extends Error {
  constructor(bericht: string) {
    super(bericht);
    this.name = 'Startfout';
  }
}
