import type { Tekstuitslag } from '../../domain/doorzoekbaar';

/** Reading was stopped because it took too much time or memory. */
export class LezenTeZwaar extends Error {
  constructor(wat: 'tijd' | 'geheugen') {
    super(`Het lezen van een document kostte te veel ${wat}.`);
    this.name = 'LezenTeZwaar';
  }
}

/** Port: the words of a file, read where a hostile file can harm nothing. */
export abstract class Tekstlezer {
  /**
   * @param mediatype what the content check of the upload found
   * @throws LezenTeZwaar, or another error when the machine failed and not the file
   */
  abstract lees(inhoud: Buffer, mediatype: string): Promise<Tekstuitslag>;
}
