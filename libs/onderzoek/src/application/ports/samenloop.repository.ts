import type { Samenloop } from '../../domain/samenloop';

/** What runs or ran beside a case. */
export abstract class SamenloopRepository {
  abstract voegToe(zaakId: string, samenloop: Samenloop): Promise<void>;
  /** Of one case, the oldest first. */
  abstract vanZaak(zaakId: string): Promise<Samenloop[]>;
  /** @throws DomeinFout VERSIE_VEROUDERD */
  abstract bewaar(samenloop: Samenloop, gezien: number): Promise<void>;
}
