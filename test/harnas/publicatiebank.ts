import { randomUUID } from 'node:crypto';
import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

interface Publicatie extends Record<string, unknown> {
  readonly uuid: string;
  publicatiestatus: string;
  readonly kenmerken: readonly { readonly kenmerk: string; readonly bron: string }[];
}

interface Document {
  readonly uuid: string;
  readonly publicatie: string;
  readonly bestandsnaam: string;
  readonly delen: { readonly uuid: string; readonly omvang: number; inhoud: Buffer | null }[];
}

interface Verzoek {
  readonly methode: string;
  readonly pad: string;
  readonly vraag: URLSearchParams;
  readonly inhoud: Buffer;
  readonly soort: string;
}

/** What goes wrong with the request of this number, counted from when it was set. */
type Storing =
  | { readonly bij: number; readonly soort: 'breekt-af-na' | 'zwijgt' }
  | { readonly bij: number; readonly status: number };

const AUDIT = ['audit-user-id', 'audit-user-representation', 'audit-remarks'];
const GEMEENTE = 'https://identifier.overheid.nl/tooi/id/gemeente/gm0014';
const KERN = 'https://identifier.overheid.nl/tooi/def/thes/kern/';
/** The parts in which it wants a file. */
const DEEL = 1000;

/**
 * Speaks the API of a GPP-publicatiebank as its own contract and code have it (2.1, June 2026): key and audit headers on
 * every request, a concept that becomes public and is taken back, and files in parts of exactly the size it asked.
 */
export class NepPublicatiebank {
  readonly sleutel = 'de-sleutel';
  readonly publicaties = new Map<string, Publicatie>();
  readonly documenten = new Map<string, Document>();
  /** Method and path of what came in, with the audit headers. */
  readonly verzoeken: { readonly wat: string; readonly koppen: IncomingMessage['headers'] }[] = [];
  private readonly organisaties = new Map<string, string>([[GEMEENTE, randomUUID()]]);
  private readonly categorieen = new Map<string, string>(
    ['c_816e508d', 'c_fdaee95e'].map((code) => [`${KERN}${code}`, randomUUID()]),
  );
  private storing: Storing | null = null;
  private geteld = 0;

  private constructor(private readonly server: Server) {}

  static async start(): Promise<NepPublicatiebank> {
    const server = createServer();
    const bank = new NepPublicatiebank(server);
    server.on('request', (vraag, antwoord) => void bank.neemAan(vraag, antwoord));
    await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar));
    return bank;
  }

  get host(): string {
    return `127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  stoor(storing: Storing | null): void {
    this.storing = storing;
    this.geteld = 0;
  }

  leeg(): void {
    this.stoor(null);
    this.publicaties.clear();
    this.documenten.clear();
    this.verzoeken.length = 0;
  }

  /** The file as it stands there, of the documents that came whole. */
  bestanden(publicatie: string): Buffer[] {
    return [...this.documenten.values()]
      .filter((document) => document.publicatie === publicatie && isCompleet(document))
      .map(({ delen }) => Buffer.concat(delen.map(({ inhoud }) => inhoud ?? Buffer.alloc(0))));
  }

  async sluit(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((klaar) => this.server.close(klaar));
  }

  private async neemAan(verzoek: IncomingMessage, antwoord: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(verzoek.url ?? '/', 'http://bank');
    const methode = verzoek.method ?? 'GET';
    const inhoud = await buffer(verzoek);
    this.verzoeken.push({ wat: `${methode} ${pathname}`, koppen: verzoek.headers });
    this.geteld += 1;
    const storing = this.storing?.bij === this.geteld ? this.storing : null;
    if (storing && 'status' in storing) return stuur(antwoord, storing.status, { detail: 'storing' });
    if (storing?.soort === 'zwijgt') return;
    const { status, lichaam } = this.antwoord(verzoek, {
      ...{ methode, pad: pathname, vraag: searchParams, inhoud },
      soort: verzoek.headers['content-type'] ?? '',
    });
    if (storing) return void verzoek.socket.destroy();
    stuur(antwoord, status, lichaam);
  }

  private antwoord({ headers }: IncomingMessage, verzoek: Verzoek): { status: number; lichaam?: unknown } {
    if (headers.authorization !== `Token ${this.sleutel}`)
      return { status: 401, lichaam: { detail: 'Invalid token.' } };
    if (!AUDIT.every((naam) => headers[naam])) return { status: 403, lichaam: { detail: 'audit' } };
    const [, soort = '', id = '', deel = ''] =
      /^\/api\/v2\/([a-z]+)(?:\/([0-9a-f-]{36}))?(?:\/bestandsdelen\/([0-9a-f-]{36}))?$/.exec(verzoek.pad) ??
      [];
    if (soort === 'organisaties') return waarden(this.organisaties, verzoek.vraag);
    if (soort === 'informatiecategorieen') return waarden(this.categorieen, verzoek.vraag);
    if (soort === 'publicaties') return this.opPublicaties(verzoek, id);
    if (soort === 'documenten') return deel ? this.opDeel(verzoek, id, deel) : this.opDocumenten(verzoek, id);
    return { status: 404, lichaam: { detail: 'Not found.' } };
  }

  private opPublicaties(
    { methode, vraag, inhoud }: Verzoek,
    id: string,
  ): { status: number; lichaam?: unknown } {
    if (methode === 'GET') {
      const past = ({ kenmerken }: Publicatie) =>
        kenmerken.some((k) => k.kenmerk === vraag.get('kenmerk') && k.bron === vraag.get('bron'));
      return lijst([...this.publicaties.values()].filter(past));
    }
    const huidig = this.publicaties.get(id);
    if (methode !== 'POST' && !huidig) return { status: 404, lichaam: { detail: 'Not found.' } };
    if (methode === 'DELETE') {
      this.publicaties.delete(id);
      return { status: 204 };
    }
    const nieuw = JSON.parse(inhoud.toString()) as Record<string, unknown>;
    if (methode === 'POST') {
      const bekend =
        [...this.organisaties.values()].includes(String(nieuw['publisher'])) &&
        (nieuw['informatieCategorieen'] as string[]).every((c) => [...this.categorieen.values()].includes(c));
      if (!bekend || !nieuw['officieleTitel'] || nieuw['publicatiestatus'] !== 'concept')
        return { status: 400, lichaam: { invalidParams: [] } };
      const publicatie = { ...nieuw, uuid: randomUUID(), urlPublicatieExtern: '' } as unknown as Publicatie;
      this.publicaties.set(publicatie.uuid, publicatie);
      return { status: 201, lichaam: publicatie };
    }
    const stap = `${huidig?.publicatiestatus}-${String(nieuw['publicatiestatus'])}`;
    if (!huidig || !['concept-gepubliceerd', 'gepubliceerd-ingetrokken'].includes(stap))
      return { status: 400, lichaam: { invalidParams: [] } };
    huidig.publicatiestatus = String(nieuw['publicatiestatus']);
    huidig['urlPublicatieExtern'] = `https://open.gemeente.example/publicaties/${id}`;
    return { status: 200, lichaam: huidig };
  }

  private opDocumenten(
    { methode, vraag, inhoud }: Verzoek,
    id: string,
  ): { status: number; lichaam?: unknown } {
    if (methode === 'DELETE') return { status: this.documenten.delete(id) ? 204 : 404 };
    if (methode === 'GET')
      return lijst(
        [...this.documenten.values()]
          .filter(({ publicatie }) => publicatie === vraag.get('publicatie'))
          .map((document) => ({ uuid: document.uuid, uploadVoltooid: isCompleet(document) })),
      );
    const nieuw = JSON.parse(inhoud.toString()) as Record<string, unknown>;
    const omvang = Number(nieuw['bestandsomvang']);
    if (!this.publicaties.has(String(nieuw['publicatie'])) || !nieuw['creatiedatum'] || !(omvang > 0))
      return { status: 400, lichaam: { invalidParams: [] } };
    const uuid = randomUUID();
    const delen = Array.from({ length: Math.ceil(omvang / DEEL) }, (_, nummer) => ({
      ...{ uuid: randomUUID(), omvang: Math.min(DEEL, omvang - nummer * DEEL), inhoud: null },
    }));
    this.documenten.set(uuid, {
      ...{
        uuid,
        delen,
        publicatie: String(nieuw['publicatie']),
        bestandsnaam: String(nieuw['bestandsnaam']),
      },
    });
    // In another order than theirs, and with addresses that must not be followed.
    const bestandsdelen = delen
      .map(({ uuid: deel, omvang: grootte }, nummer) => ({
        ...{ uuid: deel, omvang: grootte, volgnummer: nummer + 1, url: 'http://169.254.169.254/deel' },
      }))
      .reverse();
    return { status: 201, lichaam: { uuid, bestandsdelen } };
  }

  private opDeel(
    { methode, inhoud, soort }: Verzoek,
    id: string,
    deelId: string,
  ): { status: number; lichaam?: unknown } {
    const document = this.documenten.get(id);
    const deel = document?.delen.find(({ uuid }) => uuid === deelId);
    if (methode !== 'PUT' || !document || !deel) return { status: 404, lichaam: { detail: 'Not found.' } };
    const bestand = uitFormulier(inhoud, soort);
    if (bestand?.length !== deel.omvang) return { status: 400, lichaam: { inhoud: ['omvang'] } };
    deel.inhoud = bestand;
    return { status: 200, lichaam: { documentUploadVoltooid: isCompleet(document) } };
  }
}

const isCompleet = ({ delen }: Document): boolean => delen.every(({ inhoud }) => inhoud !== null);
const lijst = (results: readonly unknown[]) => ({ status: 200, lichaam: { count: results.length, results } });
const waarden = (bekend: ReadonlyMap<string, string>, vraag: URLSearchParams) => {
  const uuid = bekend.get(vraag.get('identifier') ?? '');
  return lijst(uuid ? [{ uuid, identifier: vraag.get('identifier') }] : []);
};

/** The one file of a form: between the empty line of its head and the line that ends it. */
function uitFormulier(inhoud: Buffer, soort: string): Buffer | null {
  const grens = /^multipart\/form-data; ?boundary=(.+)$/.exec(soort)?.[1];
  if (!grens || !inhoud.includes('name="inhoud"')) return null;
  const begin = inhoud.indexOf('\r\n\r\n') + 4;
  return inhoud.subarray(begin, inhoud.indexOf(`\r\n--${grens}`, begin));
}

function stuur(antwoord: ServerResponse, status: number, lichaam?: unknown): void {
  antwoord.writeHead(status, { 'content-type': 'application/json' });
  antwoord.end(lichaam === undefined ? undefined : JSON.stringify(lichaam));
}
