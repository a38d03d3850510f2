import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Mail that came in: what it is and what became of it, its content apart and encrypted, and which mail of which mailbox it
 * was, so that each is taken in once.
 */
export class Postvak1790000380000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query('CREATE SCHEMA postvak; GRANT USAGE ON SCHEMA postvak TO nav_app, nav_systeem');
    await q.query(BERICHTEN);
    await q.query(INHOUDEN);
    await q.query(STAPPEN);
    await q.query(ONTVANGSTEN);
    await q.query(STANDEN);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      DROP POLICY post ON document.documenten;
      DROP SCHEMA postvak CASCADE;
      DROP FUNCTION nav.post_leesbaar;
    `);
  }
}

const BERICHTEN = `
  CREATE TABLE postvak.berichten (
    organisatie_id uuid NOT NULL REFERENCES public.organisaties,
    id uuid NOT NULL,
    nummer text NOT NULL,
    -- SHA-256 of Message-ID and body: the same mail under another uid is not another mail.
    sleutel bytea NOT NULL CHECK (octet_length(sleutel) = 32),
    ontvangen_op timestamptz(3) NOT NULL,
    opgehaald_op timestamptz(3) NOT NULL,
    grootte bigint NOT NULL CHECK (grootte >= 0),
    bijzonder text CHECK (bijzonder IN ('onleesbaar', 'leeg', 'te_groot', 'versleuteld', 'winmail')),
    automatisch text CHECK (automatisch <> ''),
    status text NOT NULL CHECK (status IN ('open', 'geregistreerd', 'gekoppeld', 'geweigerd')),
    melding_id uuid,
    -- Copied: the list is one query.
    melding_nummer text,
    afzender_is_melder boolean,
    versie integer NOT NULL,
    PRIMARY KEY (organisatie_id, id),
    UNIQUE (organisatie_id, nummer),
    UNIQUE (organisatie_id, sleutel),
    FOREIGN KEY (organisatie_id, melding_id) REFERENCES melding.meldingen,
    -- Nothing is done with without it being somewhere.
    CHECK ((status IN ('geregistreerd', 'gekoppeld')) = (melding_id IS NOT NULL)),
    CHECK ((melding_id IS NULL) = (melding_nummer IS NULL)),
    CHECK ((status = 'gekoppeld') = (afzender_is_melder IS NOT NULL))
  );
  CREATE INDEX berichten_lijst ON postvak.berichten (organisatie_id, ontvangen_op DESC, id DESC);
  CREATE INDEX berichten_open ON postvak.berichten (organisatie_id, ontvangen_op DESC, id DESC) WHERE status = 'open';
  CREATE INDEX berichten_melding ON postvak.berichten (organisatie_id, melding_id) WHERE melding_id IS NOT NULL;
  SELECT nav.bescherm('postvak.berichten', 'SELECT, INSERT');
  GRANT UPDATE (status, melding_id, melding_nummer, afzender_is_melder, versie) ON postvak.berichten TO nav_app;
  SELECT nav.bescherm_inhoud('postvak.berichten');
  -- What belongs to a case that is closed to somebody stays so here.
  CREATE POLICY besloten ON postvak.berichten AS RESTRICTIVE TO nav_app
    USING (melding_id IS NULL OR NOT nav.melding_besloten_voor_mij(melding_id));
`;

const INHOUDEN = `
  -- Whether the reader may see who sent a mail and what is in it: not when the melder is sealed, unless by an opening.
  -- Besides people only the system reads it. In a function: the plan of a list stays that of the list.
  CREATE FUNCTION nav.post_leesbaar(post uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT nullif(current_setting('nav.gebruiker', true), '') IS NULL OR EXISTS (
      SELECT 1 FROM postvak.berichten b
        LEFT JOIN melding.meldingen m ON m.organisatie_id = b.organisatie_id AND m.id = b.melding_id
       WHERE b.organisatie_id = nav.organisatie() AND b.id = post
         AND (b.melding_id IS NULL OR (m.id IS NOT NULL AND (NOT m.melder_vertrouwelijk OR EXISTS (
           SELECT 1 FROM melding.openingen o
            WHERE o.organisatie_id = b.organisatie_id AND o.melding_id = m.id AND o.stand IN ('toegestaan', 'nood')
              AND o.geldig_tot > now() AND o.gevraagd_door::text = current_setting('nav.gebruiker', true))))))
  $$;
  CREATE TABLE postvak.inhouden (
    organisatie_id uuid NOT NULL,
    -- Of the mail.
    id uuid NOT NULL,
    -- Sender and subject, and the rest.
    kop bytea NOT NULL,
    inhoud bytea NOT NULL,
    PRIMARY KEY (organisatie_id, id),
    FOREIGN KEY (organisatie_id, id) REFERENCES postvak.berichten
  );
  SELECT nav.bescherm('postvak.inhouden', 'SELECT, INSERT');
  -- For the rotation of keys.
  GRANT UPDATE (kop, inhoud) ON postvak.inhouden TO nav_app;
  SELECT nav.bescherm_inhoud('postvak.inhouden');
  CREATE POLICY leesbaar ON postvak.inhouden AS RESTRICTIVE TO nav_app USING (nav.post_leesbaar(id));
  -- The mail as it came and what was in it.
  CREATE POLICY post ON document.documenten AS RESTRICTIVE FOR SELECT TO nav_app
    USING (object <> 'inkomend-bericht' OR nav.post_leesbaar(object_id));
`;

const STAPPEN = `
  CREATE TABLE postvak.stappen (
    organisatie_id uuid NOT NULL,
    id uuid NOT NULL,
    bericht_id uuid NOT NULL,
    handeling text NOT NULL CHECK (handeling IN ('registreer', 'koppel', 'weiger', 'heropen')),
    reden text CHECK (reden IN ('reclame', 'geen_toezicht', 'dubbel', 'automatisch', 'anders')),
    toelichting text CHECK (toelichting <> ''),
    op timestamptz(3) NOT NULL,
    -- Empty for the system, which adds an answer to its melding.
    door uuid,
    PRIMARY KEY (organisatie_id, id),
    FOREIGN KEY (organisatie_id, bericht_id) REFERENCES postvak.berichten,
    -- No refusal without why.
    CHECK (handeling NOT IN ('weiger', 'heropen') OR toelichting IS NOT NULL),
    CHECK ((handeling = 'weiger') = (reden IS NOT NULL))
  );
  CREATE INDEX stappen_bericht ON postvak.stappen (organisatie_id, bericht_id);
  SELECT nav.bescherm('postvak.stappen', 'SELECT, INSERT');
  SELECT nav.bescherm_inhoud('postvak.stappen');
`;

const ONTVANGSTEN = `
  CREATE TABLE postvak.ontvangsten (
    organisatie_id uuid NOT NULL,
    -- Digest of server, user and folder.
    bron text NOT NULL,
    uidvalidity text NOT NULL,
    uid bigint NOT NULL,
    bericht_id uuid NOT NULL,
    PRIMARY KEY (organisatie_id, bron, uidvalidity, uid),
    FOREIGN KEY (organisatie_id, bericht_id) REFERENCES postvak.berichten
  );
  CREATE INDEX ontvangsten_bericht ON postvak.ontvangsten (organisatie_id, bericht_id);
  SELECT nav.bescherm('postvak.ontvangsten', 'SELECT, INSERT');
  SELECT nav.bescherm_inhoud('postvak.ontvangsten');
`;

const STANDEN = `
  -- How the reading of the mailbox goes. No row: there is none.
  CREATE TABLE postvak.standen (
    organisatie_id uuid PRIMARY KEY REFERENCES public.organisaties,
    gelukt_op timestamptz(3),
    mislukt_sinds timestamptz(3),
    pogingen integer NOT NULL,
    -- A code, never what the server said.
    fout text CHECK (fout <> ''),
    volgende_op timestamptz(3),
    -- Mails that could not be stored in the last round and wait in the mailbox.
    achtergebleven integer NOT NULL,
    CHECK ((mislukt_sinds IS NULL) = (fout IS NULL))
  );
  SELECT nav.bescherm('postvak.standen', 'SELECT, INSERT, UPDATE, DELETE');
  CREATE POLICY systeem ON postvak.standen FOR SELECT TO nav_systeem USING (true);
  GRANT SELECT (organisatie_id, mislukt_sinds, achtergebleven) ON postvak.standen TO nav_systeem;
`;
