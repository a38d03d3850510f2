import { Injectable } from '@nestjs/common';
import { BekendeGemeenten } from '@navolgbaar/aanbieder';
import { BekendeBehandelaars } from '@navolgbaar/identiteit';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { bepaalBevoegdheid } from '@navolgbaar/onderzoek';
import { type Actor, eisPersoon } from '@navolgbaar/platform/auth';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import { Toetsingskaders } from '@navolgbaar/toetsingskader';
import { weiger } from '../../domain/fouten';
import { type Themavoorstel, keurVoorstel } from '../../domain/themaonderzoek';
import { Themaonderzoeken } from '../ports/themaonderzoeken';
import { type Gezien, Themawerk } from '../themawerk';

/** Writes what a themaonderzoek asks, why, by which framework, about whom and who leads it; until it begins. */
@Injectable()
export class BeheerThemaonderzoek {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly themas: Themaonderzoeken,
    private readonly werk: Themawerk,
    private readonly kaders: Toetsingskaders,
    private readonly behandelaars: BekendeBehandelaars,
    private readonly gemeenten: BekendeGemeenten,
  ) {}

  /** @returns its id @throws DomeinFout GEEN_RECHT, THEMAONDERZOEK.…, INVOER_ONGELDIG */
  maak(actor: Actor, voorstel: Themavoorstel): Promise<string> {
    eisPersoon(actor, 'themaonderzoek:beheren');
    return this.uow.run(actor, async () => {
      await this.keur(voorstel);
      const id = nieuwId();
      const nummer = await this.uow.nummer('themaonderzoek', this.klok.vandaag().year);
      await this.themas.voegToe(id, nummer, voorstel);
      this.uow.schrijf({ handeling: 'themaonderzoek:maken', object: 'themaonderzoek', objectId: id });
      return id;
    });
  }

  /**
   * Another population makes the draw of before meaningless: that one stays readable, and a new one is needed.
   * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, VERSIE_VEROUDERD, OVERGANG_NIET_MOGELIJK, THEMAONDERZOEK.…
   */
  wijzig(actor: Actor, gezien: Gezien, voorstel: Themavoorstel): Promise<void> {
    return this.werk.doe(actor, gezien, 'wijzig', async (thema) => {
      await this.keur(voorstel);
      await this.themas.wijzig(gezien.id, voorstel);
      return populatie(voorstel) === populatie(thema) ? {} : { trekkingId: null, aantalGekozen: 0 };
    });
  }

  private async keur(voorstel: Themavoorstel): Promise<void> {
    const vandaag = this.klok.vandaag().toString();
    keurVoorstel(voorstel, vandaag);
    const { bevoegdheid, herleiding } = bepaalBevoegdheid(voorstel);
    if (bevoegdheid !== 'eigen_toezicht') {
      const reason = herleiding.map(({ stap }) => stap).join(' ');
      weiger('THEMAONDERZOEK.NIET_BEVOEGD', [{ name: 'domein', reason }]);
    }
    if (!(await this.kaders.geldende(voorstel.kadercode, vandaag))) {
      const reason = 'Kies een toetsingskader dat nu geldt.';
      weiger('THEMAONDERZOEK.KADER_ONBEKEND', [{ name: 'kadercode', reason }]);
    }
    await this.behandelaars.eis(voorstel.leiderId).catch((fout: unknown) => {
      if (!(fout instanceof DomeinFout) || fout.code !== 'BEHANDELAAR_ONBEKEND') throw fout;
      throw new DomeinFout('INVOER_ONGELDIG', {}, [
        { name: 'leiderId', reason: 'Kies een toezichthouder of coördinator met een actief account.' },
      ]);
    });
    await this.gemeenten.eis(voorstel.criteria.gemeenteId ? [voorstel.criteria.gemeenteId] : []);
  }
}

/** From whom is drawn, as text to compare. */
const populatie = ({ wet, criteria: c }: Pick<Themavoorstel, 'wet' | 'criteria'>): string =>
  JSON.stringify([
    ...[wet, c.gemeenteId, c.financiering, c.contract, c.voorziening, c.clientenVan, c.clientenTot],
  ]);
