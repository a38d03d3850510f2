import { Injectable } from '@nestjs/common';
import { AanbiederFeiten, type Aanbiederfeit } from '@navolgbaar/aanbieder';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import { Temporal } from 'temporal-polyfill';
import type { Meldingfoutcode } from '../../domain/fouten';
import { eisLocatie } from '../eis-locatie';
import { verslaghash } from '../verslaghash';
import { eisGesprek, schrijfVerslag } from '../../domain/gespreksverslag';
import { type Meldingfeiten, beoordeelMelding, eisGrondslagVoorBron } from '../../domain/melding';
import { bepaalOntvangst } from '../../domain/ontvangst';
import { noemtPersoon } from '../../domain/persoonsgegeven';
import { type Financiering, adviseerRoute, routefeitenVan } from '../../domain/routetabel';
import { volgtProtocol } from '../../domain/soorten';
import { Gespreksverslagen } from '../ports/gespreksverslagen';
import { Aanleveringen } from '../ports/aanleveringen';
import { type Melding, MeldingRepository, type Persoon } from '../ports/melding.repository';
import { Routetabellen } from '../ports/routetabellen';
import { Verzegelingen } from '../ports/verzegelingen';
import { meldtermijn } from './meldtermijn';
import type { PersoonCommand, RegistreerMeldingCommand } from './registreer-melding.command';

const dag = (tekst: string | undefined): Temporal.PlainDate | null =>
  tekst ? Temporal.PlainDate.from(tekst) : null;

/**
 * Takes in a signaal, melding, klacht, calamiteit or geweldsincident: numbers it at once, applies the legal tests,
 * computes whether a provider reported in time (T-01), and says whose it is by law.
 * @throws DomeinFout MELDING.… for what the rules refuse, GEEN_RECHT
 */
@Injectable()
export class RegistreerMelding {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly aanbieders: AanbiederFeiten,
    private readonly meldingen: MeldingRepository,
    private readonly verzegelingen: Verzegelingen,
    private readonly routetabellen: Routetabellen,
    private readonly verslagen: Gespreksverslagen,
    private readonly aanleveringen: Aanleveringen,
  ) {}

  async execute(actor: Actor, command: RegistreerMeldingCommand): Promise<{ id: string; nummer: string }> {
    eisRecht(actor, 'melding:registreren');
    return this.uow.run(actor, async () => {
      const viaAanbieder = actor.rollen.includes('aanbieder');
      if (viaAanbieder) weigerVanDeToezichthouder(command);
      // A provider reports for itself only, whatever the request says.
      const aanbiederId = viaAanbieder ? actor.aanbiederId : (command.aanbiederId ?? null);
      const doorAanbieder = viaAanbieder || command.bron === 'zorgaanbieder';
      const nu = this.klok.nu();
      const feiten = feitenVan(command, this.klok.vandaag(nu));
      eisVerzegelbaar(command);
      if (command.gesprek) eisGesprek(command.gesprek, { kanaal: command.kanaal, nu });
      const checklistuitkomst = beoordeelMelding(feiten);
      const ontvangst = bepaalOntvangst(dag(command.ontvangenOp), nu, feiten.vandaag, feiten);
      // The duty of T-01 is the provider's own: what another reports is not the provider being late.
      const termijn =
        doorAanbieder && volgtProtocol(command.soort)
          ? meldtermijn(feiten, ontvangst.dag, feiten.vandaag)
          : null;
      const id = nieuwId();
      // All that can be computed is computed: asked together, the number is locked for one round trip and the commit.
      const [aanbieder, tabel, nummer] = await Promise.all([
        this.eisAanbieder(aanbiederId),
        this.routetabellen.geldend(feiten.vandaag.toString()),
        this.uow.nummer('melding', feiten.vandaag.year),
      ]);
      eisGrondslagVoorBron(command.bron, tabel.svbGrondslag);
      eisLocatie(command.locatieId, aanbieder);
      const financiering = financieringVan(command, aanbieder);
      const melding: Melding = {
        ...gegevens(command),
        // So it is certain who reported.
        kanaal: viaAanbieder ? 'portaal' : command.kanaal,
        id,
        nummer,
        aanbiederId,
        aanbiederNaam: aanbieder?.naam ?? null,
        viaAanbieder: doorAanbieder,
        melderAanbiederId: doorAanbieder ? aanbiederId : null,
        eigenOpgave: viaAanbieder || command.eigenOpgave === true,
        ontvangenOp: ontvangst.moment.toString(),
        geregistreerdOp: nu.toString(),
        checklistuitkomst,
        financiering,
        ...adviseerRoute(tabel, routefeitenVan({ ...command, financiering })),
        // Paid by pgb only, the duty is there as far as the verordening makes it one (rulings, Termijnen).
        meldtermijn: aanbieder?.alleenPgb && !tabel.pgbMeldplicht ? null : termijn,
        status: 'ontvangen',
        kleur: null,
        kleurAanname: false,
        wachtOpTweede: false,
        besluitId: null,
        behandelaarId: null,
        oudeReferentie: null,
        versie: 1,
      };
      this.meldingen.voegToe(melding);
      if (command.aanlevering) this.aanleveringen.voegToe(command.aanlevering, melding);
      await this.bewaarPersonen(id, command);
      await this.bewaarGesprek(id, command);
      const { soort, wet, domein } = melding;
      const payload = { meldingId: id, soort, wet, domein, aanbiederId, viaAanbieder: doorAanbieder };
      this.uow.meld({ type: 'MeldingGeregistreerd', aggregaatId: id, payload });
      this.uow.schrijf({
        ...{ handeling: 'melding:registreren', object: 'melding', objectId: id },
        // The one answer by which who registers can make a provider early or late.
        ...(command.ontvangenOp ? { velden: ['ontvangenOp'] } : {}),
      });
      return { id, nummer };
    });
  }

  private async eisAanbieder(aanbiederId: string | null): Promise<Aanbiederfeit | null> {
    if (!aanbiederId) return null;
    const aanbieder = await this.aanbieders.van(aanbiederId);
    if (aanbieder) return aanbieder;
    throw new DomeinFout<Meldingfoutcode>('MELDING.AANBIEDER_ONBEKEND', {}, [
      { name: 'aanbiederId', reason: 'Deze aanbieder staat niet in het register.' },
    ]);
  }

  /** What was written down during the call, as a record of its own; and that the melder was told what not to expect. */
  private async bewaarGesprek(meldingId: string, command: RegistreerMeldingCommand): Promise<void> {
    const { gesprek, melder } = command;
    if (!gesprek) return;
    const tekst = schrijfVerslag(gesprek);
    if (melder && verzegelt(command) && noemtPersoon(tekst, [herkenbaar(melder)])) {
      throw new DomeinFout<Meldingfoutcode>('MELDING.VERZEGELD_IN_VERSLAG', {}, [
        { name: 'gesprek.notities', reason: 'Haal de naam, het nummer en het adres van de melder hier weg.' },
      ]);
    }
    await this.verslagen.voegToe({
      ...{ id: nieuwId(), meldingId, tekst, sha256: verslaghash(tekst), gevoerdOp: gesprek.begonnenOp },
      ...{ verbetertId: null, reden: null },
    });
    // A sealed melder too: that somebody was told says nothing of who it was.
    if (!gesprek.uitgelegd || !melder) return;
    const op = this.klok.vandaag().toString();
    await this.meldingen.voegUitlegToe({ id: nieuwId(), meldingId, op, hoe: 'telefoon' });
  }

  private async bewaarPersonen(meldingId: string, command: RegistreerMeldingCommand): Promise<void> {
    if (command.melder) {
      const melder = persoon(meldingId, 'melder', command.melder);
      await (verzegelt(command)
        ? this.verzegelingen.verzegel(melder)
        : this.meldingen.voegPersoonToe(melder));
    }
    if (command.client) await this.meldingen.voegPersoonToe(persoon(meldingId, 'client', command.client));
  }
}

const feitenVan = (command: RegistreerMeldingCommand, vandaag: Temporal.PlainDate): Meldingfeiten => ({
  soort: command.soort,
  bron: command.bron,
  checklist: command.checklist ?? null,
  gebeurtenisdatum: dag(command.gebeurtenisdatum),
  ontdekkingsdatum: dag(command.ontdekkingsdatum),
  vaststellingsdatum: dag(command.vaststellingsdatum),
  vandaag,
});

/**
 * A sealed melder who is also named as the cliënt would be found by that name.
 * @throws DomeinFout MELDING.VERZEGELD_EN_CLIENT
 */
function eisVerzegelbaar(command: RegistreerMeldingCommand): void {
  const { melder, client } = command;
  if (!verzegelt(command) || !melder || !client || !noemtPersoon(client.naam, [herkenbaar(melder)])) return;
  throw new DomeinFout<Meldingfoutcode>('MELDING.VERZEGELD_EN_CLIENT', {}, [
    { name: 'client.naam', reason: 'Laat de gegevens van de cliënt weg, of verzegel de melder niet.' },
  ]);
}

const herkenbaar = ({ naam, telefoon, email }: PersoonCommand) => ({
  naam,
  telefoon: telefoon ?? null,
  email: email ?? null,
});

/**
 * What only the team can say of a melding.
 * @throws DomeinFout MELDING.ONTVANGST_LIGT_VAST: who reports by its own login reports now, or it dates its own report;
 * MELDING.GESPREK_PAST_NIET: it calls nobody to do so; MELDING.OPGAVE_NODIG: what the provider has a duty to report comes
 * with what it states of it (Wmo 2015 art. 3.4), or it could not complete it and would have no proof of receipt
 */
function weigerVanDeToezichthouder(command: RegistreerMeldingCommand): void {
  const { ontvangenOp, gesprek, soort, eigenOpgave } = command;
  if (volgtProtocol(soort) && !eigenOpgave) {
    throw new DomeinFout<Meldingfoutcode>('MELDING.OPGAVE_NODIG', {}, [
      {
        name: 'soort',
        reason: 'Meld dit met POST /api/v1/meldingopgaven, of in het portaal bij “Iets melden”.',
      },
    ]);
  }
  if (gesprek) {
    throw new DomeinFout<Meldingfoutcode>('MELDING.GESPREK_PAST_NIET', {}, [
      { name: 'gesprek', reason: 'U meldt zelf: laat dit veld weg.' },
    ]);
  }
  if (ontvangenOp === undefined) return;
  throw new DomeinFout<Meldingfoutcode>('MELDING.ONTVANGST_LIGT_VAST', {}, [
    {
      name: 'ontvangenOp',
      reason: 'U meldt zelf: de dag van ontvangst is vandaag. Laat dit veld weg.',
    },
  ]);
}

/** Who has a melder to protect: as asked, and always for a klokkenluider. */
const verzegelt = ({ melder, melderVertrouwelijk, wbk }: RegistreerMeldingCommand): boolean =>
  melder !== undefined && (melderVertrouwelijk === true || wbk === true);

/** How the care is paid: as was said, else what is known of the cliënt or of the provider. */
function financieringVan(
  { financiering, client }: RegistreerMeldingCommand,
  aanbieder: Aanbiederfeit | null,
): Financiering {
  if (financiering && financiering !== 'onbekend') return financiering;
  return client?.pgb || aanbieder?.alleenPgb ? 'pgb' : 'onbekend';
}

function gegevens(command: RegistreerMeldingCommand) {
  return {
    soort: command.soort,
    kanaal: command.kanaal,
    bron: command.bron,
    aard: command.aard ?? null,
    wet: command.wet,
    domein: command.domein,
    overToezichthouder: command.overToezichthouder ?? false,
    overVeiligThuis: command.overVeiligThuis ?? false,
    onderwerp: command.onderwerp,
    omschrijving: command.omschrijving,
    locatieId: command.locatieId ?? null,
    gemeenteId: command.gemeenteId ?? null,
    gebeurtenisdatum: command.gebeurtenisdatum ?? null,
    ontdekkingsdatum: command.ontdekkingsdatum ?? null,
    vaststellingsdatum: command.vaststellingsdatum ?? null,
    onrechtmatigheid: command.onrechtmatigheid,
    onrechtmatigheidToelichting: command.onrechtmatigheidToelichting ?? null,
    gevoelig: command.gevoelig ?? false,
    melderVertrouwelijk: verzegelt(command),
    wbk: command.wbk ?? false,
    checklist: command.checklist ?? null,
  };
}

const persoon = (meldingId: string, rol: Persoon['rol'], p: PersoonCommand): Persoon => ({
  id: nieuwId(),
  meldingId,
  rol,
  hoedanigheid: p.hoedanigheid,
  naam: p.naam,
  telefoon: p.telefoon ?? null,
  email: p.email ?? null,
  toelichting: p.toelichting ?? null,
  pgb: p.pgb ?? false,
});
