import { Injectable } from '@nestjs/common';
import { SysteemDatabank } from '@navolgbaar/platform/database';
import {
  type Account,
  type Accountvraag,
  type Agendahouder,
  type Client,
  Inlogregister,
  type Sessie,
} from '../application/ports/inlogregister';

const SESSIE = `
  SELECT s.organisatie_id AS "organisatieId", s.id, s.gebruiker_id AS "gebruikerId", g.naam, g.rollen,
         g.aanbieder_id AS "aanbiederId", g.gemeente_id AS "gemeenteId", g.accountbeheerder,
         g.via_eherkenning AS "viaEherkenning", s.laatst_gebruikt_op < $4 AS bijwerken,
         (extract(epoch FROM s.laatst_gebruikt_op) * 1000)::float8 AS "gebruiktOp",
         (extract(epoch FROM s.verloopt_op) * 1000)::float8 AS "verlooptOp"
  FROM identiteit.sessies s
  JOIN identiteit.gebruikers g ON g.organisatie_id = s.organisatie_id AND g.id = s.gebruiker_id AND g.actief
  JOIN public.organisaties o ON o.id = s.organisatie_id AND o.actief
  WHERE s.token_hash = $1 AND s.beeindigd_op IS NULL AND s.verloopt_op > $2 AND s.laatst_gebruikt_op > $3`;

const WERK_BIJ = `
  UPDATE identiteit.sessies SET laatst_gebruikt_op = $2
  WHERE token_hash = $1 AND beeindigd_op IS NULL AND laatst_gebruikt_op < $2`;

const AGENDAHOUDER = `
  SELECT a.organisatie_id AS "organisatieId", a.gebruiker_id AS "gebruikerId", g.naam, g.rollen,
         g.aanbieder_id AS "aanbiederId", g.gemeente_id AS "gemeenteId", g.accountbeheerder
  FROM identiteit.agenda_adressen a
  JOIN identiteit.gebruikers g ON g.organisatie_id = a.organisatie_id AND g.id = a.gebruiker_id AND g.actief
  JOIN public.organisaties o ON o.id = a.organisatie_id AND o.actief
  WHERE a.geheim_hash = $1`;

const ACCOUNTKOLOMMEN = `
  SELECT g.organisatie_id AS "organisatieId", o.naam AS "organisatieNaam", o.code AS "organisatieCode",
         g.id AS "gebruikerId", g.naam, g.rollen, g.aanbieder_id AS "aanbiederId", g.gemeente_id AS "gemeenteId",
         g.accountbeheerder, g.actief AND o.actief AS actief, (g.issuer = $1 AND g.sub = $2) IS TRUE AS gekoppeld
  FROM identiteit.gebruikers g JOIN public.organisaties o ON o.id = g.organisatie_id`;
const ACCOUNTS = `${ACCOUNTKOLOMMEN}
  WHERE NOT g.via_eherkenning
    AND ((g.issuer = $1 AND g.sub = $2)
      OR (g.email = $3 AND (g.issuer IS NULL OR ($4 AND g.issuer <> $1))))
  ORDER BY o.naam, g.id LIMIT 50`;
const AANBIEDERACCOUNTS = `${ACCOUNTKOLOMMEN}
  WHERE g.rollen = ARRAY['aanbieder']
    AND ((g.via_eherkenning AND g.issuer = $1 AND g.sub = $2) OR (g.email = $3 AND g.issuer IS NULL))
  ORDER BY o.naam, g.id LIMIT 50`;
const ORGANISATIES = 'SELECT id, code, naam FROM public.organisaties WHERE actief ORDER BY naam, id';

const CLIENT = `
  SELECT c.organisatie_id AS "organisatieId", c.id, c.naam, c.geheim_hash AS "geheimHash", c.geheimnummer, c.rollen,
         c.aanleveraar, c.aanbieder_id AS "aanbiederId", c.gemeente_id AS "gemeenteId", c.partner_id AS "partnerId"
  FROM identiteit.clients c JOIN public.organisaties o ON o.id = c.organisatie_id AND o.actief
  WHERE c.client_id = $1 AND c.actief`;

/** The look-ups before the organisation is known, as `nav_systeem`. */
@Injectable()
export class SqlInlogregister extends Inlogregister {
  constructor(private readonly databank: SysteemDatabank) {
    super();
  }

  async vindSessie(
    hash: Buffer,
    nu: string,
    inactiefSinds: string,
    bijwerkenVoor: string,
  ): Promise<Sessie | null> {
    const waarden = [hash, nu, inactiefSinds, bijwerkenVoor];
    const [sessie] = await this.databank.zoek<Sessie>('identiteit-sessie', SESSIE, waarden);
    return sessie ?? null;
  }

  async vindAgendahouder(hash: Buffer): Promise<Agendahouder | null> {
    const rijen = await this.databank.zoek<Agendahouder>('identiteit-agendahouder', AGENDAHOUDER, [hash]);
    return rijen[0] ?? null;
  }

  async werkBij(hash: Buffer, nu: string): Promise<void> {
    await this.databank.query('identiteit-sessie-bijwerken', WERK_BIJ, [hash, nu]);
  }

  zoekAccounts({ issuer, sub, email, anderePartijToegestaan }: Accountvraag): Promise<Account[]> {
    return this.databank.query<Account>('identiteit-accounts', ACCOUNTS, [
      issuer,
      sub,
      email,
      anderePartijToegestaan,
    ]);
  }

  zoekAanbiederaccounts(vraag: Omit<Accountvraag, 'anderePartijToegestaan'>): Promise<Account[]> {
    const waarden = [vraag.issuer, vraag.sub, vraag.email];
    return this.databank.query<Account>('identiteit-aanbieder-inlog', AANBIEDERACCOUNTS, waarden);
  }

  organisaties(): Promise<{ id: string; code: string; naam: string }[]> {
    return this.databank.query('identiteit-organisaties', ORGANISATIES);
  }

  async vindClient(clientId: string): Promise<Client | null> {
    const [client] = await this.databank.zoek<Client>('identiteit-client', CLIENT, [clientId]);
    return client ?? null;
  }
}
