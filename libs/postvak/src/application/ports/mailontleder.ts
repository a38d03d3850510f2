import type { GelezenMail } from '../../domain/gelezen-mail';

/** Port: what stands in a mail, read where a hostile one can harm nothing. */
export abstract class Mailontleder {
  /**
   * Never fails on a mail: one that cannot be read comes back as that.
   * @param eigen our own addresses, in lower case
   */
  abstract ontleed(ruw: Buffer, eigen: readonly string[]): Promise<GelezenMail>;
}
