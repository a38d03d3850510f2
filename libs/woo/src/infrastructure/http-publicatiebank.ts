import { Injectable } from '@nestjs/common';
import { type UitgaandAntwoord, UitgaandeFout, doeUitgaandVerzoek } from '@navolgbaar/platform/uitgaand';
import {
  type Bank,
  type Bankbestand,
  type Bankdocument,
  BankFout,
  type Bankgegevens,
  type Bankpublicatie,
  Publicatiebank,
} from '../application/ports/publicatiebank';
import type { Plaatsingreden } from '../domain/plaatsing';
import { leesBestandsdelen, leesDocument, leesId, leesLijst, leesPublicatie } from './bankantwoord';

/** By this the bank tells our publications from those of others. */
const BRON = 'Navolgbaar';
const PAD = '/api/v2';
const LANGSTE_TITEL = 255;
/** One request; a part of a file is a request of its own. */
const UITERLIJK_MS = 30_000;

const WEIGERING: Readonly<Record<number, Plaatsingreden>> = {
  401: 'SLEUTEL_GEWEIGERD',
  403: 'GEEN_TOEGANG',
  404: 'NIET_GEVONDEN',
};

type Methode = Parameters<typeof doeUitgaandVerzoek>[0]['methode'];
type Inhoud = { readonly bytes: Buffer; readonly soort: string };

/** A GPP-publicatiebank over its API 2.x. */
@Injectable()
export class HttpPublicatiebank extends Publicatiebank {
  async vind(bank: Bank, publicatieId: string): Promise<Bankpublicatie | null> {
    const vraag = new URLSearchParams({ kenmerk: publicatieId, bron: BRON });
    const gevonden = await this.lijst(bank, `publicaties?${vraag.toString()}`, leesPublicatie);
    return gevonden.find(({ status }) => status !== 'ingetrokken') ?? gevonden[0] ?? null;
  }

  async maakConcept(bank: Bank, gegevens: Bankgegevens): Promise<Bankpublicatie> {
    const { publicatieId, titel, omschrijving, publisher, categorie } = gegevens;
    const uitgever = await this.waarde(bank, 'organisaties', publisher, 'PUBLISHER_ONBEKEND');
    const informatiecategorie = await this.waarde(
      bank,
      'informatiecategorieen',
      categorie,
      'CATEGORIE_ONBEKEND',
    );
    return leesPublicatie(
      await this.json(bank, 'POST', 'publicaties', {
        publicatiestatus: 'concept',
        ...{ officieleTitel: titel.slice(0, LANGSTE_TITEL), omschrijving },
        ...{ publisher: uitgever, verantwoordelijke: uitgever, opsteller: uitgever },
        ...{ informatieCategorieen: [informatiecategorie], onderwerpen: [] },
        kenmerken: [{ kenmerk: publicatieId, bron: BRON }],
      }),
    );
  }

  async zetStatus(bank: Bank, id: string, status: 'gepubliceerd' | 'ingetrokken'): Promise<Bankpublicatie> {
    const nu = leesPublicatie(
      await this.json(bank, 'PATCH', `publicaties/${id}`, { publicatiestatus: status }),
    );
    if (nu.status !== status) throw new BankFout('ANTWOORD_ONLEESBAAR', false);
    return nu;
  }

  async verwijderConcept(bank: Bank, id: string): Promise<void> {
    await this.json(bank, 'DELETE', `publicaties/${id}`);
  }

  documenten(bank: Bank, publicatieId: string): Promise<Bankdocument[]> {
    return this.lijst(bank, `documenten?publicatie=${publicatieId}`, leesDocument);
  }

  async voegToe(bank: Bank, id: string, { titel, naam, creatiedatum, inhoud }: Bankbestand): Promise<void> {
    const antwoord = await this.json(bank, 'POST', 'documenten', {
      ...{ publicatie: id, officieleTitel: titel.slice(0, LANGSTE_TITEL), creatiedatum },
      ...{ bestandsformaat: 'application/pdf', bestandsnaam: naam, bestandsomvang: inhoud.length },
      ...{ aanleveringBestand: 'ontvangen' },
    });
    const document = leesId(antwoord);
    let vanaf = 0;
    let compleet = false;
    for (const { id: deel, omvang } of leesBestandsdelen(antwoord, inhoud.length)) {
      // Built from the ids, not from the address in the answer: no answer leads us to another place.
      const pad = `documenten/${document}/bestandsdelen/${deel}`;
      const stand = await this.vraag(
        bank,
        'PUT',
        pad,
        await alsFormulier(inhoud.subarray(vanaf, vanaf + omvang), naam),
      );
      compleet = (stand as { documentUploadVoltooid?: unknown }).documentUploadVoltooid === true;
      vanaf += omvang;
    }
    if (!compleet) throw new BankFout('ANTWOORD_ONLEESBAAR', true);
  }

  async verwijderDocument(bank: Bank, documentId: string): Promise<void> {
    await this.json(bank, 'DELETE', `documenten/${documentId}`);
  }

  /** The id that the bank has for a value of TOOI. */
  private async waarde(
    bank: Bank,
    lijst: 'organisaties' | 'informatiecategorieen',
    identifier: string,
    anders: Plaatsingreden,
  ): Promise<string> {
    const vraag = new URLSearchParams({ identifier });
    const [gevonden] = await this.lijst(bank, `${lijst}?${vraag.toString()}`, leesId);
    if (!gevonden) throw new BankFout(anders, false);
    return gevonden;
  }

  /** One page: of what we ask for there is a handful. */
  private async lijst<T>(bank: Bank, pad: string, lees: (rij: unknown) => T): Promise<T[]> {
    return leesLijst(await this.json(bank, 'GET', pad)).map(lees);
  }

  private json(bank: Bank, methode: Methode, pad: string, inhoud?: object): Promise<unknown> {
    const lichaam = inhoud && { bytes: Buffer.from(JSON.stringify(inhoud)), soort: 'application/json' };
    return this.vraag(bank, methode, pad, lichaam);
  }

  private async vraag(bank: Bank, methode: Methode, pad: string, inhoud?: Inhoud): Promise<unknown> {
    if (bank.uiterlijk.aborted) throw new BankFout('DUURT_TE_LANG', true);
    const antwoord = await doeUitgaandVerzoek({
      ...{ adres: `${bank.adres.replace(/\/+$/, '')}${PAD}/${pad}`, host: bank.host, methode },
      koppen: {
        ...{ authorization: `Token ${bank.token}`, accept: 'application/json' },
        ...(inhoud ? { 'content-type': inhoud.soort } : {}),
        'audit-user-id': alsKop(bank.wie.id),
        'audit-user-representation': alsKop(bank.wie.naam),
        'audit-remarks': 'Openbaarmaking van een rapport van de toezichthouder',
      },
      ...(inhoud ? { inhoud: inhoud.bytes } : {}),
      uiterlijkMs: UITERLIJK_MS,
    }).catch((fout: unknown) => {
      throw geenAntwoord(fout);
    });
    return leesAntwoord(antwoord);
  }
}

function geenAntwoord(fout: unknown): unknown {
  if (!(fout instanceof UitgaandeFout)) return fout;
  if (fout.code === 'ANTWOORD_TE_GROOT') return new BankFout('ANTWOORD_ONLEESBAAR', false);
  return new BankFout(fout.code, fout.code !== 'ADRES_NIET_TOEGESTAAN');
}

/** @throws BankFout for everything but an answer that was understood */
function leesAntwoord({ status, inhoud }: UitgaandAntwoord): unknown {
  if (status === 429) throw new BankFout('TE_DRUK', true);
  if (status >= 500 || status === 408) throw new BankFout('STORING', true);
  // A redirect is no answer of the bank: the address that was set is wrong.
  if (status >= 300 && status < 400) throw new BankFout('NIET_GEVONDEN', false);
  if (status >= 400) throw new BankFout(WEIGERING[status] ?? 'GEWEIGERD', false);
  if (inhoud.length === 0) return null;
  try {
    return JSON.parse(inhoud.toString('utf8')) as unknown;
  } catch {
    throw new BankFout('ANTWOORD_ONLEESBAAR', false);
  }
}

/** A header carries the signs of ASCII only. */
const alsKop = (tekst: string): string =>
  tekst
    .normalize('NFKD')
    .replace(/[^\x20-\x7e]/g, '')
    .trim();

async function alsFormulier(deel: Buffer, naam: string): Promise<Inhoud> {
  const formulier = new FormData();
  formulier.set('inhoud', new Blob([new Uint8Array(deel)], { type: 'application/pdf' }), naam);
  const vorm = new Response(formulier);
  return {
    bytes: Buffer.from(await vorm.arrayBuffer()),
    soort: vorm.headers.get('content-type') ?? 'multipart/form-data',
  };
}
