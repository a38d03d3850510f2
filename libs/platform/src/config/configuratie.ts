import { Global, Injectable, Module } from '@nestjs/common';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Postvakinstelling, leesPostvakken } from './postvakken';
import { type Publicatiebankinstelling, leesPublicatiebanken } from './publicatiebanken';

export type Modus = 'demo' | 'productie' | 'test';

export type OpslagConfiguratie =
  | { readonly soort: 'schijf'; readonly map: string }
  | {
      readonly soort: 's3';
      readonly endpoint: string;
      readonly regio: string;
      readonly bucket: string;
      readonly toegangssleutel: string;
      readonly geheim: string;
    };

export type MailConfiguratie =
  { readonly soort: 'postbus' } | { readonly soort: 'smtp'; readonly url: string; readonly afzender: string };

/** Where the virus scanner listens: a host with a port, or a socket on this machine. */
export type ScannerAdres = { readonly host: string; readonly poort: number } | { readonly pad: string };

type Omgeving = Readonly<Record<string, string | undefined>>;

/** The environment is not complete or not valid. Names the variables, never their values. */
export class ConfiguratieFout extends Error {
  constructor(readonly variabelen: readonly string[]) {
    super(`Deze omgevingsvariabelen ontbreken of zijn ongeldig: ${variabelen.join(', ')}`);
    this.name = 'ConfiguratieFout';
  }
}

/** Reads variables and remembers which were missing or wrong, so that one message names them all. */
class Lezer {
  readonly fouten: string[] = [];
  constructor(private readonly omgeving: Omgeving) {}

  tekst(naam: string, standaard?: string): string {
    const waarde = this.omgeving[naam] || standaard;
    if (waarde === undefined) this.fouten.push(naam);
    return waarde ?? '';
  }

  /** A secret stands in the variable or, as containers do it, in the file named by NAAM_BESTAND. */
  geheim(naam: string): string {
    const bestand = this.omgeving[`${naam}_BESTAND`];
    if (!bestand) return this.tekst(naam);
    try {
      return readFileSync(bestand, 'utf8').trim();
    } catch {
      this.fouten.push(`${naam}_BESTAND`);
      return '';
    }
  }

  url(naam: string, protocollen: readonly string[], standaard?: string): string {
    const waarde = this.tekst(naam, standaard);
    if (
      waarde &&
      !protocollen.some((protocol) => waarde.startsWith(`${protocol}://`) && URL.canParse(waarde))
    ) {
      this.fouten.push(naam);
    }
    return waarde;
  }

  /** An address to write to, or a page to do so. */
  contact(naam: string): string {
    const waarde = this.tekst(naam);
    if (!/^(mailto:[^\s@]+@[^\s@]+|https:\/\/\S+)$/.test(waarde)) this.fouten.push(naam);
    return waarde;
  }

  keuze<T extends string>(naam: string, waarden: readonly T[], standaard: T): T {
    const waarde = this.omgeving[naam] || standaard;
    if (!waarden.includes(waarde as T)) this.fouten.push(naam);
    return waarde as T;
  }

  /** `host:port`, `[::1]:port`, or the path of a socket. */
  scanner(naam: string): ScannerAdres | null {
    const waarde = this.omgeving[naam];
    if (!waarde) return null;
    if (waarde.startsWith('/')) return { pad: waarde };
    const [, host, poort] = /^\[?([\w.:-]+?)\]?:(\d{1,5})$/.exec(waarde) ?? [];
    if (host && Number(poort) > 0 && Number(poort) < 65_536) return { host, poort: Number(poort) };
    this.fouten.push(naam);
    return null;
  }

  getal(naam: string, standaard: number): number {
    const waarde = Number(this.omgeving[naam] || standaard);
    if (!Number.isInteger(waarde) || waarde < 0) this.fouten.push(naam);
    return waarde;
  }

  /** Words separated by spaces. */
  lijst(naam: string, standaard = ''): string[] {
    return (this.omgeving[naam] || standaard).split(/\s+/).filter(Boolean);
  }

  heeft(naam: string): boolean {
    return Boolean(this.omgeving[naam]);
  }
}

/** Substantial or high (loa3, loa4): here stand reports about care to people. AANNAME on the level. */
const EHERKENNING_NIVEAUS = 'urn:etoegang:core:assurance-class:loa3 urn:etoegang:core:assurance-class:loa4';
/** The attribute of the catalogue of the Afsprakenstelsel Elektronische Toegangsdiensten. */
const EHERKENNING_KVK = 'urn:etoegang:1.9:EntityConcernedID:KvKnr';

/** Everything that differs between one installation and another. Read once, at boot. */
@Injectable()
export class Configuratie {
  readonly modus: Modus;
  readonly basisUrl: string;
  readonly poort: number;
  readonly luisterAdres: string;
  /** Where a weakness can be reported (RFC 9116): a `mailto:` or https address, or null: then there is no security.txt. */
  readonly beveiligingscontact: string | null;
  /** The generous limit of one session or address, over all routes. */
  readonly verzoekenPerMinuut: number;
  readonly gegevensmap: string;
  readonly databaseUrl: string;
  readonly databaseSysteemUrl: string;
  /** The owner. Only who makes organisations has it; api and worker never do. */
  readonly databaseBeheerUrl: string | null;
  readonly databaseRegisterUrl: string;
  readonly databaseTakenUrl: string;
  readonly redisUrl: string | null;
  readonly sleutelBestand: string;
  readonly ankerMap: string;
  readonly opslag: OpslagConfiguratie;
  readonly bestanden: {
    /** The scanner (clamd) that every file passes before it goes out; null when there is none. */
    readonly scanner: ScannerAdres | null;
    /** Files go out unchecked. Only without a scanner: where there is one, nothing passes it by. */
    readonly zonderControle: boolean;
  };
  readonly mail: MailConfiguratie;
  /** Where mail comes in; none unless told. */
  readonly postvakken: readonly Postvakinstelling[];
  /** Where public reports go besides the own register; none unless told. */
  readonly publicatiebanken: readonly Publicatiebankinstelling[];
  readonly oidc: {
    readonly issuer: string;
    readonly clientId: string;
    readonly clientSecret: string;
    /** Authentication contexts and methods of which the provider must state one (ASVS 5.0 6.3.3: MFA). */
    readonly vereisteAcr: readonly string[];
    readonly vereisteAmr: readonly string[];
  };
  /** The login of people of providers, by the KVK number of their company; null: they use the service above. */
  readonly eherkenning: {
    readonly issuer: string;
    readonly clientId: string;
    readonly clientSecret: string;
    /** The levels of assurance of which the login must have one. */
    readonly vereisteAcr: readonly string[];
    readonly kvkClaim: string;
  } | null;
  /** How long a session lasts without use and at most (ASVS 5.0 7.3.1, 7.3.2). */
  readonly sessie: { readonly inactiefMinuten: number; readonly maximaalMinuten: number };

  constructor(omgeving: Omgeving = process.env) {
    const lees = new Lezer(omgeving);
    const postgres = ['postgres', 'postgresql'];
    this.modus = lees.keuze('NAV_MODUS', ['demo', 'productie', 'test'], 'productie');
    this.basisUrl = lees.url('BASIS_URL', ['http', 'https']).replace(/\/$/, '');
    this.poort = lees.getal('PORT', 3000);
    this.luisterAdres = lees.tekst('LUISTER_ADRES', '127.0.0.1');
    this.beveiligingscontact = lees.heeft('BEVEILIGINGSCONTACT') ? lees.contact('BEVEILIGINGSCONTACT') : null;
    this.verzoekenPerMinuut = lees.getal('VERZOEKEN_PER_MINUUT', 3000);
    this.gegevensmap = lees.tekst('GEGEVENSMAP', '.navolgbaar');
    this.databaseUrl = lees.url('DATABASE_URL', postgres);
    this.databaseBeheerUrl = lees.heeft('DATABASE_BEHEER_URL')
      ? lees.url('DATABASE_BEHEER_URL', postgres)
      : null;
    this.databaseSysteemUrl = lees.url('DATABASE_SYSTEEM_URL', postgres);
    this.databaseRegisterUrl = lees.url('DATABASE_REGISTER_URL', postgres);
    this.databaseTakenUrl = lees.url('DATABASE_TAKEN_URL', postgres);
    this.redisUrl = lees.heeft('REDIS_URL') ? lees.url('REDIS_URL', ['redis', 'rediss']) : null;
    this.sleutelBestand = lees.tekst('SLEUTEL_BESTAND');
    this.ankerMap = lees.tekst('ANKER_MAP', join(this.gegevensmap, 'ankers'));
    this.opslag = this.leesOpslag(lees);
    const scanner = lees.scanner('CLAMD_ADRES');
    const zonderControle = lees.keuze('BESTANDEN_ZONDER_CONTROLE', ['ja', 'nee'], 'nee') === 'ja';
    this.bestanden = { scanner, zonderControle: zonderControle && scanner === null };
    this.mail = lees.heeft('SMTP_URL')
      ? { soort: 'smtp', url: lees.url('SMTP_URL', ['smtp', 'smtps']), afzender: lees.tekst('MAIL_AFZENDER') }
      : { soort: 'postbus' };
    this.postvakken = leesPostvakken(lees);
    this.publicatiebanken = leesPublicatiebanken(lees);
    this.oidc = {
      issuer: lees.url('OIDC_ISSUER', ['http', 'https']),
      clientId: lees.tekst('OIDC_CLIENT_ID'),
      clientSecret: lees.geheim('OIDC_CLIENT_SECRET'),
      vereisteAcr: lees.lijst('OIDC_VEREISTE_ACR'),
      vereisteAmr: lees.lijst('OIDC_VEREISTE_AMR'),
    };
    this.eherkenning = this.leesEherkenning(lees);
    this.sessie = {
      inactiefMinuten: lees.getal('SESSIE_INACTIEF_MINUTEN', 30),
      maximaalMinuten: lees.getal('SESSIE_MAXIMAAL_MINUTEN', 600),
    };
    // The local mailbox only shows what would have been sent: in production that would lose every letter.
    if (this.modus === 'productie' && this.mail.soort === 'postbus') lees.fouten.push('SMTP_URL');
    if (this.modus === 'productie' && this.basisUrl.startsWith('http://')) lees.fouten.push('BASIS_URL');
    if (lees.fouten.length > 0) throw new ConfiguratieFout([...new Set(lees.fouten)]);
  }

  private leesEherkenning(lees: Lezer): Configuratie['eherkenning'] {
    if (!lees.heeft('EHERKENNING_ISSUER')) return null;
    const issuer = lees.url('EHERKENNING_ISSUER', ['http', 'https']);
    // One issuer for both would let a person of a provider in by the door of the organisation.
    if (issuer.replace(/\/$/, '') === this.oidc.issuer.replace(/\/$/, ''))
      lees.fouten.push('EHERKENNING_ISSUER');
    return {
      issuer,
      clientId: lees.tekst('EHERKENNING_CLIENT_ID'),
      clientSecret: lees.geheim('EHERKENNING_CLIENT_SECRET'),
      vereisteAcr: lees.lijst('EHERKENNING_VEREISTE_ACR', EHERKENNING_NIVEAUS),
      kvkClaim: lees.tekst('EHERKENNING_KVK_CLAIM', EHERKENNING_KVK),
    };
  }

  private leesOpslag(lees: Lezer): OpslagConfiguratie {
    if (!lees.heeft('S3_ENDPOINT')) {
      return { soort: 'schijf', map: lees.tekst('OPSLAG_MAP', join(this.gegevensmap, 'bestanden')) };
    }
    return {
      soort: 's3',
      endpoint: lees.url('S3_ENDPOINT', ['http', 'https']),
      regio: lees.tekst('S3_REGIO', 'eu-west-1'),
      bucket: lees.tekst('S3_BUCKET'),
      toegangssleutel: lees.tekst('S3_TOEGANGSSLEUTEL'),
      geheim: lees.geheim('S3_GEHEIM'),
    };
  }
}

@Global()
@Module({
  providers: [{ provide: Configuratie, useFactory: () => new Configuratie() }],
  exports: [Configuratie],
})
export class ConfiguratieModule {}
