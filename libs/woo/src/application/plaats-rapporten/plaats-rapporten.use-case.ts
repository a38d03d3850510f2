import { Injectable } from '@nestjs/common';
import { Gebruikersgegevens } from '@navolgbaar/identiteit';
import { Klok } from '@navolgbaar/kernel';
import { type Actor, systeemActor } from '@navolgbaar/platform/auth';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import { Logboek } from '@navolgbaar/platform/observability';
import { isToegestaan } from '@navolgbaar/platform/uitgaand';
import { INFORMATIECATEGORIE } from '../../domain/diwoo';
import { AFGEBROKEN_NA_MIN, LANGSTE_POGING_MIN, na, wachttijdNa } from '../../domain/plaatsing';
import { Banktoegang } from '../banktoegang';
import { type Genomen, Plaatsingen, type Uitkomst } from '../ports/plaatsingen';
import {
  type Bank,
  BankFout,
  type Bankgegevens,
  type Bankpublicatie,
  Publicatiebank,
} from '../ports/publicatiebank';
import { Wooinstellingen } from '../ports/wooinstellingen';
import { type Registerrapport, Wooregister } from '../ports/wooregister';

interface Werk {
  readonly bank: Bank;
  readonly publisher: string;
  readonly categorie: string;
}

/**
 * Brings what waits in one organisation to its publicatiebank, or takes it back there: take (own transaction) → speak with
 * the bank (no transaction) → record (own transaction). Before anything is made the bank is asked for it by our own id: a
 * process that dies after making and before recording makes nothing twice.
 */
@Injectable()
export class PlaatsRapporten {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly plaatsingen: Plaatsingen,
    private readonly bank: Publicatiebank,
    private readonly register: Wooregister,
    private readonly instellingen: Wooinstellingen,
    private readonly gebruikers: Gebruikersgegevens,
    private readonly toegang: Banktoegang,
    private readonly logboek: Logboek,
  ) {}

  /** Runs until nothing is due. Call it outside a unit of work. @param stop asked before each */
  async execute(organisatieId: string, stop: () => boolean = () => false): Promise<void> {
    const actor = systeemActor(organisatieId, 'worker woo-plaatsen', nieuwId());
    while (!stop()) {
      const genomen = await this.uow.run(actor, () => this.neem());
      if (!genomen) return;
      const uitkomst = await this.doe(actor, genomen);
      await this.uow.run(actor, () => this.legVast(genomen, uitkomst));
    }
  }

  private async neem(): Promise<Genomen | null> {
    const nu = this.klok.nu();
    const genomen = await this.plaatsingen.neem(
      nu.toString(),
      nu.subtract({ minutes: AFGEBROKEN_NA_MIN }).toString(),
    );
    if (genomen)
      this.uow.schrijf({
        ...{ handeling: 'plaatsing:aanbieden', object: 'publicatie', objectId: genomen.publicatieId },
      });
    return genomen;
  }

  private async legVast(genomen: Genomen, uitkomst: Uitkomst): Promise<void> {
    if (!(await this.plaatsingen.legVast(genomen, uitkomst))) return;
    const { publicatieId } = genomen;
    this.uow.schrijf({
      ...{ handeling: `plaatsing:${uitkomst.status}`, object: 'publicatie', objectId: publicatieId },
    });
    if (uitkomst.status === 'mislukt')
      this.uow.meld({ type: 'PlaatsingMislukt', aggregaatId: publicatieId, payload: { publicatieId } });
  }

  private async doe(actor: Actor, genomen: Genomen): Promise<Uitkomst> {
    try {
      const werk = await this.uow.run(actor, () => this.bereidVoor(genomen));
      const adres = await (genomen.doel === 'openbaar'
        ? this.plaats(actor.organisatieId, genomen, werk)
        : this.trekIn(genomen, werk));
      const status = na('bezig', 'slaag');
      return { status, reden: null, adres, op: this.klok.nu().toString(), volgendeOp: null };
    } catch (fout) {
      return this.mislukt(genomen, fout);
    }
  }

  private mislukt({ publicatieId, pogingen }: Genomen, fout: unknown): Uitkomst {
    // What is not about the bank is about this machine: the next attempt may find it healed.
    const { reden, tijdelijk } = fout instanceof BankFout ? fout : new BankFout('ONVERWACHT', true);
    this.logboek.warn(
      { publicatieId, reden, pogingen, soort: (fout as Error).name },
      'een rapport kwam niet in de publicatiebank',
    );
    const op = this.klok.nu();
    const minuten = wachttijdNa(pogingen, tijdelijk);
    const status = na('bezig', minuten === null ? 'laatMislukken' : 'stelUit');
    const volgendeOp = minuten === null ? null : op.add({ minutes: minuten }).toString();
    return { status, reden, adres: null, op: op.toString(), volgendeOp };
  }

  /** Taking back goes to the bank that has it, whatever was set since. */
  private async bereidVoor(genomen: Genomen): Promise<Werk> {
    const { regels } = await this.instellingen.geldendOp(this.klok.vandaag().toString());
    const { code, naam } = await this.gebruikers.organisatie();
    const nu = regels.weg === 'publicatiebank' ? regels.publicatiebank : null;
    const adres = genomen.doel === 'ingetrokken' ? (genomen.bank ?? nu) : nu;
    if (!adres || !regels.publisher) throw new BankFout('STAAT_UIT', false);
    const toegang = this.toegang.van(code);
    if (!toegang) throw new BankFout('NIET_INGERICHT', false);
    if (!isToegestaan(adres, toegang.host)) throw new BankFout('ADRES_NIET_TOEGESTAAN', false);
    await this.plaatsingen.noteerBank(genomen, adres);
    return {
      bank: {
        ...{ adres, host: toegang.host, token: toegang.token },
        wie: { id: `navolgbaar:${code}`, naam: `Navolgbaar, ${naam}` },
        uiterlijk: AbortSignal.timeout(LANGSTE_POGING_MIN * 60_000),
      },
      publisher: regels.publisher,
      categorie: INFORMATIECATEGORIE[regels.categorie].uri,
    };
  }

  private async plaats(organisatieId: string, genomen: Genomen, werk: Werk): Promise<string | null> {
    const { bank } = werk;
    const rapport = await this.register.rapport(organisatieId, genomen.publicatieId);
    if (!rapport) throw new BankFout('NIET_IN_REGISTER', false);
    const daar =
      (await this.bank.vind(bank, genomen.publicatieId)) ??
      (await this.bank.maakConcept(bank, gegevensVan(genomen, rapport, werk)));
    if (daar.status === 'ingetrokken') throw new BankFout('DAAR_INGETROKKEN', false);
    if (daar.status === 'gepubliceerd') return daar.adres;
    await this.zetBestand(bank, daar, rapport);
    return (await this.bank.zetStatus(bank, daar.id, 'gepubliceerd')).adres;
  }

  /** One file, whole. What a broken attempt left half goes first: its remaining parts are not asked a second time. */
  private async zetBestand(bank: Bank, { id }: Bankpublicatie, rapport: Registerrapport): Promise<void> {
    const documenten = await this.bank.documenten(bank, id);
    const heel = documenten.find(({ compleet }) => compleet);
    for (const document of documenten)
      if (document !== heel) await this.bank.verwijderDocument(bank, document.id);
    if (heel) return;
    await this.bank.voegToe(bank, id, {
      ...{ titel: rapport.titel, naam: `${rapport.slug}.pdf`, creatiedatum: rapport.vastgesteldOp },
      inhoud: rapport.pdf,
    });
  }

  private async trekIn({ publicatieId }: Genomen, { bank }: Werk): Promise<null> {
    const daar = await this.bank.vind(bank, publicatieId);
    if (daar?.status === 'concept') await this.bank.verwijderConcept(bank, daar.id);
    if (daar?.status === 'gepubliceerd') await this.bank.zetStatus(bank, daar.id, 'ingetrokken');
    return null;
  }
}

const gegevensVan = (
  { publicatieId }: Genomen,
  { titel, samenvatting }: Registerrapport,
  { publisher, categorie }: Werk,
): Bankgegevens => ({ publicatieId, titel, omschrijving: samenvatting, publisher, categorie });
