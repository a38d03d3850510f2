import { Injectable } from '@nestjs/common';
import { Herkenning } from '@navolgbaar/aanbieder';
import { type OntvangenBestand, SlaDocumentOp } from '@navolgbaar/document';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { type Actor, eisRecht, namens } from '@navolgbaar/platform/auth';
import { UnitOfWork, VastleggenOnzeker } from '@navolgbaar/platform/database';
import type { Meldingfoutcode } from '../../domain/fouten';
import {
  type Formulierbestand,
  type Formulierinzending,
  leesInzending,
} from '../../domain/formulierinzending';
import { naarFormuliermelding } from '../../domain/formuliermelding';
import type { Koppeling } from '../../domain/koppeling';
import type { Koppelwaarden } from '../../domain/koppeltoepassing';
import { noemtPersoon } from '../../domain/persoonsgegeven';
import {
  LeverMeldingAan,
  type LeverMeldingAanCommand,
} from '../lever-melding-aan/lever-melding-aan.use-case';
import { MELDERRUIMTE } from '../../domain/meldercontact';
import { Aanbiederherkenning } from '../neem-meldingen-over/aanbiederherkenning';
import type { Ontvangstbewijs } from '../ports/aanleveringen';
import { Formulierkoppelingen } from '../ports/formulierkoppelingen';
import { LeesAanleveringen } from '../queries/lees-aanleveringen';
import type { PersoonCommand } from '../registreer-melding/registreer-melding.command';

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
      await this.koppelingen.van(formulierId),
      new Aanbiederherkenning(await this.herkenning.aanbieders(), await this.herkenning.gemeenten()),
    ]);
    if (!koppeling)
      throw new DomeinFout<Meldingfoutcode>('MELDING.FORMULIER_ONBEKEND', { formulier: formulierId });
    const { bestanden, geweigerd } = await this.ontvang(huis, inzending.bestanden);
    const command = this.command(koppeling, inzending, herkenning, geweigerd);
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

  private command(
    koppeling: Koppeling,
    inzending: Formulierinzending,
    herkenning: Aanbiederherkenning,
    geweigerd: readonly string[],
  ): LeverMeldingAanCommand {
    const vandaag = this.klok.vandaag().toString();
    const proef = naarFormuliermelding(koppeling, inzending, vandaag).waarden;
    const { aanbieder, onbekendeAanbieder, gemeenteId, fouten } = herkenning.vind(proef);
    const melder = persoon(proef, 'melder');
    const client = persoon(proef, 'client');
    const vertrouwelijk = proef.melderVertrouwelijk === 'ja' || proef.wbk === 'ja';
    // Named twice the melder would be found by the name of the cliënt.
    const dezelfde = vertrouwelijk && melder && client && noemtPersoon(client.naam, [alsHerkenbaar(melder)]);
    const { onderwerp, omschrijving, waarden } = naarFormuliermelding(koppeling, inzending, vandaag, [
      ...fouten.map(({ kolom, reden }) => `${kolom}: ${reden}`),
      ...(onbekendeAanbieder ? [`aanbieder: "${onbekendeAanbieder}" staat niet in het register.`] : []),
      ...(dezelfde ? ['cliënt: dezelfde als de vertrouwelijke melder, en daarom niet apart bewaard.'] : []),
      ...geweigerd,
    ]);
    return {
      ...keuzen(waarden),
      ...{ onderwerp, omschrijving, kenmerk: inzending.kenmerk },
      ...(aanbieder ? { aanbiederId: aanbieder.id } : {}),
      ...(gemeenteId ? { gemeenteId } : {}),
      ...(melder ? { melder } : {}),
      ...(client && !dezelfde ? { client } : {}),
    };
  }
}

/** The words of a list were checked by the koppeling. */
function keuzen(w: Koppelwaarden): Omit<LeverMeldingAanCommand, 'onderwerp' | 'omschrijving'> {
  const ja = (waarde: string | undefined): boolean => waarde === 'ja';
  return {
    soort: w.soort ?? 'melding',
    // The SVB sends no forms; its word would ask a ground that may not be there.
    bron: w.bron && w.bron !== 'svb' ? w.bron : 'meldpunt',
    aard: w.aard,
    wet: w.wet ?? 'wmo',
    domein: w.domein ?? 'kwaliteit',
    financiering: w.financiering,
    overToezichthouder: ja(w.overToezichthouder),
    overVeiligThuis: ja(w.overVeiligThuis),
    gebeurtenisdatum: w.gebeurtenisdatum,
    ontdekkingsdatum: w.ontdekkingsdatum,
    vaststellingsdatum: w.vaststellingsdatum,
    onrechtmatigheid: w.onrechtmatigheid ?? 'onbekend',
    onrechtmatigheidToelichting: w.onrechtmatigheidToelichting,
    gevoelig: ja(w.gevoelig),
    melderVertrouwelijk: ja(w.melderVertrouwelijk),
    wbk: ja(w.wbk),
  } as Omit<LeverMeldingAanCommand, 'onderwerp' | 'omschrijving'>;
}

function persoon(w: Koppelwaarden, rol: 'melder' | 'client'): PersoonCommand | null {
  const [telefoon, email, toelichting] = [w[`${rol}.telefoon`], w[`${rol}.email`], w[`${rol}.toelichting`]];
  const naam = w[`${rol}.naam`] ?? (telefoon || email ? 'Naam niet ingevuld' : null);
  if (!naam) return null;
  const hoedanigheid = w[`${rol}.hoedanigheid`] ?? (rol === 'melder' ? 'melder' : 'cliënt');
  const pgb = rol === 'client' && w['client.pgb'] === 'ja';
  return { hoedanigheid, naam, telefoon, email, toelichting, pgb };
}

const alsHerkenbaar = ({ naam, telefoon, email }: PersoonCommand) => ({
  naam,
  telefoon: telefoon ?? null,
  email: email ?? null,
});
