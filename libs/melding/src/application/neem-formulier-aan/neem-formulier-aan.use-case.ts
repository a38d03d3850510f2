import { Injectable } from '@nestjs/common';
import { Herkenning } from '@navolgbaar/aanbieder';
import { type OntvangenBestand, SlaDocumentOp } from '@navolgbaar/document';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { type Actor, eisRecht, namens } from '@navolgbaar/platform/auth';
import { UnitOfWork, VastleggenOnzeker } from '@navolgbaar/platform/database';
import type { Meldingfoutcode } from '../../domain/fouten';
import { type Formulierbestand, leesInzending } from '../../domain/formulierinzending';
import {
  LeverMeldingAan,
  type LeverMeldingAanCommand,
} from '../lever-melding-aan/lever-melding-aan.use-case';
import { MELDERRUIMTE } from '../../domain/meldercontact';
import { Aanbiederherkenning } from '../neem-meldingen-over/aanbiederherkenning';
import type { Ontvangstbewijs } from '../ports/aanleveringen';
import { Formulierkoppelingen } from '../ports/formulierkoppelingen';
import { LeesAanleveringen } from '../queries/lees-aanleveringen';
import { stelFormulierOp } from './formuliercommand';

/**
 * Takes in a form that somebody filled in elsewhere. A form without a koppeling is refused, so that the form server keeps
 * it and offers it again; with one, everything is taken in, and what did not fit is told in the melding.
 */
@Injectable()
export class NeemFormulierAan {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly koppelingen: Formulierkoppelingen,
    private readonly herkenning: Herkenning,
    private readonly lees: LeesAanleveringen,
    private readonly lever: LeverMeldingAan,
    private readonly documenten: SlaDocumentOp,
  ) {}

  /**
   * @returns the receipt, and whether the same form came in before
   * @throws DomeinFout GEEN_RECHT, INVOER_ONGELDIG, MELDING.FORMULIER_ONBEKEND
   */
  async execute(actor: Actor, lichaam: unknown): Promise<{ bewijs: Ontvangstbewijs; herhaald: boolean }> {
    eisRecht(actor, 'melding:aanleveren');
    const inzending = leesInzending(lichaam);
    if ('ontbreekt' in inzending) {
      throw new DomeinFout(
        'INVOER_ONGELDIG',
        {},
        inzending.ontbreekt.map((name) => ({ name, reason: 'Dit ontbreekt in wat het formulier stuurt.' })),
      );
    }
    const { kenmerk, formulierId } = inzending;
    const eerder = await this.lees.opKenmerk(actor, kenmerk);
    if (eerder) return { bewijs: eerder, herhaald: true };
    const huis = namens(actor);
    const [koppeling, herkenning] = await this.uow.run(huis, async () => [
      await this.koppelingen.van(formulierId, actor.gebruikerId),
      new Aanbiederherkenning(await this.herkenning.aanbieders(), await this.herkenning.gemeenten()),
    ]);
    if (!koppeling)
      throw new DomeinFout<Meldingfoutcode>('MELDING.FORMULIER_ONBEKEND', { formulier: formulierId });
    const { bestanden, geweigerd } = await this.ontvang(huis, inzending.bestanden);
    const vandaag = this.klok.vandaag().toString();
    const { command } = stelFormulierOp(koppeling, inzending, herkenning, vandaag, geweigerd);
    try {
      const werk = () => this.bewaar(actor, command, bestanden);
      return { bewijs: await this.documenten.samenMet(bestanden, werk), herhaald: false };
    } catch (fout) {
      // Whether it was stored nobody knows then.
      if (fout instanceof VastleggenOnzeker) throw fout;
      // The same form, under way at the same moment, was first.
      const nu = await this.lees.opKenmerk(actor, kenmerk);
      if (nu) return { bewijs: nu, herhaald: true };
      throw fout;
    }
  }

  private bewaar(
    actor: Actor,
    command: LeverMeldingAanCommand,
    bestanden: readonly OntvangenBestand[],
  ): Promise<Ontvangstbewijs> {
    const huis = namens(actor);
    return this.uow.run(huis, async () => {
      const bewijs = await this.lever.execute(actor, command, 'meldpunt');
      if (bestanden.length === 0) return bewijs;
      const objectId = await this.lees.meldingVan(actor, bewijs.id);
      for (const bestand of bestanden)
        await this.documenten.execute(huis, {
          object: 'melding',
          objectId,
          soort: 'bijlage-melder',
          bestand,
        });
      return bewijs;
    });
  }

  /** A file that is not taken does not stop the form: that it is missing stands in the melding. */
  private async ontvang(huis: Actor, gestuurd: readonly Formulierbestand[]) {
    const bestanden: OntvangenBestand[] = [];
    const geweigerd: string[] = [];
    for (const { naam, base64 } of gestuurd) {
      if (bestanden.length === MELDERRUIMTE.bestanden) {
        geweigerd.push(`bijlage ${naam}: niet overgenomen (te veel bestanden). Vraag haar op bij de melder.`);
        continue;
      }
      try {
        bestanden.push(await this.documenten.ontvang(huis, naam, Buffer.from(base64, 'base64')));
      } catch (fout) {
        if (!(fout instanceof DomeinFout)) throw fout;
        geweigerd.push(`bijlage ${naam}: niet overgenomen (${fout.code}). Vraag haar op bij de melder.`);
      }
    }
    return { bestanden, geweigerd };
  }
}
