import { TrekDelingIn } from '@navolgbaar/college';
import { Injectable } from '@nestjs/common';
import { DomeinFout, schrijfDag } from '@navolgbaar/kernel';
import { MarkeerZaak, ZaakFeiten } from '@navolgbaar/onderzoek';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { type Gebruikinvoer, vervang } from '../../domain/gebruik';
import { ARTIKEL, type Bevoegdheid } from '../../domain/soorten';
import { Gebruikwerk } from '../gebruikwerk';
import { NieuwGebruik } from './nieuw-gebruik';

/** The powers in words, for the history of a case. */
const WOORD: Readonly<Record<Bevoegdheid, string>> = {
  betreden: 'een plaats betreden',
  inlichtingen: 'inlichtingen gevorderd',
  identiteitsbewijs: 'een identiteitsbewijs gevorderd',
  zakelijke_gegevens: 'zakelijke gegevens ingezien',
  onderzoek_zaken: 'zaken onderzocht',
  dossierinzage: 'een dossier ingezien',
};

const tijdlijntekst = ({ soort, op }: Gebruikinvoer): string =>
  `Bevoegdheid gebruikt op ${schrijfDag(op)}: ${WOORD[soort]} (${ARTIKEL[soort]}).`;

/**
 * Records the use of a power in a case (BK-6.11). Refused outside or after the aanwijzing, and in a dwelling without the
 * consent of the bewoner; the answer says which rule.
 * @returns the id of the line
 * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, OVERGANG_NIET_MOGELIJK in a closed case, BEVOEGDHEID.…
 */
@Injectable()
export class GebruikBevoegdheid {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly zaken: ZaakFeiten,
    private readonly markeer: MarkeerZaak,
    private readonly nieuw: NieuwGebruik,
    private readonly werk: Gebruikwerk,
  ) {}

  execute(actor: Actor, zaakId: string, invoer: Gebruikinvoer): Promise<string> {
    eisRecht(actor, 'bevoegdheid:gebruiken');
    return this.uow.run(actor, async () => {
      const zaak = await this.zaken.van(zaakId);
      if (!zaak) throw new DomeinFout('NIET_GEVONDEN');
      // Locks the case and holds its own table against it.
      await this.markeer.execute(actor, {
        ...{ zaakId, handeling: 'gebruikBevoegdheid', tekst: tijdlijntekst(invoer) },
      });
      const { id } = await this.nieuw.maak(zaak, invoer, null);
      if (invoer.medewerking === 'geweigerd' || invoer.medewerking === 'gedeeltelijk') {
        await this.werk.telWeigeringen(
          actor,
          zaakId,
          `Medewerking ${invoer.medewerking}. Dit wacht op het college.`,
        );
      }
      this.uow.schrijf({ handeling: 'bevoegdheid:gebruiken', object: 'bevoegdheid', objectId: id });
      return id;
    });
  }
}

const VERVALLEN =
  'De vastlegging was niet juist: er is geen medewerking geweigerd. U hoeft niets meer te doen.';
const OPNIEUW =
  'De vastlegging was niet juist en is verbeterd. De toezichthouder beslist of de weigering opnieuw aan u wordt voorgelegd.';

/**
 * Corrects a slip: a new line takes the place of the old one, which stays to be read, with the reason. A refusal that was
 * laid before a college is withdrawn there.
 * @returns the id of the new line
 * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, VERSIE_VEROUDERD, OVERGANG_NIET_MOGELIJK, BEVOEGDHEID.…
 */
@Injectable()
export class VerbeterGebruik {
  constructor(
    private readonly zaken: ZaakFeiten,
    private readonly nieuw: NieuwGebruik,
    private readonly delingen: TrekDelingIn,
    private readonly werk: Gebruikwerk,
  ) {}

  async execute(
    actor: Actor,
    { id, versie, reden }: { readonly id: string; readonly versie: number; readonly reden: string },
    invoer: Gebruikinvoer,
  ): Promise<string> {
    let nieuwId = '';
    await this.werk.doe(actor, { id, gezien: versie }, async (gebruik) => {
      const zaak = await this.zaken.van(gebruik.zaakId);
      if (!zaak) throw new DomeinFout('NIET_GEVONDEN');
      const { antwoordBinnenOp } = gebruik;
      nieuwId = (await this.nieuw.maak(zaak, invoer, { vervangtId: id, reden, antwoordBinnenOp })).id;
      // The college acts on what it was told: it hears that this does not hold. Not the reason, which may name people.
      if (gebruik.vervolg === 'voorgelegd') {
        const weigert = invoer.medewerking === 'geweigerd' || invoer.medewerking === 'gedeeltelijk';
        await this.delingen.execute(actor, {
          ...{ object: 'bevoegdheid', objectId: id },
          reden: weigert ? OPNIEUW : VERVALLEN,
        });
      }
      return {
        nieuw: vervang(gebruik, nieuwId),
        handeling: 'bevoegdheid:verbeteren',
        tekst: `Een vastgelegde bevoegdheid van ${schrijfDag(gebruik.op)} is verbeterd. Reden: ${reden}`,
        velden: ['status', 'vervangenDoorId'],
      };
    });
    return nieuwId;
  }
}
